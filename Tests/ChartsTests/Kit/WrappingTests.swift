import Testing

@testable import Charts

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 50.0, [String]()), ("  \n ", 50, []), ("one", 50, ["one"]), ("one two three", 40, ["one two", "three"]),
    ("unbreakable", 25, ["unbre", "akabl", "e"]), ("one two three four five", 25, ["one", "two", "thre\u{2026}"]),
    ("no\u{A0}break here", 50, ["no\u{A0}break", "here"]), ("ab", 1, ["a", "b"]),
  ] as [(String, Double, [String])])
  func linesWithinAMeasure(_ text: String, _ measure: Double, _ expected: [String]) {
    #expect(FixedMeasure().lines(of: text, style: "label", within: measure) == expected)
  }

  @Test func textsWithoutEndAreCut() {
    let lines = FixedMeasure().lines(of: String(repeating: "x", count: 1_000_000), style: "label", within: 100)
    #expect(lines.count == 3)
    #expect(lines.last?.hasSuffix("\u{2026}") == true)
  }
}
