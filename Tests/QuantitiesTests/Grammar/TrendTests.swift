import Testing

@testable import Quantities

@Suite struct TrendTests {
  /// The trend of the last quantity.
  static let trends: [(text: String, trend: Quantity.Trend?)] = [
    ("Sales rose 5 percent.", .up), ("Sales rose about 5 percent.", .up), ("It is expected to grow sales by 35 percent.", .up), ("The index lost 190 points, or 0.6%.", .down),
    ("Ross was down 2.3%, Burlington by 2.6%.", .down), ("The rate climbed to 6.7%.", .up), ("It was lifted to 14.2p.", .up), ("It put on 3 percent.", .up),
    ("It rose 18 sen to $3.", nil), ("It raised $40 million.", nil), ("It gave up 51 points.", nil), ("It ended down 2 percent.", .down), ("It lost 20 trucks.", nil), ("Sales were 5 percent.", nil),
  ]

  @Test(arguments: trends)
  func `the way a figure moved`(_ text: String, _ trend: Quantity.Trend?) {
    #expect(QuantityExtractor().quantities(in: text).last?.trend == trend, "\(text)")
  }

  static let changes: [(text: String, rule: String)] = [
    ("It rose from 12 to 19 percent.", "range.change"), ("It fell from 19 to 12 percent.", "range.change-down"), ("It goes from £2 to £3.", "range.change"),
    ("It ranges from 12 to 19 percent.", "range.from-to"), ("It slid from $360 on Monday to $340.", "range.change-down"), ("It grew from 12 to 20-25 million euros.", "range.change-to-range"),
    ("A density of 1.3 A/cm2 to 0.03 A/cm2.", "range.change-down"),
  ]

  @Test(arguments: changes)
  func `the ends of a change are no range`(_ text: String, _ rule: String) throws {
    let found = try only(text).rule
    #expect(found == rule || found.hasPrefix(rule + " "))
  }
}
