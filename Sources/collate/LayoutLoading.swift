import Briefings
import Diagnostics
import Foundation
import Manifests

extension Installation {
  /// Loads a layout by its name or by the path of its file.
  /// - Parameter language: speaks another language than the layout's own.
  /// - Throws: the first fault that keeps it from being used; all of them have been reported by then.
  func layout(_ name: String, language: String? = nil, messages: inout Messages) throws(Diagnostic) -> Layout {
    let spoken = try language.map { (tag) throws(Diagnostic) in try wordingName(of: tag) }
    return try layout(name, read: try readLayout(name, language: spoken), messages: &messages)
  }

  /// What `readLayout` has read, if it can be used.
  /// - Throws: the first fault that keeps it from being used; all of them have been reported by then.
  func layout(_ name: String, read: (layout: Layout?, diagnostics: [Diagnostic]), messages: inout Messages) throws(Diagnostic) -> Layout {
    let diagnostics = read.diagnostics
    guard let layout = read.layout else {
      messages.report(Array(diagnostics.dropFirst()))
      throw diagnostics.first ?? Diagnostic(.error, file: name, .yamlBroken(problem: "not a layout"))
    }
    messages.report(diagnostics)
    return layout
  }

  /// Reads a layout by its name or by the path of its file, with all its faults.
  /// - Parameter families: the font families that it can name; nil for any.
  func readLayout(
    _ name: String, language: String? = nil, families: [String]? = nil
  ) throws(Diagnostic) -> (layout: Layout?, diagnostics: [Diagnostic]) {
    let isPath = name.hasSuffix(".yaml") || name.contains("/")
    guard let path = isPath ? (FileManager.default.fileExists(atPath: name) ? name : nil) : path(of: "layouts/\(name).yaml") else {
      let known = layoutNames
      throw Diagnostic(.error, .layoutUnknown(name: name, near: NearMatch.candidates(for: name, among: known), known: known))
    }
    return Layout.read(
      try read(path), families: families, language: language,
      loadLayout: { (name) throws(Diagnostic) in try self.read(named: "layouts/\(name).yaml") },
      loadWording: { (wording) throws(Diagnostic) in try self.words(of: wording) })
  }

  /// The words of a language.
  /// - Parameter tag: BCP 47, such as "en-US"; a language without its region is enough.
  /// - Throws: `.languageUnknown`.
  func wording(of tag: String) throws(Diagnostic) -> Wording {
    let name = try wordingName(of: tag)
    guard let node = try words(of: name) else { throw unknown(tag) }
    return Wording(node)
  }

  /// A wording file with what it takes from the one that it stands on.
  private func words(of name: String) throws(Diagnostic) -> ManifestNode? {
    guard let node = try read(named: "layouts/wording/\(name).yaml"), let base = node["based-on"]?.text, base != name,
      let whole = try read(named: "layouts/wording/\(base).yaml")
    else { return try read(named: "layouts/wording/\(name).yaml") }
    return node.completed(from: whole)
  }

  /// The languages that there are words for.
  var languages: [String] { names(in: "layouts/wording") }

  /// The wording that suits a language best: its own, else that of the language in another region.
  private func wordingName(of tag: String) throws(Diagnostic) -> String {
    func language(_ tag: String) -> Substring { tag.lowercased().prefix { $0 != "-" && $0 != "_" } }
    let wanted = tag.replacingOccurrences(of: "_", with: "-").lowercased()
    let name = languages.first { $0.lowercased() == wanted } ?? languages.first { language($0) == language(tag) }
    guard let name else { throw unknown(tag) }
    return name
  }

  private func unknown(_ tag: String) -> Diagnostic {
    Diagnostic(.error, .languageUnknown(name: tag, near: NearMatch.candidates(for: tag, among: languages), known: languages))
  }

  private func read(named name: String) throws(Diagnostic) -> ManifestNode? {
    guard let path = path(of: name) else { return nil }
    return try read(path)
  }

  private func read(_ path: String) throws(Diagnostic) -> ManifestNode {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(.error, file: path, .pathUnreadable(reason: "no permission"))
    }
    return try ManifestNode(yaml: String(decoding: data, as: UTF8.self), file: path)
  }
}
