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
    case .dataCorrupted(let context) where context.codingPath.isEmpty && !Self.isJSON(bytes): return syntaxFault(name, bytes)
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

  private static func isJSON(_ bytes: [UInt8]) -> Bool { (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil }

  /// The decoder tells not where JSON is broken; the parser does, but for an end that comes too early.
  private func syntaxFault(_ name: String, _ bytes: [UInt8]) -> Diagnostic {
    var (problem, place) = ("it ends too early, or a word is none of true, false and null", bytes.count)
    do { _ = try JSONSerialization.jsonObject(with: Data(bytes)) } catch {
      let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      if let match = words.firstMatch(of: #/(.*) around character ([0-9]+)/#), let index = Int(match.2) {
        (problem, place) = (match.1.lowercased(), min(index, bytes.count))
      }
    }
    let line = 1 + bytes[..<place].count { $0 == 0x0A }
    return Diagnostic(.error, file: name, line: line, .documentWrong(problem: "no JSON: \(problem)"))
  }
}
