import ArgumentParser
import Articles
import Briefings
import Diagnostics
import Differences
import Foundation
import Rendering

/// Reads an issue of a briefing from what it was made of, or from what carries its data.
struct IssueInput {
  let path: String

  /// The data of a folder of articles, a data file or a PDF.
  /// - Parameter messages: takes what there is to say of the articles.
  func data(_ messages: inout Messages) throws -> IssueData {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Diagnostic(.error, file: path, .pathMissing) }
    if isFolder.boolValue { return try Self.data(ofBatch: path, &messages) }
    let bytes = try InputFile.bytes(of: path)
    if bytes.isEmpty { throw Diagnostic(.error, file: path, .issueEmpty) }
    return PDFAttachments.isPDF(bytes) ? try data(ofPDF: bytes) : try data(json: bytes)
  }

  /// The data of a PDF.
  func data(ofPDF bytes: [UInt8]) throws(Diagnostic) -> IssueData {
    guard let json = try Self.part(IssueAttachments.briefing, ofPDF: bytes, path: path) else { throw Diagnostic(.error, file: path, .pdfWithoutData) }
    return try data(json: json)
  }

  /// A file that a PDF carries; nil where it has none of the name.
  static func part(_ name: String, ofPDF bytes: [UInt8], path: String) throws(Diagnostic) -> [UInt8]? {
    do throws(Diagnostic) {
      return try PDFAttachments(bytes).bytes(of: name)
    } catch {
      throw Diagnostic(.error, file: path, error.fact)
    }
  }

  private func data(json: [UInt8]) throws(Diagnostic) -> IssueData {
    do throws(IssueData.Fault) {
      return try IssueData(json: json)
    } catch {
      switch error {
      case .broken(let problem): throw Diagnostic(.error, file: path, .dataBroken(problem: problem))
      case .tooNew(let format): throw Diagnostic(.error, file: path, .dataTooNew(format: format, known: IssueData.format))
      }
    }
  }

  private static func data(ofBatch path: String, _ messages: inout Messages) throws -> IssueData {
    let installation = Installation()
    let analysis = BatchAnalysis(try BatchClaims(paths: [path], messages: messages))
    messages = analysis.messages
    var layout = try installation.layout("briefing", messages: &messages)
    if let language = analysis.batch.manifest.language, let wording = try? installation.wording(of: language) { layout.wording = wording }
    return IssueData(analysis, layout: layout)
  }
}
