import Articles
import Diagnostics
import Documents
import Foundation
import Graphics

/// Reads a document that a program has written.
struct DocumentInput {
  /// A file, or `-` for standard input.
  let path: String

  /// - Throws: a `Diagnostic` that names the line at fault.
  func document() throws -> Document {
    let bytes = try bytes()
    do {
      var document = try JSONDecoder().decode(Document.self, from: Data(bytes))
      if document.properties.date.isEmpty { document.properties.date = SourceDate.text ?? "" }
      return document
    } catch let error as DecodingError {
      throw fault(error, in: bytes)
    }
  }

  private func bytes() throws -> [UInt8] {
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    guard FileManager.default.fileExists(atPath: path) else { throw Diagnostic(.error, file: path, .pathMissing) }
    return try InputFile.bytes(of: path)
  }

  private func fault(_ error: DecodingError, in bytes: [UInt8]) -> Diagnostic {
    let name = path == "-" ? "standard input" : path
    switch error {
    case .dataCorrupted(let context) where context.codingPath.isEmpty && context.underlyingError != nil:
      let problem = context.underlyingError.map { ($0 as NSError).userInfo["NSDebugDescription"] as? String ?? "\($0)" } ?? context.debugDescription
      return Diagnostic(.error, file: name, line: Self.line(in: problem), .documentWrong(problem: "no JSON: \(problem)"))
    case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      return fault(context.debugDescription, at: context.codingPath, name, bytes)
    case .keyNotFound(let key, let context):
      return fault("'\(key.stringValue)' is missing", at: context.codingPath, name, bytes)
    @unknown default: return Diagnostic(.error, file: name, .documentWrong(problem: "\(error)"))
    }
  }

  private func fault(_ problem: String, at path: [any CodingKey], _ name: String, _ bytes: [UInt8]) -> Diagnostic {
    let keys = path.map { $0.intValue.map(JSONText.Step.index) ?? .key($0.stringValue) }
    return Diagnostic(.error, file: name, line: JSONText.line(of: keys, in: bytes), .documentWrong(problem: "\(Self.words(keys)): \(problem)"))
  }

  /// `blocks[3].table.rows`, the last part alone where the whole is long.
  private static func words(_ steps: [JSONText.Step]) -> String {
    let text = steps.reduce(into: "") { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key): text += text.isEmpty ? key : "." + key
      }
    }
    return text.isEmpty ? "the document" : text
  }

  /// The parser's own count of lines.
  private static func line(in problem: String) -> Int? {
    problem.firstMatch(of: #/line ([0-9]+)/#).flatMap { Int($0.1) }
  }
}
