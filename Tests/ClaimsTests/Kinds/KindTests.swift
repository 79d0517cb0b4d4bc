import Testing

@testable import Claims

@Suite struct KindTests {
  static let cases: [(text: String, kind: ClaimKind)] = [
    ("The blast killed 20 people.", .killed), ("Some 20 people were killed.", .killed), ("Some 20 people died.", .killed), ("It left 20 dead.", .killed),
    ("Some 20 people were wounded.", .injured), ("The blast injured 20 people.", .injured), ("Some 20 people are missing.", .missing),
    ("Some 20 people fled.", .displaced), ("There were 20 refugees.", .displaced), ("Some 20 civilians are trapped.", .trapped),
    ("Some 20 people were arrested.", .detained), ("Some 20 people were rescued.", .rescued), ("Some 20 people live there.", .population),
    ("It has 20 residents.", .population), ("It held 20 soldiers.", .troops), ("There were 20 protesters.", .crowd), ("Some 20 people marched.", .crowd),
    ("It counted 20 cases.", .cases), ("It burned 20 houses.", .buildings), ("It sent 20 trucks.", .vehicles), ("It is 20 kilometres away.", .distance),
    ("It burned 20 hectares.", .area), ("It cost $20.", .money), ("It took 20 percent.", .share), ("A 20-month siege ended.", .duration),
    ("It took 20 neighbourhoods.", .count), ("It has 20 outposts.", .count),
    // What befell armed men wins over what they are.
    ("Some 20 soldiers were killed.", .killed), ("The blast wounded 20 soldiers.", .injured),
  ]

  @Test(arguments: cases)
  func `the kind by noun, unit and verb`(_ text: String, _ kind: ClaimKind) { #expect(claims(text).first { $0.kind != .date }?.kind == kind) }

  @Test func `two verbs of one sentence have a figure each`() {
    #expect(claims("The blast killed 20 people and injured 30 people.").map(\.kind) == [.killed, .injured])
  }

  static let subjects: [(text: String, key: String)] = [
    ("IS holds 60 percent of the city.", "held:Islamic State"), ("Some 60 percent of the city is held by IS.", "held:Islamic State"),
    ("Rebels captured 60 percent of the city.", "captured"), ("IS lost 60 percent of the city.", "captured"), ("A 20-month siege ended.", "siege"),
    ("The blast killed 20 people.", "people"), ("The blast killed 20 soldiers.", "soldier"),
  ]

  @Test(arguments: subjects)
  func `what a figure is about`(_ text: String, _ key: String) { #expect(claims(text).first?.subject.key == key) }

  @Test(arguments: ["It is a 34-year-old man.", "He is 7.", ""])
  func `ages and bare numbers are no claims`(_ text: String) { #expect(claims(text).isEmpty) }

  @Test(arguments: ["It could take 20 months.", "It will cost $20.", "It may take 20 months."])
  func `a forecast is marked`(_ text: String) { #expect(claims(text).first?.isForecast == true) }
}
