import Diagnostics
import Foundation

/// Where the program finds its layouts and font manifest: what is installed with it, else the package
/// it was built in, else the working directory.
struct Installation {
  /// Folders that may hold `layouts` and `fonts`, the first that does wins.
  let folders: [URL]

  init() {
    var folders: [URL] = []
    if let named = ProcessInfo.processInfo.environment["COLLATE_HOME"], !named.isEmpty { folders.append(URL(fileURLWithPath: named)) }
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map { URL(fileURLWithPath: $0) }
    if let binary = program?.deletingLastPathComponent() {
      folders.append(binary.deletingLastPathComponent().appendingPathComponent("share/collate"))
      // `.build/<triple>/<configuration>/collate` lies three folders below the package.
      var folder = binary
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        folders.append(folder)
      }
    }
    folders.append(URL(fileURLWithPath: FileManager.default.currentDirectoryPath))
    self.folders = folders
  }

  /// The path of a file, in the first folder that has it.
  func path(of file: String) -> String? {
    folders.map { $0.appendingPathComponent(file).path }.first { FileManager.default.fileExists(atPath: $0) }
  }

  /// The names of the layouts there are.
  var layoutNames: [String] { names(in: "layouts") }

  /// The names of the YAML files of a folder.
  func names(in folder: String) -> [String] {
    guard let folder = path(of: folder), let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
