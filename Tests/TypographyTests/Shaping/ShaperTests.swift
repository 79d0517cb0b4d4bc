import Diagnostics
import Graphics
import Generators
import TestSupport
import Testing

@testable import Typography

@Suite(.serialized) struct ShaperTests {
  static let serif = TextStyle(family: "Noto Serif", size: 10)

  static func shaper() throws -> Shaper {
    try Shaper(FontLibrary(FontManifest.load(TestSupport.root + "/fonts/manifest.yaml")))
  }

  @Test func `clusters follow the text and account for all of it`() throws {
    let shaper = try Self.shaper()
    for text in ["office fi ﬁ", "e\u{301}a\u{308}", "שלום 12 abc", "دير الزور (93,000)", "a\u{A0}b\u{200B}c", "🌊 ok 日本"] {
      let shaped = shaper.shape(text, style: Self.serif)
      var byte = 0
      for cluster in shaped.clusters {
        #expect(cluster.byte == byte, "\(text)")
        byte += cluster.byteCount
      }
      #expect(byte == text.utf8.count, "\(text)")
      #expect(shaped.runs.map(\.clusters).flatMap { $0 } == Array(0..<shaped.clusters.count), "\(text)")
      #expect(shaped.clusters.reduce(0) { $0 + $1.glyphCount } == shaped.glyphs.count, "\(text)")
    }
  }

  @Test func `ligatures stay off`() throws {
    let shaped = try Self.shaper().shape("office", style: Self.serif)
    #expect(shaped.clusters.count == 6 && shaped.glyphs.count == 6)
  }

  @Test func `figures are lining and of one width, or old style where asked`() throws {
    let shaper = try Self.shaper()
    for family in ["Noto Serif", "Noto Sans"] {
      for isBold in [false, true] {
        let style = TextStyle(family: family, size: 10, isBold: isBold)
        let widths = "0123456789".map { shaper.width(of: String($0), style: style) }
        #expect((widths.max() ?? 0) - (widths.min() ?? 0) < 0.001)
      }
    }
    var old = Self.serif
    old.figures = .oldStyle
    #expect(shaper.shape("3", style: old).glyphs[0].index != shaper.shape("3", style: Self.serif).glyphs[0].index)
  }

  @Test func `small capitals and superior figures are the font's own`() throws {
    let shaper = try Self.shaper()
    var small = Self.serif
    small.isSmallCaps = true
    #expect(shaper.shape("a", style: small).glyphs[0].index != shaper.shape("a", style: Self.serif).glyphs[0].index)
    var superior = Self.serif
    superior.isSuperscript = true
    let mark = shaper.shape("12", style: superior)
    #expect(mark.runs.map(\.size) == [10] && mark.runs.map(\.rise) == [0])
    #expect(mark.width < shaper.width(of: "12", style: Self.serif))
    let comma = shaper.shape(",", style: superior)
    #expect(comma.runs[0].size < 10 && comma.runs[0].rise > 0)
  }

  @Test func `tracking widens every letter`() throws {
    let shaper = try Self.shaper()
    var wide = Self.serif
    wide.tracking = 0.5
    #expect(abs(shaper.width(of: "WIDE", style: wide) - shaper.width(of: "WIDE", style: Self.serif) - 2) < 0.01)
  }

  @Test func `widths grow with the size, unrounded`() throws {
    let shaper = try Self.shaper()
    var large = Self.serif
    large.size = 100
    #expect(abs(shaper.width(of: "Measure", style: large) - 10 * shaper.width(of: "Measure", style: Self.serif)) < 0.1)
  }

  @Test func `metrics are those of the face`() throws {
    let metrics = try Self.shaper().metrics(of: Self.serif)
    #expect(abs(metrics.ascent - 10.69) < 0.02 && abs(metrics.descent - 2.93) < 0.02)
    #expect(abs(metrics.capHeight - 7.14) < 0.03 && abs(metrics.xHeight - 5.36) < 0.06)
    #expect(abs(metrics.space - 2.6) < 0.01)
  }

  @Test func `other scripts come from fallback faces, right to left ones in levels`() throws {
    let shaped = try Self.shaper().shape("city دير 12 الزور end", style: Self.serif)
    #expect(!shaped.isRightToLeft && shaped.missing.isEmpty)
    #expect(Set(shaped.runs.map(\.face)).count > 1)
    #expect(Set(shaped.runs.map(\.level)) == [0, 1, 2])
    #expect(try Self.shaper().shape("دير abc", style: Self.serif).isRightToLeft)
  }

  @Test func `a character that no font has is named and keeps its place`() throws {
    let shaped = try Self.shaper().shape("a🌊b", style: Self.serif)
    #expect(shaped.missing == ["🌊"])
    #expect(shaped.clusters.count == 3 && shaped.text(of: 0..<3) == "a🌊b")
    #expect(shaped.glyphs.allSatisfy { $0.index < 0x1000_0000 })
  }

  @Test func `lines may end where UAX 14 says`() throws {
    let shaped = try Self.shaper().shape("well-known (yes) 3,000 a/b", style: Self.serif)
    let starts = shaped.clusters.filter(\.canBreakBefore).map { shaped.text(of: 0..<shaped.clusters.count).utf8.count - $0.byte }
    #expect(starts == ["known (yes) 3,000 a/b", "(yes) 3,000 a/b", "3,000 a/b", "a/b", "b"].map(\.utf8.count))
  }

  @Test func `plain text breaks where Pango breaks it`() throws {
    let shaper = try Self.shaper()
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("abZ019 ,.;:%")
    for _ in 0..<2_000 {
      let text = String((0..<Int.random(in: 1...9, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
      let starts = { (text: String, count: Int) in shaper.shape(text, style: Self.serif).clusters.prefix(count).map(\.canBreakBefore) }
      // What is not ASCII is left to Pango; the last space of the text is within it.
      #expect(starts(text, text.utf8.count) == starts(text + " é", text.utf8.count), "\(text)")
    }
  }

  @Test(arguments: ["", " ", "\u{0}", "\u{FEFF}", "\u{2028}", "\u{1F1E6}", "\u{300}\u{300}", "\u{202E}abc"])
  func `odd text is shaped without harm`(text: String) throws {
    let shaped = try Self.shaper().shape(text, style: Self.serif)
    #expect(shaped.width.isFinite)
  }

  @Test func `spans split runs where only the colour differs`() throws {
    var text = StyledText("AV", style: Self.serif)
    var blue = Self.serif
    blue.color = Color(red: 0, green: 0, blue: 1)
    text.append("AV", style: blue)
    let shaped = try Self.shaper().shape(text)
    #expect(shaped.runs.map(\.span) == [0, 1])
    // Kerning reaches across.
    #expect(abs(shaped.width - (try Self.shaper().width(of: "AVAV", style: Self.serif))) < 0.001)
  }
}
