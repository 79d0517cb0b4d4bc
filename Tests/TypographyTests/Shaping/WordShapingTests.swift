import Generators
import Graphics
import Testing

@testable import Typography

/// Words shaped one by one are what Pango makes of the whole text.
@Suite(.serialized) struct WordShapingTests {
  private static let alphabet = Array("AVTWfijlLyo Zzrs0179 ,.;:%()/-’‘“”–—…é ÅŁőß\u{A0}€°½µ×\"'?!&#@")

  private static func styles() -> [TextStyle] {
    var styles: [TextStyle] = []
    for family in ["Noto Serif", "Noto Sans"] {
      for (isBold, isItalic) in [(false, false), (true, false), (false, true), (true, true)] {
        styles.append(TextStyle(family: family, size: 10.5, isBold: isBold, isItalic: isItalic))
      }
      styles.append(TextStyle(family: family, size: 8, isSmallCaps: true, tracking: 0.4))
      styles.append(TextStyle(family: family, size: 10.5, figures: .oldStyle, color: Color(red: 0, green: 0, blue: 1)))
      styles.append(TextStyle(family: family, size: 10.5, isSuperscript: true))
    }
    return styles
  }

  private func expectSame(_ text: StyledText, _ shaper: Shaper) {
    var words = ParagraphShaper(shaper, text)
    var whole = ParagraphShaper(shaper, text)
    let (made, expected) = (words.shape(), whole.shape(isWhole: true))
    let name = String(decoding: text.bytes, as: UTF8.self)
    #expect(made.runs.map { "\($0)" } == expected.runs.map { "\($0)" }, "\(name)")
    #expect(made.clusters.map { "\($0)" } == expected.clusters.map { "\($0)" }, "\(name)")
    #expect(made.glyphs.map { "\($0)" } == expected.glyphs.map { "\($0)" }, "\(name)")
    #expect(made.missing == expected.missing && made.isRightToLeft == expected.isRightToLeft, "\(name)")
  }

  @Test func `random text in random looks`() throws {
    let shaper = try ShaperTests.shaper()
    var random = SeededGenerator(seed: 11)
    let styles = Self.styles()
    for _ in 0..<1_500 {
      var text = StyledText()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let letters = (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.alphabet.randomElement(using: &random) ?? "a" }
        text.append(String(letters), style: styles.randomElement(using: &random) ?? ShaperTests.serif)
      }
      expectSame(text, shaper)
    }
  }

  @Test func `sentences, and what is not plain`() throws {
    let shaper = try ShaperTests.shaper()
    let texts = [
      "The UN’s office put the displaced at 93,000, “up from 70,000”, on 3 March (source: https://example.org/a-b?c=1&d=2).", "12,345",
      "№ 5 café naïve Łódź İstanbul", "دير الزور 93,000", "e\u{301}t\u{E9}", "a\u{AD}b", "日本 12", "a\u{2028}b", "ﬁ office", "ª º", "a\tb", "🌊 3",
      String(repeating: "supercalifragilistic", count: 4) + " end",
    ]
    for text in texts { for style in Self.styles() { expectSame(StyledText(text, style: style), shaper) } }
  }

  @Test func `the table forgets and goes on`() throws {
    var table = WordTable()
    var made = 0
    func take(_ text: String, item: Int = 0) {
      var text = text
      text.withUTF8 { bytes in
        _ = table.word(bytes, item: item) {
          made += 1
          return nil
        }
      }
    }
    // What could not be shaped is not kept.
    take("a")
    take("a")
    #expect(made == 2)

    let shaper = try ShaperTests.shaper()
    for number in 0..<9_000 { _ = shaper.shape("w\(number)", style: ShaperTests.serif) }
    for text in ["w8999", "w1 w8998", "w3"] { expectSame(StyledText(text, style: ShaperTests.serif), shaper) }
  }
}
