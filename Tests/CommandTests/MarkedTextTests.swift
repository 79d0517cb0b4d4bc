import Foundation
import Rendering
import Testing

@testable import collate

@Suite("Marked text")
struct MarkedTextTests {
  /// The spans of some words of a text, in bytes.
  private static func spans(_ words: [String], in text: String) -> [Range<Int>] {
    words.compactMap { word in
      text.range(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound)..<text.utf8.distance(from: text.startIndex, to: $0.upperBound) }
    }
  }

  private static func lines(_ text: String, _ words: [String], _ marking: Terminal.Marking, width: Int = 100) -> [String] {
    MarkedText(text, spans: spans(words, in: text)).lines(for: Terminal(marking: marking, width: width))
  }

  static let underlined: [(text: String, words: [String], line: String)] = [
    ("Some 12 men left.", ["12 men"], "Some \u{1B}[4m12 men\u{1B}[24m left."), ("12 men", ["12 men"], "\u{1B}[4m12 men\u{1B}[24m"), ("None left.", [], "None left."), ("", [], ""),
    ("5%6%", ["5%", "6%"], "\u{1B}[4m5%\u{1B}[24m\u{1B}[4m6%\u{1B}[24m"),
  ]

  @Test("on a terminal a span is underlined, and two side by side stay two", arguments: underlined)
  func underline(_ text: String, _ words: [String], _ line: String) { #expect(Self.lines(text, words, .underline) == [line]) }

  static let signs: [(text: String, words: [String], lines: [String])] = [
    ("Some 12 men left.", ["12 men"], ["Some 12 men left.", "     ^~~~~~"]),
    ("None left.", [], ["None left."]),
    ("5%6%", ["5%", "6%"], ["5%6%", "^~^~"]),
    ("北京 300 tanks", ["300 tanks"], ["北京 300 tanks", "     ^~~~~~~~~"]),
    ("e\u{301}te\u{301} 12 men", ["12 men"], ["e\u{301}te\u{301} 12 men", "    ^~~~~~"]),
    ("👩‍👩‍👧 12 men", ["12 men"], ["👩‍👩‍👧 12 men", "   ^~~~~~"]),
    ("a\t12 men", ["12 men"], ["a       12 men", "        ^~~~~~"]),
    ("a 12\tmen", ["12\tmen"], ["a 12    men", "  ^~~~~~~~~"]),
    ("\u{FEFF}12 men", ["12 men"], ["\u{FEFF}12 men", "^~~~~~"]),
  ]

  @Test("in a pipe a caret and tildes stand below a span", arguments: signs)
  func carets(_ text: String, _ words: [String], _ lines: [String]) { #expect(Self.lines(text, words, .signs) == lines) }

  @Test("long lines are broken at spaces, their marks with them")
  func breaks() {
    #expect(
      Self.lines("Some 12 men and 34 women left.", ["12 men", "34 women"], .signs, width: 12)
        == ["Some 12 men", "     ^~~~~~", "and 34 women", "    ^~~~~~~~", "left."])
    #expect(Self.lines("Some 12 men left.", ["12 men"], .signs, width: 8) == ["Some 12", "     ^~", "men", "^~~", "left."])
    #expect(Self.lines("Some 12 men left.", ["12 men"], .underline, width: 8) == ["Some \u{1B}[4m12\u{1B}[24m", "\u{1B}[4mmen\u{1B}[24m", "left."])
  }

  @Test("no line is wider than the terminal", arguments: 2...12)
  func width(_ width: Int) {
    for text in ["abcdefghijklmnop", "北京北京北京北京", "ab 北京 cdefghijklmno p", "a\tb", "   ", "e\u{301}e\u{301}e\u{301}"] {
      let lines = Self.lines(text, [], .signs, width: width)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= max(width, 8) }, "\(lines)")
      #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  @Test("what would steer the terminal is not passed on", arguments: ["\u{1B}", "\u{0}", "\u{7}", "\r", "\u{9B}", "\u{202E}", "\u{2028}"])
  func controls(_ control: String) {
    #expect(Self.lines("a\(control)[31m 12 men", [], .underline) == ["a\u{FFFD}[31m 12 men"])
  }

  @Test("a span that begins within a character marks all of it, and one beyond the text nothing")
  func torn() {
    #expect(MarkedText("e\u{301}", spans: [1..<3]).lines(for: Terminal(marking: .signs, width: 9)) == ["e\u{301}", "^"])
    #expect(MarkedText("a", spans: [5..<9]).lines(for: Terminal(marking: .signs, width: 0)) == ["a"])
  }
}
