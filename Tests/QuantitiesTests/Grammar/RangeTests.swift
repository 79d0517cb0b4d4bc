import Testing

@testable import Quantities

@Suite struct RangeTests {
  static let ranges: [(text: String, low: Double, high: Double, unit: String)] = [
    ("Some 5,000 to 10,000 troops held out.", 5_000, 10_000, "people"),
    ("It lost between 60 and 70 percent.", 60, 70, "percent"),
    ("Between 20 and 30 people fled.", 20, 30, "people"),
    ("From 20 to 30 people fled.", 20, 30, "people"),
    ("Two or three houses burned.", 2, 3, "house"),
    ("It is 10-15 kilometres away.", 10, 15, "kilometre"),
    ("It is 10–15 kilometres away.", 10, 15, "kilometre"),
    ("It is 10 – 15 kilometres away.", 10, 15, "kilometre"),
    ("It will take five to seven days.", 5, 7, "day"),
    ("They hold 10% to 20%.", 10, 20, "percent"),
    // The scale of the second counts for the first.
    ("It costs 10 to 20 billion dollars.", 10e9, 20e9, "US dollar"),
    ("It costs $10-20 billion.", 10e9, 20e9, "US dollar"),
    ("It costs $5m-$10m.", 5e6, 10e6, "US dollar"),
    ("It costs $5 million to $10 million.", 5e6, 10e6, "US dollar"),
    ("Two to three million people fled.", 2e6, 3e6, "people"),
    ("Between 3 and 4 lakh people fled.", 3e5, 4e5, "people"),
    ("It holds 1.5-2 million tonnes.", 1.5e6, 2e6, "tonne"),
    // Each has its own scale.
    ("From 800,000 to 1.2 million people fled.", 8e5, 1.2e6, "people"),
    ("Between 900 and 1,100 people fled.", 900, 1_100, "people"),
  ]

  @Test(arguments: ranges)
  func `two numbers make a range`(_ text: String, _ low: Double, _ high: Double, _ unit: String) throws {
    let quantity = try only(text)
    #expect(quantity.form == .range)
    #expect(quantity.value == nil)
    #expect(quantity.low == low && quantity.high == high, "\(quantity.summary)")
    #expect(quantity.unit.name == unit)
  }

  @Test(arguments: [
    "It lost 3-1.", "He chose 20 people or 300.", "He gave 30 people to 20 men.",
    "It was sunk by 10 men and 20 women.", "Of 20 men 30 women fled.",
  ])
  func `two numbers make no range`(_ text: String) {
    #expect(QuantityExtractor().quantities(in: text).allSatisfy { $0.form != .range })
  }

  @Test func `the ends of a change are told apart from a range`() throws {
    let quantity = try only("The toll rose from 72 to 81 people.")
    #expect(quantity.rule.hasPrefix("range.change"))
    #expect(quantity.low == 72 && quantity.high == 81)
  }

  @Test func `a fall is told apart from a rise`() throws {
    let quantity = try only("The toll fell from 81 to 72 people.")
    #expect(quantity.rule.hasPrefix("range.change-down"))
    #expect(quantity.low == 72 && quantity.high == 81)
  }

  @Test func `a range's ends are in order`() {
    for text in ["20 to 10 people", "between 70 and 60 percent", "5 million to 10 people"] {
      for quantity in QuantityExtractor().quantities(in: text) where quantity.form == .range {
        #expect((quantity.low ?? 0) < (quantity.high ?? 0), "\(text)")
      }
    }
  }
}
