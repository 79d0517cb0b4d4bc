import Testing

@testable import Quantities

@Suite struct OrdinalFractionTests {
  static let values: [(text: String, value: Double)] = [
    ("three fifths", 60), ("a twentieth", 5), ("one fortieth", 2.5), ("one one hundred and fifth", 100.0 / 105),
    ("forty-one hundredths", 41), ("2 thirds", 200.0 / 3), ("two out of eight hundreds", 0.25), ("one over eighty", 1.25),
  ]

  @Test(arguments: values)
  func `a part of one is a share`(_ text: String, _ value: Double) throws {
    let quantity = try only(text)
    #expect(quantity.unit == .percent)
    #expect(abs((quantity.value ?? 0) - value) < 1e-9, "\(quantity.summary)")
  }

  static let numbers: [(text: String, value: Double)] = [
    ("seventeen quarters of them", 4.25), ("four and a sixth", 4 + 1.0 / 6), ("ninety and three sevenths", 90 + 3.0 / 7), ("six hundred and eleven hundredths", 600.11),
    ("eight million and two fifths", 8_400_000), ("two billion and three quarters million", 2_000_750_000), ("four million and a half", 4_500_000),
    ("seven thousand point zero five", 7_000.05), ("four point two million", 4_200_000), ("five hundred and three dozens", 536), ("6 dozen", 72), ("twelve dozen", 144),
    ("three hundred and four thousand", 304_000), ("9 3/4", 9.75), ("5-1/2 years", 5.5), ("4 and a half", 4.5), ("naught", 0), ("minus one", -1), ("quarter million", 250_000), ("three hundred point sixty-two", 300.62), ("eighty - three", 83),
    ("4.5 × 10⁶", 4.5e6), ("1.2 x 10^-3", 0.0012), ("7.1e5", 710_000), ("2.5×10−4 metres", 0.00025),
  ]

  @Test(arguments: numbers)
  func `a number beyond one is no share`(_ text: String, _ value: Double) throws {
    let quantity = try only(text)
    #expect(quantity.unit != .percent)
    #expect(abs((quantity.value ?? 0) - value) <= 1e-12 * max(1, value), "\(quantity.summary)")
  }

  @Test(arguments: ["the twenty-fifth", "a second", "his one hundred and fifth birthday", "two arrested and a third fled", "they shot two and a third was hurt", "the third quarter"])
  func `an ordinal is no fraction`(_ text: String) {
    #expect(QuantityExtractor().quantities(in: text).allSatisfy { $0.unit != .percent && ($0.value ?? 1) == ($0.value ?? 1).rounded() }, "\(QuantityExtractor().quantities(in: text).map(\.summary))")
  }

  static let times: [(text: String, value: Double, unit: String)] = [
    ("It took half an hour.", 0.5, "hour"), ("It took an hour and a half.", 1.5, "hour"), ("It took three-quarters of an hour.", 0.75, "hour"),
    ("It took two and a quarter hours.", 2.25, "hour"), ("It is half a mile away.", 0.5, "mile"), ("A half-hour wait.", 0.5, "hour"),
    ("It rose a quarter of a percentage point.", 0.25, "percentage point"), ("Add ½ teaspoon of salt.", 0.5, "teaspoon"), ("A year and a half passed.", 1.5, "year"),
  ]

  @Test(arguments: times)
  func `a part of a unit is a number of it`(_ text: String, _ value: Double, _ unit: String) throws {
    let quantity = try only(text)
    #expect(quantity.value == value && quantity.unit.name == unit, "\(quantity.summary)")
  }
}
