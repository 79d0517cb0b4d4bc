internal import Diagnostics
internal import Graphics
internal import Manifests

/// Reads the `styles` of a layout. A style can stand on another by `based-on`, in any order.
struct ParagraphStylesReader {
  /// The styles' names in file order.
  let names: [String]
  private let node: ManifestNode?
  private let palette: Palette
  private let families: [String]?
  private var done: [String: ParagraphStyle] = [:]
  /// Styles being read: one that meets itself stands on itself.
  private var open: [String] = []

  init(_ node: ManifestNode?, palette: Palette, families: [String]?) {
    self.families = families
    self.node = node
    self.palette = palette
    names = node?.entries.map(\.key) ?? []
  }

  mutating func read(_ log: inout DiagnosticLog) -> [String: ParagraphStyle] {
    for name in names { _ = style(name, &log) }
    return done
  }

  private mutating func style(_ name: String, _ log: inout DiagnosticLog) -> ParagraphStyle? {
    if let style = done[name] { return style }
    guard let node = node?[name] else { return nil }
    open.append(name)
    defer { open.removeLast() }
    var reader = ManifestReader(node)
    var style = ParagraphStyle(text: TextStyle(family: "Noto Serif", size: 10), leading: 14)
    if let base = reader.child("based-on") {
      let key = base.text ?? ""
      if open.contains(key) {
        reader.report(base, key: "based-on", expected: "a style that does not stand on this one")
      } else if let inherited = self.style(key, &log) {
        style = inherited
      } else {
        let near = NearMatch.candidates(for: key, among: names).first.map { "; did you mean '\($0)'?" } ?? ""
        reader.report(base, key: "based-on", expected: "a style of this layout\(near)")
      }
    }
    readText(&style.text, &reader)
    readParagraph(&style, &reader)
    log.record(reader.finish())
    done[name] = style
    return style
  }

  private func readText(_ style: inout TextStyle, _ reader: inout ManifestReader) {
    let known = families.map { "one of the font manifest's families (\($0.joined(separator: ", ")))" } ?? "a text"
    let family = reader.value("font", expected: known) { node in
      node.text.flatMap { families?.contains($0) ?? true ? $0 : nil }
    }
    if let family { style.family = family }
    let size = reader.value("size", expected: "a type size from 4 to 144 points") { node in
      node.text.flatMap { Double($0) }.flatMap { (4...144).contains($0) ? $0 : nil }
    }
    if let size { style.size = size }
    if let flag = reader.flag("bold") { style.isBold = flag }
    if let flag = reader.flag("italic") { style.isItalic = flag }
    if let flag = reader.flag("small-caps") { style.isSmallCaps = flag }
    let figures = reader.value("figures", expected: "lining or old-style") { node -> TextStyle.Figures? in
      switch node.text {
      case "lining": .lining
      case "old-style": .oldStyle
      default: nil
      }
    }
    if let figures { style.figures = figures }
    if let color = palette.color("color", &reader) { style.color = color }
    let tracking = reader.value("tracking", expected: "a length from -5 to 20 points") { node in
      node.text.flatMap { Double($0) }.flatMap { (-5...20).contains($0) ? $0 : nil }
    }
    if let tracking { style.tracking = tracking }
  }

  private func readParagraph(_ style: inout ParagraphStyle, _ reader: inout ManifestReader) {
    let leading = reader.value("leading", expected: "a length from 4 to 300 points") { node in
      node.text.flatMap { Double($0) }.flatMap { (4...300).contains($0) ? $0 : nil }
    }
    if let leading { style.leading = leading }
    let names = ParagraphStyle.Alignment.allCases.map(\.rawValue).joined(separator: ", ")
    let alignment = reader.value("align", expected: "one of \(names)") { node in
      node.text.flatMap(ParagraphStyle.Alignment.init(rawValue:))
    }
    if let alignment { style.alignment = alignment }
    if let flag = reader.flag("hyphenate") { style.isHyphenated = flag }
    if let length = reader.length("space-above") { style.spaceAbove = length }
    if let length = reader.length("space-below") { style.spaceBelow = length }
    if let length = reader.length("first-indent") { style.firstLineIndent = length }
    if let length = reader.length("indent") { style.indent = length }
    if let flag = reader.flag("keep-with-next") { style.keepsWithNext = flag }
  }
}
