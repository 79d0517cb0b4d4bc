import Diagnostics
import Foundation
import Graphics
import Manifests
import TestSupport
import Testing

@testable import Typography

@Suite struct StylesheetReaderTests {
  static func briefing() throws -> String {
    try String(contentsOfFile: TestSupport.root + "/layouts/briefing.yaml", encoding: .utf8)
  }

  static func faults(_ yaml: String) throws -> [String] {
    StylesheetReader.read(try ManifestNode(yaml: yaml, file: "l.yaml"), families: ["Noto Serif", "Noto Sans"])
      .diagnostics.map { "\($0.line ?? 0): \($0.message)" }
  }

  @Test func `the briefing layout is read without a fault`() throws {
    let node = try ManifestNode(yaml: Self.briefing(), file: "layouts/briefing.yaml")
    let (sheet, faults) = StylesheetReader.read(node, families: ["Noto Serif", "Noto Sans"])
    #expect(faults.isEmpty)
    let body = try #require(sheet?.paragraphs["body"])
    #expect(body.text.size == 10.5 && body.leading == 14 && body.alignment == .justified && body.isHyphenated)
    #expect(abs((sheet?.page.textHeight ?? 0) / 14 - 51) < 0.01)
    for name in ["title", "subtitle", "masthead", "lead", "keyNumber", "keyLabel", "keyRange", "label", "labelSmall"] {
      #expect(sheet?.paragraphs[name] != nil, "\(name)")
    }
    for name in ["text", "muted", "accent", "conflict", "rule"] { #expect(sheet?.colors[name] != nil, "\(name)") }
  }

  @Test func `print is legible: body from 10.5 points, notes from 8, labels from 7.5`() throws {
    let node = try ManifestNode(yaml: Self.briefing(), file: "layouts/briefing.yaml")
    let sheet = try #require(StylesheetReader.read(node).stylesheet)
    #expect(sheet.paragraphs.values.allSatisfy { $0.text.size >= 7.5 })
    #expect((sheet.paragraphs["note"]?.text.size ?? 0) >= 8)
  }

  @Test func `accent and conflict differ in grayscale from text and page`() throws {
    let node = try ManifestNode(yaml: Self.briefing(), file: "layouts/briefing.yaml")
    let colors = try #require(StylesheetReader.read(node).stylesheet).colors
    // Rec. 709 luma.
    let gray = { (color: Color?) in color.map { 0.2126 * $0.red + 0.7152 * $0.green + 0.0722 * $0.blue } ?? 0 }
    #expect(abs(gray(colors["accent"]) - gray(colors["conflict"])) > 0.1)
    #expect(gray(colors["conflict"]) < 0.5)
  }

  /// Each case changes the briefing layout and names the fault it must give.
  @Test(arguments: [
    ("    size: 10.5\n    leading: 14\n    align: justified", "    sise: 10.5\n    align: justified", "unknown key 'sise'; did you mean 'size'?"),
    ("align: justified", "align: justifed", "'align' must be one of justified, left, center, right, not 'justifed'"),
    ("    based-on: body\n    font: Noto Sans\n    size: 11", "    based-on: bdy", "'based-on' must be a style of this layout; did you mean 'body'?, not 'bdy'"),
    ("    size: 18", "    size: 1800", "'size' must be a type size from 4 to 144 points, not '1800'"),
    ("accent: \"#123f73\"", "accent: blue", "'accent' must be a colour as '#rrggbb', not 'blue'"),
    ("color: accent", "color: acent", "'color' must be one of the colours (accent, conflict, link, muted, rule, text) or '#rrggbb', not 'acent'"),
    ("paper: a4", "paper: a3", "'paper' must be one of a4, letter, a5, not 'a3'"),
    ("left: 62.36", "left: 600", "'left' must be less: the side margins leave under 36 pt of 595.28, not '600.0'"),
    ("left: 62.36", "left: -3", "'left' must be a length in points, from 0 to 5000, not '-3'"),
    ("  outer-rule: 0.8", "  outer-rule: thick", "'outer-rule' must be a length in points, from 0 to 5000, not 'thick'"),
    ("  indent: 14\n    space-below: 7", "  inden: 14", "unknown key 'inden'; did you mean 'indent'?"),
    ("font: Noto Serif", "font: Noto Serf", "'font' must be one of the font manifest's families (Noto Serif, Noto Sans), not 'Noto Serf'"),
  ])
  func `a wrong key or value is told with its line`(old: String, new: String, fault: String) throws {
    let yaml = try Self.briefing()
    #expect(yaml.contains(old))
    let found = try Self.faults(yaml.replacingOccurrences(of: old, with: new))
    #expect(found.contains { $0.hasSuffix(": " + fault) && !$0.hasPrefix("0:") }, "\(found)")
  }

  @Test func `a style on itself is told, and read as far as it can be`() throws {
    let yaml = try Self.briefing().replacingOccurrences(of: "  footer:\n    based-on: header", with: "  footer:\n    based-on: footer")
    #expect(try Self.faults(yaml).contains { $0.contains("a style that does not stand on this one") })
  }

  @Test func `missing parts are told, each by its key`() throws {
    let found = try Self.faults("name: x\npurpose: y\nsections: []\nwording: {}\n")
    #expect(found == ["page", "styles", "table", "footnotes"].map { "1: the key '\($0)' is missing" })
    #expect(StylesheetReader.read(try ManifestNode(yaml: "3", file: "l")).stylesheet == nil)
  }

  @Test func `styles inherit in any order`() throws {
    let yaml = try Self.briefing().replacingOccurrences(
      of: "styles:\n", with: "styles:\n  first:\n    based-on: second\n    bold: true\n  second:\n    based-on: body\n    size: 9\n")
    let sheet = try #require(StylesheetReader.read(try ManifestNode(yaml: yaml, file: "l")).stylesheet)
    let first = try #require(sheet.paragraphs["first"])
    #expect(first.text.isBold && first.text.size == 9 && first.leading == 14)
  }
}
