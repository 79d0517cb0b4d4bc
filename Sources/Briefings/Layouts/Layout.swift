public import Diagnostics
public import Manifests
public import Typography

/// A layout: its looks, the sections it shows in order, and the language that it speaks.
public struct Layout: Sendable {
  public let name: String
  public let purpose: String
  public let stylesheet: Stylesheet
  /// Names of sections, in order.
  public let sections: [String]
  public let wording: Wording

  /// Reads a layout file and its wording.
  /// - Parameters:
  ///   - node: the layout file.
  ///   - loadWording: gives the wording file of a name; nil where there is none.
  /// - Returns: the layout, or nil where it can't be used; and all faults found, with file and line.
  public static func read(
    _ node: ManifestNode, loadWording: (String) throws(Diagnostic) -> ManifestNode?
  ) -> (layout: Layout?, diagnostics: [Diagnostic]) {
    var reader = ManifestReader(node)
    let name = reader.text("name") ?? ""
    let purpose = reader.text("purpose") ?? ""
    let wordingName = reader.text("wording") ?? "en-GB"
    let sections = reader.texts("sections") ?? SectionList.all.map(\.name)
    for key in StylesheetReader.keys { _ = reader.child(key) }
    for item in node["sections"]?.items ?? [] {
      guard let section = item.text, SectionList.named(section) == nil else { continue }
      let known = SectionList.all.map(\.name)
      reader.record([Diagnostic(.error, file: item.file, line: item.line, .keyUnknown(key: section, near: NearMatch.candidates(for: section, among: known)))])
    }
    var wording: Wording?
    do {
      wording = try loadWording(wordingName).map { Wording($0) }
      if wording == nil, let at = node["wording"] { reader.report(at, key: "wording", expected: "the name of a file in layouts/wording") }
    } catch {
      reader.record([error])
    }
    let looks = StylesheetReader.read(node)
    let diagnostics = reader.finish() + looks.diagnostics
    guard let stylesheet = looks.stylesheet, let wording, !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    return (Layout(name: name, purpose: purpose, stylesheet: stylesheet, sections: sections, wording: wording), diagnostics)
  }
}
