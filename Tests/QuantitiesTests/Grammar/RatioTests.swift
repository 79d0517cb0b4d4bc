import Testing

@testable import Quantities

@Suite struct RatioTests {
  @Test(arguments: [("Sheep outnumber people 7:1.", 7.0), ("They won by a margin of three to one.", 3), ("Its debt ratio is 2.5:1.", 2.5), ("Women outnumber men by two to one.", 2)])
  func `a number to one is a ratio`(_ text: String, _ value: Double) throws {
    let quantity = try only(text)
    #expect(quantity.value == value && quantity.unit.name == "ratio", "\(quantity.summary)")
  }

  @Test(arguments: ["They won 2:1.", "It left at 4:15.", "It fell from five to one."])
  func `a score, a time and a change are none`(_ text: String) {
    #expect(QuantityExtractor().quantities(in: text).allSatisfy { $0.unit.name != "ratio" })
  }

  @Test func `ranks have ends between two ordinals`() throws {
    let span = try only("She finished between the ninth and the twelfth.")
    #expect(span.form == .range && span.low == 9 && span.high == 12)
    #expect(QuantityExtractor().quantities(in: "It was built between the 9th and the 12th century.").isEmpty)
    #expect(QuantityExtractor().quantities(in: "She came between the ninth and the twelfth man.").isEmpty)
  }
}
