import Testing

@testable import Quantities

@Suite struct VagueTests {
  static let cases: [(text: String, low: Double?, high: Double?, unit: String)] = [
    ("Dozens of trucks wait.", 12, 120, "truck"), ("Hundreds of people fled.", 100, 1_000, "people"),
    ("Tens of thousands of people fled.", 10_000, 100_000, "people"), ("Thousands fled.", 1_000, 10_000, "people"),
    ("Many thousands of civilians fled.", 1_000, 10_000, "people"), ("Scores of people fled.", 20, nil, "people"),
    ("Several towns fell.", 3, nil, "town"), ("A handful of outposts fell.", 3, 9, "outpost"), ("Several hundred people fled.", 300, nil, "people"),
    ("Millions of people fled.", 1e6, 1e7, "people"), ("Most of the city fell.", 50, nil, "percent"), ("Much of Raqqa fell.", nil, 100, "percent"),
    ("It lasted for months.", 2, nil, "month"), ("A years-long siege ended.", 2, nil, "year"), ("In recent days it fell.", 2, nil, "day"),
  ]

  @Test(arguments: cases)
  func `a vague word has the ends of convention`(_ text: String, _ low: Double?, _ high: Double?, _ unit: String) throws {
    let quantity = try only(text)
    #expect(quantity.form == .vague)
    #expect(quantity.value == nil)
    #expect(quantity.low == low && quantity.high == high, "\(quantity.summary)")
    #expect(quantity.unit.name == unit)
  }

  @Test(arguments: ["They drew thousands-strong praise.", "He scores often.", "The scores were level.", "These days it rains.", "He kept the minutes of the meeting."])
  func `a word that only looks vague is passed over`(_ text: String) {
    #expect(QuantityExtractor().quantities(in: text).isEmpty)
  }
}
