import Diagnostics
import Foundation

/// The files of a batch, sorted out by what they are for.
struct BatchFiles {
  /// A file to read.
  struct File: Hashable {
    /// The path as the user gave it, or the folder's with the file's name.
    let path: String
    /// The article's id: the file's name, or the path where two files have the same name.
    var id: String
    /// The folder that was given, which links may not lead out of; nil for a file that was named itself.
    var folder: String?

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// In lower case, without the point; empty where there is none.
    var fileExtension: String { ArticleFormats.fileExtension(of: name) }
  }

  /// In byte order of their names.
  private(set) var articles: [File] = []
  private(set) var manifests: [File] = []
  private(set) var corrections: [File] = []
  /// See `Batch.name(of:)`.
  let name: String

  static let manifestName = "batch.yaml"
  static let correctionsName = "corrections.yaml"

  init(_ paths: [String], log: inout DiagnosticLog) {
    name = Batch.name(of: paths)
    var seen: Set<String> = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) || Self.isLink(path) else {
        log.record(Diagnostic(.error, file: path, .pathMissing))
        continue
      }
      let found = isFolder.boolValue ? Self.files(inFolder: path, log: &log) : [path]
      let given = path
      for path in found where seen.insert(Self.canonical(path)).inserted {
        add(File(path: path, id: "", folder: isFolder.boolValue ? given : nil))
      }
    }
    nameArticles()
  }

  private mutating func add(_ file: File) {
    switch file.name {
    case Self.manifestName: manifests.append(file)
    case Self.correctionsName: corrections.append(file)
    default: articles.append(file)
    }
  }

  private mutating func nameArticles() {
    articles.sort { Self.precedes($0.name, $1.name) || ($0.name == $1.name && Self.precedes($0.path, $1.path)) }
    let counts = Dictionary(grouping: articles, by: \.name).mapValues(\.count)
    for index in articles.indices {
      let file = articles[index]
      articles[index].id = counts[file.name] == 1 ? file.name : file.path
    }
  }

  private static func files(inFolder folder: String, log: inout DiagnosticLog) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      log.record(Diagnostic(.error, file: folder, .pathUnreadable(reason: FileBytes.reason(error))))
      return []
    }
    let paths = names.sorted(by: precedes).filter(isWanted).map {
      folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0
    }
    let files = paths.filter { path in
      var isFolder: ObjCBool = false
      return !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) || !isFolder.boolValue
    }
    if !files.contains(where: { !$0.hasSuffix("/" + manifestName) && !$0.hasSuffix("/" + correctionsName) }) {
      log.record(Diagnostic(.error, file: folder, .folderWithoutArticles))
    }
    return files
  }

  /// True for a link, one that leads nowhere too: why it cannot be read is told when it is.
  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  private static func isWanted(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~") && name.lowercased() != "readme.md"
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

extension Batch {
  /// The name of the batch at `paths`: the first folder's, or without one that of the file whose name comes first in
  /// byte order, without its extension; in which order files are given does not matter.
  public static func name(of paths: [String]) -> String {
    func isFolder(_ path: String) -> Bool {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
    let folder = paths.first(where: isFolder)
    guard let first = folder ?? paths.min(by: { fileName($0).utf8.lexicographicallyPrecedes(fileName($1).utf8) }) else { return "batch" }
    // "." and ".." have names of their own only once they are made absolute.
    let name = fileName(first)
    if folder != nil { return name }
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    return stem.isEmpty ? name : stem
  }

  private static func fileName(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }
}
