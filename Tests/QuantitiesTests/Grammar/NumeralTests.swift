import Testing

@testable import Quantities

@Suite struct NumeralTests {
  /// Texts that are one number from end to end.
  static let whole: [(text: String, value: Double)] = [
    ("7", 7), ("93,500", 93_500), ("1,234,567", 1_234_567), ("3.75", 3.75), ("10\u{202F}000", 10_000), ("10\u{A0}000", 10_000),
    ("1,23,456", 123_456), ("12,50,000", 1_250_000), ("1,00,00,000", 10_000_000),
    ("4.5 million", 4_500_000), ("1.2bn", 1.2e9), ("30k", 30_000), ("5-million", 5_000_000), ("2½", 2.5), ("2½ million", 2_500_000),
    ("3 lakh", 300_000), ("2.5 lakh", 250_000), ("40 crore", 4e8), ("1 lakh crore", 1e12), ("6 trillion", 6e12), ("15 hundred", 1_500),
    ("zero", 0), ("one", 1), ("nineteen", 19), ("twenty-one", 21), ("ninety nine", 99), ("a hundred", 100), ("one hundred and five", 105),
    ("two hundred", 200), ("a thousand", 1_000), ("ninety-three thousand five hundred", 93_500), ("twelve hundred", 1_200),
    ("three million two hundred thousand and six", 3_200_006), ("a million", 1e6), ("one and a half million", 1_500_000),
    ("two and a half", 2.5), ("three lakh", 300_000), ("two crore", 2e7), ("Seven thousand", 7_000),
    ("a dozen", 12), ("two dozen", 24), ("half a dozen", 6), ("half-a-dozen", 6), ("half-dozen", 6),
    ("half a million", 500_000), ("a quarter of a million", 250_000), ("half a billion", 5e8),
    ("one in five", 0.2), ("nine out of ten", 0.9), ("3 in 10", 0.3), ("one of every four", 0.25), ("two-thirds", 2.0 / 3),
    ("½", 0.5), ("¾", 0.75),
  ]

  @Test(arguments: whole)
  func `a number is read to its end`(_ text: String, _ value: Double) throws {
    let stream = tokens(text)
    let numeral = try #require(NumeralReader(stream: stream).numeral(at: 0))
    #expect(numeral.tokens == 0..<stream.count)
    #expect(abs((numeral.value ?? -1) - value) <= 1e-9 * max(1, value))
  }

  /// Texts whose number ends before their end.
  static let partial: [(text: String, number: String, value: Double)] = [
    ("half of the city", "half", 0.5), ("half the city", "half", 0.5), ("a third of them", "a third", 1.0 / 3),
    ("three quarters of it", "three quarters", 0.75), ("two thirds of it", "two thirds", 2.0 / 3), ("a tenth of it", "a tenth", 0.1),
    ("one and two", "one", 1), ("twenty two-storey houses", "twenty", 20), ("five ten", "five", 5), ("15m away", "15", 15),
    ("one in 10 minutes", "one", 1), ("two in 2014", "two", 2), ("four million and six", "four million and six", 4_000_006),
    ("ten and a million", "ten", 10), ("3 million 5", "3 million", 3e6),
  ]

  @Test(arguments: partial)
  func `a number ends where it ends`(_ text: String, _ number: String, _ value: Double) throws {
    let stream = tokens(text)
    let numeral = try #require(NumeralReader(stream: stream).numeral(at: 0))
    #expect(stream.text(numeral.tokens) == number)
    #expect(abs((numeral.value ?? -1) - value) <= 1e-9 * max(1, value))
  }

  @Test(arguments: ["5th of", "21st", "1990s", "a third man", "half-hearted", "hundred", "and", "a", "-", "", "score", "pair of shoes"])
  func `no number begins here`(_ text: String) {
    let numeral = NumeralReader(stream: tokens(text)).numeral(at: 0)
    #expect(numeral == nil, "\(String(describing: numeral))")
  }

  @Test(arguments: [String(repeating: "9", count: 400), String(repeating: "9,999", count: 90), "1e400", String(repeating: "9 million ", count: 200)])
  func `no number is endless`(_ text: String) {
    for quantity in QuantityExtractor().quantities(in: text + " people") {
      #expect([quantity.value, quantity.low, quantity.high].allSatisfy { $0?.isFinite ?? true })
    }
  }
}
