import Diagnostics
import Manifests
import Typography

/// What a layout's styles must keep to: names that the briefing uses, and type that can be read on paper.
enum StyleCheck {
  /// The least type size of a style, in points: 10.5 for what is read, 8 for what is looked up, 7.5 within charts,
  /// and 12 for marks of the Traffic Light Protocol (FIRST, TLP 2.0).
  static let floors: [(style: String, size: Double)] = [
    ("body", 10.5), ("lead", 10.5), ("list", 10.5), ("note", 8), ("small", 8), ("caption", 8), ("tableHead", 8), ("tableCell", 8),
    ("masthead", 8), ("subtitle", 8), ("header", 8), ("footer", 8), ("keyLabel", 8), ("keyRange", 8), ("keyNumber", 8),
    ("keyNumberLong", 8), ("title", 10.5), ("heading1", 10.5), ("heading2", 10.5), ("figureTitle", 8), ("label", 7.5),
    ("labelSmall", 7.5), ("mark", 12),
  ]
  /// The narrowest measure that a line of the body can be set in, in its type size: some twenty characters.
  private static let narrowest = 10.0

  static func faults(of node: ManifestNode, _ sheet: Stylesheet?) -> [Diagnostic] {
    unknown(node) + (sheet.map { small(node, $0) + narrow(node, $0) } ?? [])
  }

  /// Styles that nothing uses: most likely misspelt.
  private static func unknown(_ node: ManifestNode) -> [Diagnostic] {
    guard let styles = node["styles"] else { return [] }
    let known = floors.map(\.style)
    let bases = Set(styles.entries.compactMap { $0.value["based-on"]?.text })
    return styles.keys.compactMap { key in
      guard let name = key.text, !known.contains(name), !bases.contains(name) else { return nil }
      return Diagnostic(.error, file: key.file, line: key.line, .keyUnknown(key: name, near: NearMatch.candidates(for: name, among: known)))
    }
  }

  private static func small(_ node: ManifestNode, _ sheet: Stylesheet) -> [Diagnostic] {
    floors.compactMap { floor in
      guard let style = sheet.paragraphs[floor.style], style.text.size < floor.size, let at = node["styles"]?[floor.style] else { return nil }
      let size = at["size"] ?? at
      return Diagnostic(
        .error, file: size.file, line: size.line,
        .valueWrong(key: "size", expected: "at least \(points(floor.size)), the floor of '\(floor.style)'", found: points(style.text.size)))
    }
  }

  private static func narrow(_ node: ManifestNode, _ sheet: Stylesheet) -> [Diagnostic] {
    guard let body = sheet.paragraphs["body"], let page = node["page"] else { return [] }
    let least = narrowest * body.text.size
    guard sheet.page.measure < least else { return [] }
    let at = page["note-column"] ?? page["left"] ?? page
    return [
      Diagnostic(
        .error, file: at.file, line: at.line,
        .valueWrong(key: "page", expected: "a measure of at least \(points(least)) for body text of \(points(body.text.size))", found: points(sheet.page.measure)))
    ]
  }

  private static func points(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return (tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)) + " pt"
  }
}
