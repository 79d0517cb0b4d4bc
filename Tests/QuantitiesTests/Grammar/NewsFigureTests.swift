import Testing

@testable import Quantities

/// Figures that news prints and that were read as names, marks or not at all.
@Suite struct NewsFigureTests {
  static let cases: [(text: String, summary: String)] = [
    ("He left Bagalkot. 15 teams came.", "exact 15.0 team"), ("It struck in Kambia. Twenty men died.", "exact 20.0 people"), ("In Kambia 22 were hurt.", "exact 22.0 people"),
    ("They ask K800 now.", "exact 800.0 Zambian kwacha"), ("It raised K1.2 million.", "exact 1200000.0 Zambian kwacha"), ("They paid 90 tomans.", "exact 90.0 toman"),
    ("A magnitude-7.4 shock came.", "exact 7.4 magnitude"), ("The appeal is a fifth funded.", "exact 20.0 percent"), ("It was a third higher.", "exact \(1.0 / 3 * 100) percent"),
    ("It has risen by half.", "exact 50.0 percent"), ("It lost 40 head of cattle.", "exact 40.0 cattle"), ("The toll has gone up to 16.", "exact 16.0 people"),
    ("It is closer to 3,000 men.", "about 3000.0 people"),
  ]

  @Test(arguments: cases)
  func `a figure of news`(_ text: String, _ summary: String) throws { #expect(try only(text).summary == summary) }

  @Test(arguments: ["They climbed K2 there.", "It is a K9 unit.", "See No. 5 there.", "It was one of the days.", "The third fled."])
  func `and what only looks like one`(_ text: String) { #expect(QuantityExtractor().quantities(in: text).allSatisfy { $0.unit.dimension != .money && $0.value != 5 && $0.unit != .percent }) }

  @Test func `a hedge behind "and" is the next number's`() {
    let found = QuantityExtractor().quantities(in: "It sent 22 teams and over 600 men.")
    #expect(found.map(\.summary) == ["exact 22.0 team", "at_least 600.0 people"])
  }

  @Test(arguments: [("They pay 90 euros a month.", MeasureUnit.Dimension.money), ("It grew 5% a day.", .share), ("He works 20 hours a week.", .time)])
  func `what a rate is of`(_ text: String, _ base: MeasureUnit.Dimension) throws { #expect(try only(text).unit.rateBase == base) }

  @Test func `a speed and a count by time are no rates of money`() {
    #expect(QuantityExtractor().quantities(in: "It made 60 km/h and 20 tests a day.").allSatisfy { $0.unit.rateBase != .money })
  }
}
