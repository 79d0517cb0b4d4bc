import Testing

@testable import Quantities

@Suite struct ImpliedUnitTests {
  /// The last quantity's unit.
  static let units: [(text: String, unit: String)] = [
    ("A crowd of 8,400 watched.", "people"), ("Its population, 9,300, has grown.", "people"), ("The village (population 640) is cut off.", "people"),
    ("The toll rose from 12 to 19.", "people"), ("Measles cases climbed to 930.", "case"), ("Pilgrims numbering 4,000 came.", "people"), ("The number of camps grew to 14.", "camp"),
    ("Recoveries have crossed the 5,000 mark.", "recovery"), ("A 900-strong force left.", "people"), ("There are 12 of us here.", "people"), ("Three held with gold.", "people"),
    // The noun was said before.
    ("Five ships were hit and two sank.", "ship"), ("Of the 28 lorries that left, 19 got through.", "lorry"), ("It took 40 refugees; Denmark only 9.", "people"),
    ("It has 12 clinics, and just four in the south.", "clinic"), ("Nine of the 12 provinces", "province"), ("Police held 60 marchers and later freed 22.", "people"),
    ("They killed 9 soldiers on Monday and four on Tuesday.", "people"), ("We need 500 tents, not 60.", "tent"), ("It trimmed its fleet to 14 ships from 19.", "ship"),
    ("It had 20 burglaries, compared with an average of 14 per week.", "burglary"),
    ("There are 4,000 in work and 900 who are not.", "people"), ("He put one hand on it.", "hand"),
    // People by their names.
    ("Some 40 US troops left.", "people"), ("It hired 300 IT managers.", "people"), ("It killed 45 IS fighters.", "people"), ("Nearly 4 million Sudanese fled.", "people"),
    ("It freed four Danes.", "people"), ("It drew 60,000 fans.", "people"), ("It rescued 12 firemen.", "people"),
    // Phrases with more in them.
    ("It sold 900 Model 3 sedans.", "sedan"), ("It sent 30 Covid-19 tests.", "test"), ("They found three faint, icy planets.", "planet"), ("It has eight overseas offices.", "office"),
    ("It showed six self-portraits.", "self-portrait"), ("It recalled 900 SUVs.", "SUV"), ("It drew 300 away fans.", "people"),
  ]

  @Test(arguments: units)
  func `what is counted is found without a noun behind the number`(_ text: String, _ unit: String) {
    #expect(QuantityExtractor().quantities(in: text).last?.unit.name == unit, "\(QuantityExtractor().quantities(in: text).map(\.summary))")
  }

  @Test(arguments: ["He saw 20 trucks and paid 50.", "Shares of 20 banks rose to 45.", "It met 30 people at 7, he said.", "The squad of 26 includes them."])
  func `a number of something else takes no noun said before`(_ text: String) {
    #expect(QuantityExtractor().quantities(in: text).dropFirst().allSatisfy { $0.unit.dimension != .count || $0.rule.contains("counted-noun") }, "\(QuantityExtractor().quantities(in: text).map(\.summary))")
  }

  static let pounds: [(text: String, unit: String)] = [
    ("He lost 60 pounds on a diet.", "pound-mass"), ("The fine was 60 pounds.", "pound sterling"), ("It cost 4 million pounds.", "pound sterling"), ("The baby weighed seven pounds.", "pound-mass"),
    ("He took 12 pounds of flour.", "pound-mass"), ("He found 12 pounds.", "pound"), ("It holds 32 pounds per square inch.", "pounds per square inch"),
  ]

  @Test(arguments: pounds)
  func `pounds are weight or money by the words near them`(_ text: String, _ unit: String) throws {
    #expect(try only(text).unit.name == unit)
  }

  static let amounts: [(text: String, value: Double, unit: String)] = [
    ("It cost 15 dollars 50.", 15.5, "US dollar"), ("It cost four dollars and five.", 4.05, "US dollar"), ("Orders were 310 MSEK.", 310e6, "Swedish krona"), ("It has revenues of MAUD 60.", 60e6, "Australian dollar"),
    ("It costs Mex$ 500.", 500, "Mexican peso"), ("It costs 45,000₫.", 45_000, "Vietnamese dong"), ("The firm's $5 million loan.", 5e6, "US dollar"), ("It is worth R12 750.", 12_750, "South African rand"),
    ("It costs R1.6bn.", 1.6e9, "South African rand"), ("It costs Rs500.", 500, "Indian rupee"), ("It went up 3p.", 3, "penny"), ("Rents start at euro 1.1 thousand.", 1_100, "euro"), ("It costs Tk.500.", 500, "Bangladeshi taka"),
  ]

  @Test(arguments: amounts)
  func `an amount of money`(_ text: String, _ value: Double, _ unit: String) throws {
    let quantity = try only(text)
    #expect(abs((quantity.value ?? 0) - value) < 1e-6 && quantity.unit.name == unit, "\(quantity.summary)")
  }

  @Test(arguments: [("It drew 1.3 A/cm2.", "ampere per square centimetre"), ("It emits 118 g/km.", "gram per kilometre"), ("It moves 20 mm/s.", "millimetre per second"), ("It is 36 \" wide.", "inch"), ("It has a 19 C melting point.", "celsius"), ("It stood for one to two years.", "year"), ("It is 3 m high.", "metre"), ("It flew at 30' high.", "foot"), ("It paid $1.08 per diluted share.", "dollar per share")])
  func `a compound or a mark of length`(_ text: String, _ unit: String) throws {
    #expect(try only(text).unit.name == unit)
  }

  @Test(arguments: [("Eight other guards left.", "other guard"), ("The top three seeds won.", "top seed"), ("It is one of the largest towns.", "large town"), ("Five more losses came.", "more loss")])
  func `a counted noun keeps the words that tell it from others`(_ text: String, _ noun: String) throws {
    #expect(try only(text).countedNoun == noun)
  }
}
