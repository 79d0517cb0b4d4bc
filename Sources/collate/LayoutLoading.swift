import Briefings
import Diagnostics
import Foundation
import Manifests

extension Installation {
  /// Loads a layout by its name or by the path of its file.
  /// - Throws: the first fault that keeps it from being used; all of them have been reported by then.
  func layout(_ name: String, messages: inout Messages) throws(Diagnostic) -> Layout {
    let isPath = name.hasSuffix(".yaml") || name.contains("/")
    guard let path = isPath ? (FileManager.default.fileExists(atPath: name) ? name : nil) : path(of: "layouts/\(name).yaml") else {
      let known = layoutNames
      throw Diagnostic(.error, .layoutUnknown(name: name, near: NearMatch.candidates(for: name, among: known), known: known))
    }
    let node = try read(path)
    let (layout, diagnostics) = Layout.read(node) { (wording) throws(Diagnostic) -> ManifestNode? in
      guard let path = self.path(of: "layouts/wording/\(wording).yaml") else { return nil }
      return try self.read(path)
    }
    guard let layout else {
      messages.report(Array(diagnostics.dropFirst()))
      throw diagnostics.first ?? Diagnostic(.error, file: path, .yamlBroken(problem: "not a layout"))
    }
    messages.report(diagnostics)
    return layout
  }

  private func read(_ path: String) throws(Diagnostic) -> ManifestNode {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(.error, file: path, .pathUnreadable(reason: "no permission"))
    }
    return try ManifestNode(yaml: String(decoding: data, as: UTF8.self), file: path)
  }
}
