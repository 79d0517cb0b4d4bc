import Diagnostics
import Documents
import Graphics
import Manifests
import TestSupport
import Typesetting
import Typography

/// The fonts and the looks that tests set documents in.
enum Fixture {
  static func stylesheet() throws -> Stylesheet {
    let path = TestSupport.root + "/layouts/briefing.yaml"
    let node = try ManifestNode(yaml: String(contentsOfFile: path), file: "layouts/briefing.yaml")
    let (sheet, faults) = StylesheetReader.read(node)
    if let fault = faults.first { throw fault }
    guard let sheet else { throw Diagnostic(.error, .keyMissing(key: "page")) }
    return sheet
  }

  static func shaper() throws -> Shaper {
    try Shaper(FontLibrary(FontManifest.load(TestSupport.root + "/fonts/manifest.yaml")))
  }

  /// Sets blocks in the briefing's looks.
  static func typeset(
    _ blocks: [Block], footnotes: [Footnote] = [], furniture: Furniture = Furniture(),
    change: (inout Stylesheet) -> Void = { _ in }
  ) throws -> TypesetDocument {
    var sheet = try stylesheet()
    change(&sheet)
    let document = Document(
      properties: DocumentProperties(title: "Test"), furniture: furniture, blocks: blocks, footnotes: footnotes)
    return try Typesetter(shaper: shaper(), stylesheet: sheet).typeset(document)
  }

  static func body(_ text: String) -> Block { .paragraph(Paragraph(style: "body", content: [.text(text)])) }

  static func body(_ content: [Inline]) -> Block { .paragraph(Paragraph(style: "body", content: content)) }

  static func heading(_ text: String, level: Int = 2) -> Block {
    .heading(Heading(level: level, style: level == 2 ? "heading1" : "heading2", content: [.text(text)], id: text))
  }

  static func note(_ id: String, _ text: String) -> Footnote { Footnote(id: id, content: [.text(text)]) }

  /// Words of news prose, the same for the same seed.
  static func prose(_ words: Int, seed: Int = 1) -> String {
    let stock = [
      "the", "government", "announced", "on", "Thursday", "that", "international", "observers", "of", "and",
      "infrastructure", "had", "reached", "a", "settlement", "near", "western", "districts", "where", "residents",
      "reported", "representatives", "described", "conditions", "as", "extremely", "difficult", "93,000", "civilians",
      "humanitarian", "organisations", "to", "in", "besieged", "neighbourhoods", "with", "the", "of", "a", "in", "was", "it", "by", "that", "for", "is", "at", "said",
      "they", "from", "its", "has", "who", "but", "not", "were", "city", "left", "held", "more", "than", "still", "about", "70", "per", "cent",
    ]
    var dice = LineBreakerTests.Dice(state: UInt64(seed))
    let chosen = (0..<words).map { _ in stock[dice.roll(0...(stock.count - 1))] }
    return chosen.joined(separator: " ") + "."
  }
}

extension String {
  fileprivate init(contentsOfFile path: String) throws {
    guard let text = TextFile.read(path) else { throw Diagnostic(.error, file: path, .pathMissing) }
    self = text
  }
}
