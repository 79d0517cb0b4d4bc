import Testing

@testable import Charts

@Suite struct NumberNotationTests {
  @Test(arguments: [
    ([70_000.0, 80_000, 100_000], NumberNotation(), ["70,000", "80,000", "100,000"]),
    ([70_000, 80_000, 100_000], NumberNotation(.abbreviated), ["70k", "80k", "100k"]),
    ([500, 1_000, 1_500], NumberNotation(.abbreviated), ["0.5k", "1k", "1.5k"]),
    ([0, 5e6, 1e7], NumberNotation(), ["0", "5m", "10m"]),
    ([100, 10_000, 1e6, 1e8], NumberNotation(), ["100", "10k", "1m", "100m"]),
    ([0, 0.25, 0.5], NumberNotation(), ["0", "0.25", "0.5"]),
    ([50, 55], NumberNotation(suffix: "\u{2009}%"), ["50\u{2009}%", "55\u{2009}%"]),
    ([-10, 0, 10], NumberNotation(prefix: "$"), ["\u{2212}$10", "$0", "$10"]),
    ([1e9, 2e9], NumberNotation(.grouped), ["1,000,000,000", "2,000,000,000"]),
    ([2e12, 3e12], NumberNotation(), ["2tn", "3tn"]),
    ([0, 0], NumberNotation(.abbreviated), ["0", "0"]),
    ([], NumberNotation(), []),
  ] as [([Double], NumberNotation, [String])])
  func oneNotationPerAxis(_ values: [Double], _ notation: NumberNotation, _ expected: [String]) {
    #expect(notation.labels(of: values) == expected)
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.3"), (999_999, "999,999"), (1_234_567.5, "1,234,567.5"), (1e9, "1,000,000,000"), (1e20, "1e+20"),
    (.infinity, "\u{221E}"), (1e-9, "1e-09"), (0.000_001, "0.000001"), (999.999_999_9, "1,000"),
  ] as [(Double, String)])
  func digits(_ value: Double, _ expected: String) {
    #expect(NumberNotation.digits(value) == expected)
  }
}
