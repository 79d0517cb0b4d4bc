import Testing

@testable import Quantities

@Suite struct TokenizerTests {
  static let cases: [(text: String, tokens: [String])] = [
    ("", []),
    (" \t\r\n\u{A0}", []),
    ("Some 93,500 people.", ["Some", "93,500", "people", "."]),
    ("1,23,456", ["1,23,456"]),
    ("12,34", ["12", ",", "34"]),
    ("1,2345", ["1", ",", "2345"]),
    ("10\u{202F}000 and 10\u{A0}000 and 10\u{2009}000", ["10\u{202F}000", "and", "10\u{A0}000", "and", "10\u{2009}000"]),
    ("10 000", ["10", "000"]),
    ("15\u{A0}km", ["15", "km"]),
    ("3.5 percent.", ["3.5", "percent", "."]),
    ("1.2bn", ["1.2", "bn"]),
    ("2½", ["2", "½"]),
    ("a🙂b 20🔥", ["a", "🙂", "b", "20", "🔥"]),
    ("don’t", ["don’t"]),
    ("the city’s", ["the", "city", "’", "s"]),
    ("U.S.-backed", ["U.S.", "-", "backed"]),
    ("at 3:40 p.m. on", ["at", "3", ":", "40", "p.m.", "on"]),
    ("30 km²", ["30", "km²"]),
    ("Deir ez-Zor", ["Deir", "ez", "-", "Zor"]),
    ("Łódź Zürich", ["Łódź", "Zürich"]),
    ("“Half”", ["“", "Half", "”"]),
  ]

  @Test(arguments: cases)
  func `text is cut into`(_ text: String, _ expected: [String]) { #expect(tokens(text).texts == expected) }

  @Test(arguments: ["192.168.1.1", "5.9.2017", "https://example.org/5,000", "www.example.org/20", "desk@example.org"])
  func `addresses and dotted numbers are never read`(_ text: String) {
    let stream = tokens(text)
    #expect(stream.texts == [text])
    #expect(stream.kind(0) == .opaque)
  }

  @Test(arguments: ["one\n\ntwo", "one\r\n\r\ntwo", "one\n \t\n two"])
  func `an empty line begins a paragraph, whatever ends the lines`(_ text: String) {
    let stream = tokens(text)
    #expect(stream.texts == ["one", "two"])
    #expect(stream.trait(1, .paragraphBefore))
  }

  @Test(arguments: ["one\ntwo", "one\r\ntwo"])
  func `one line end begins no paragraph`(_ text: String) {
    #expect(tokens(text).trait(1, .lineBreakBefore))
    #expect(!tokens(text).trait(1, .paragraphBefore))
  }

  @Test func `capitals are seen beyond ASCII`() {
    let stream = tokens("Élysée IS Is élan")
    #expect(stream.trait(0, .capitalised) && !stream.trait(3, .capitalised))
    #expect(stream.trait(1, .allCapitals) && !stream.trait(2, .allCapitals))
  }

  @Test func `a straight and a curly apostrophe make one word`() {
    let stream = tokens("won't won’t WON’T")
    #expect(stream.tokens[0].word != Vocabulary.unknown)
    #expect(Set(stream.tokens.map(\.word)).count == 1)
  }
}
