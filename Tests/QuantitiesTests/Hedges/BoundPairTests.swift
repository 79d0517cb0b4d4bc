import Testing

@testable import Quantities

@Suite struct BoundPairTests {
  static let pairs: [(text: String, low: Double, high: Double)] = [
    ("It is greater than 40 and smaller than 90.", 40, 90), ("It is above 40 but below 90.", 40, 90), ("It is more than 7 and less than or equal to 9.", 7, 9),
    ("It is at least 12 and at most 20 metres.", 12, 20), ("4 < n <= 11", 4, 11), ("It is less than 30 but more than 10.", 10, 30),
  ]

  @Test(arguments: pairs)
  func `two bounds of one figure are a range`(_ text: String, _ low: Double, _ high: Double) throws {
    let quantity = try only(text)
    #expect(quantity.form == .range && quantity.low == low && quantity.high == high, "\(quantity.summary)")
  }

  @Test(arguments: ["More than 40 people fled and fewer than 90 houses burned.", "It is more than 90 and less than 40.", "x > 10 and y < 20", "More than 20 fled. Fewer than 40 stayed."])
  func `bounds of two figures stay two`(_ text: String) {
    #expect(QuantityExtractor().quantities(in: text).map(\.form).filter { $0 == .range }.isEmpty)
  }

  static let bounds: [(text: String, form: Quantity.Form)] = [
    ("It is bigger or equal than 40.", .atLeast), ("It is no greater than 40.", .atMost), ("It is not below 40.", .atLeast), ("It is less than or equal to 40.", .atMost),
    ("It is equal to or more than 40.", .atLeast), ("It is >= 40.", .atLeast), ("It is < = 40.", .atMost), ("It is 40 or greater.", .atLeast), ("It is ≤40.", .atMost),
    ("It is no fewer than 40 days.", .atLeast), ("The toll went up to 40.", .exact), ("They are fighting over $40.", .exact), ("<b>40 people", .exact),
    ("It is faster than the 40 percent forecast.", .exact), ("It spent $9 million over 40 months.", .exact), ("It lasted over 40 months.", .atLeast),
  ]

  @Test(arguments: bounds)
  func `a comparative bounds`(_ text: String, _ form: Quantity.Form) {
    #expect(QuantityExtractor().quantities(in: text).last?.form == form, "\(text)")
  }

  static let ranges: [(text: String, low: Double, high: Double)] = [
    ("It stays between minus nine and minus four.", -9, -4), ("It stays at -10 to -5 degrees.", -10, -5), ("It seats 400 up to 500.", 400, 500), ("The interval is 30~40.", 30, 40),
    ("A 20- to 30-minute wait.", 20, 30), ("It runs 5km-6km.", 5, 6), ("Highs of 31C to 34C.", 31, 34), ("It will be 20,000 to-30,000 litres.", 20_000, 30_000),
  ]

  @Test(arguments: ranges)
  func `ranges with signs, units and odd joints`(_ text: String, _ low: Double, _ high: Double) throws {
    let quantity = try only(text)
    #expect(quantity.low == low && quantity.high == high, "\(quantity.summary)")
  }
}
