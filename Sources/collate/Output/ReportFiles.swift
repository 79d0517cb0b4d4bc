import Diagnostics
import Foundation
import Rendering

/// Writes reports to where the user wants them.
enum ReportFiles {
  private static let defaultFolder = "reports"

  /// Where a report goes that was given no place.
  static func defaultPath(of name: String, _ format: String) -> String { "\(defaultFolder)/\(name).\(format.lowercased())" }

  /// Writes a report's files; of several, each has its page's number in its name.
  /// - Parameters:
  ///   - name: the report's, for a file of its own where `output` is nil.
  ///   - output: a path, or `-` for standard output.
  static func write(_ files: [RenderedFile], of name: String, as format: String, to output: String?) throws {
    if output == "-" {
      if files.count > 1 { throw Diagnostic(.error, .severalFiles(format: format)) }
      for file in files { try StandardOutput.write(file.bytes) }
      return
    }
    if output == nil {
      // Where it can't be made, the write that follows tells why.
      try? FileManager.default.createDirectory(atPath: defaultFolder, withIntermediateDirectories: true)
    }
    for file in files {
      var path = output ?? defaultPath(of: name, format)
      if let page = file.page { path = numbered(path, page) }
      try OutputFile.write(file.bytes, to: path)
    }
  }

  private static func numbered(_ path: String, _ page: Int) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "\(path)-\(page)" }
    return path[..<dot] + "-\(page)" + path[dot...]
  }
}
