import Testing

@testable import Quantities

@Suite struct HedgeTests {
  static let before: [(words: String, form: Quantity.Form)] = [
    ("about", .about), ("around", .about), ("some", .about), ("roughly", .about), ("approximately", .about), ("an estimated", .about),
    ("nearly", .about), ("almost", .about), ("close to", .about), ("perhaps", .about), ("in the region of", .about),
    ("more than", .atLeast), ("over", .atLeast), ("at least", .atLeast), ("no fewer than", .atLeast), ("a minimum of", .atLeast),
    ("in excess of", .atLeast), ("upwards of", .atLeast), ("well over", .atLeast), ("just over", .atLeast), ("no less than", .atLeast),
    ("up to", .atMost), ("as many as", .atMost), ("fewer than", .atMost), ("less than", .atMost), ("under", .atMost), ("at most", .atMost),
    ("no more than", .atMost), ("a maximum of", .atMost), ("just under", .atMost), ("not more than", .atMost),
    ("exactly", .exact), ("a total of", .exact), ("only", .exact), ("just", .exact),
  ]

  @Test(arguments: before)
  func `a hedge before the number`(_ words: String, _ form: Quantity.Form) throws {
    try expect("They saw \(words) 40 people there.", words, form)
  }

  static let after: [(words: String, form: Quantity.Form)] = [
    ("or more", .atLeast), ("at least", .atLeast), ("or so", .about), ("or fewer", .atMost), ("or less", .atMost), ("at most", .atMost),
    ("at the most", .atMost), ("give or take", .about), ("and counting", .atLeast), ("or thereabouts", .about),
  ]

  @Test(arguments: after)
  func `a hedge behind the number`(_ words: String, _ form: Quantity.Form) throws {
    try expect("They saw 40 people \(words).", words, form)
  }

  private func expect(_ text: String, _ words: String, _ form: Quantity.Form) throws {
    let quantity = try only(text)
    #expect(quantity.form == form)
    #expect(quantity.hedge == words)
    switch form {
    case .atLeast: #expect(quantity.low == 40 && quantity.value == nil && quantity.high == nil)
    case .atMost: #expect(quantity.high == 40 && quantity.value == nil && quantity.low == nil)
    default: #expect(quantity.value == 40 && quantity.low == nil && quantity.high == nil)
    }
    #expect(text.words(at: quantity.range)?.contains(words) == true, "the range holds the hedge")
    #expect(text.words(at: quantity.numberRange) == "40", "the number's own range does not")
  }

  static let joined: [(text: String, form: Quantity.Form)] = [
    ("There were 40-odd people.", .about), ("There were 40-plus people.", .atLeast), ("There were 40+ people.", .atLeast),
  ]

  @Test(arguments: joined)
  func `a hedge joined to the number`(_ text: String, _ form: Quantity.Form) throws { #expect(try only(text).form == form) }

  static let stacked: [(text: String, form: Quantity.Form)] = [
    ("An estimated more than 40 people fled.", .atLeast), ("At least some 40 people fled.", .atLeast), ("Perhaps as many as 40 people fled.", .atMost),
    ("The estimated 40 people fled.", .about), ("About 40 people or more fled.", .atLeast),
  ]

  @Test(arguments: stacked)
  func `a bound wins over a doubt`(_ text: String, _ form: Quantity.Form) throws { #expect(try only(text).form == form) }

  @Test(arguments: [
    "They crossed over, 40 people in all.", "He was thinking about it. 40 people fled.", "They met near the village of 40 people.",
    "The 40 people fled.", "There are some. 40 people fled.",
  ])
  func `a word that does not stand at the number hedges nothing`(_ text: String) throws {
    #expect(try only(text).form == .exact)
  }

  @Test func `at least 30 does not close the number before it`() throws {
    let found = QuantityExtractor().quantities(in: "They killed 20 men, at least 30 women.")
    #expect(found.map(\.form) == [.exact, .atLeast])
  }

  @Test func `a hedged range stays a range`() throws {
    let quantity = try only("Some 5,000 to 10,000 troops held out.")
    #expect(quantity.form == .range && quantity.hedge == "some")
  }
}
