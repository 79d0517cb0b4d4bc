import Testing

@testable import Claims

/// Which figures a source answers for, and which are the article's own.
@Suite struct CoverageTests {
  /// Texts with the figure 20, and who answers for it.
  static let owned: [(text: String, name: String?)] = [
    // Counts, appeals and names for a figure.
    ("By the ministry’s count 20 people were killed.", "ministry"), ("By the reckoning of the city, 20 people were killed.", "city"),
    ("As per the Red Cross, 20 people were killed.", "Red Cross"), ("The army’s figure of 20 dead was doubted.", "army"),
    ("What the army called 20 mercenaries fled.", "army"), ("UN: 20 people killed.", "United Nations"), ("• KCM: 20 dead", "KCM"),
    ("The Red Cross has asked donors for $20.", "Red Cross"), ("The ministry, which doubts the toll, aims to feed 20 people.", "ministry"),
    ("A survey published on Monday found that 20 people were killed.", "survey"),
    ("According to a forecast by the Red Cross, 20 people will be killed.", "Red Cross"),
    ("Twelve people were killed, Reuters reported, citing the Red Cross, and 20 people were injured.", "Red Cross"),
    ("Some 20 people were killed, the Tarvik news agency reports.", "Tarvik news agency"),
    ("It rained on 20 people, says Inspector Omar Laila.", "Omar Laila"),
    ("The army speaks of 160 dead rebels, the Red Cross of 20 dead.", "Red Cross"),
    ("According to the Red Cross:\n\n- 20 people were killed", "Red Cross"),
    ("The Red Cross’s total, as of Monday night, is 20 people.", "Red Cross"), ("The ministry’s estimate of the dead has risen by half, to 20.", "ministry"),
    ("Police on Monday raised their estimate of the dead in the crush at the rally to 20, from 12.", "Police"),
    ("Police on Monday cut their estimate of the dead to 30, while the Housing Front brought theirs down to 20.", "Housing Front"),
    ("A teacher who reached Selm on Monday with his mother said that 20 people were killed.", "teacher"),
    ("It rained, said the governor of Selm, Omar Laila. “We have 20 dead,” he added.", "Omar Laila"),
    // Asides of the article's own.
    ("The Red Cross’s figure was 20 times that of the police.", nil),
    ("Selm, which has 20 mills, may lose its cane, the Red Cross said.", nil),
    ("The army attacked Selm, a town of 20 people, the Red Cross said.", nil),
    ("The Red Cross said it was sorry for a war that has killed 20 people.", nil),
    ("It rained, the Red Cross said, as the number of dead rose to 20.", nil),
    ("The World Bank approved $6m for Selm, where 20 people live.", nil),
    // … and what looks like one.
    ("It rained, the Red Cross said, which brings the toll to 20.", "Red Cross"),
    ("Selm, where 20 people died, according to the Red Cross, is a town.", "Red Cross"),
    // Things and places do not speak.
    ("Selm recorded 20 mm of rain on Monday.", nil), ("The Selm dam cut its flow to 20 cusecs.", nil),
    ("Donors have given $20.", nil), ("Our own reporter counted 20 banners.", nil), ("SYRIA: 20 people killed", nil),
    ("Doses were given by 20 volunteers.", nil), ("They were overloaded by more than the papers showed, and 20 people died.", nil),
    // What a body does yields to who tells of it.
    ("The Red Cross said its nurses had treated 20 people.", "Red Cross"), ("The clinic treated 20 people, the Red Cross said.", "Red Cross"),
  ]

  @Test(arguments: owned)
  func `who answers for a figure of a sentence`(_ text: String, _ name: String?) throws {
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == name)
  }

  @Test func `a sentence between two of one source is that source's`() throws {
    let text = "The Red Cross said 30 people were killed. Some 20 people were injured in Selm. It said 40 people fled."
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == "Red Cross")
    let ended = "The Red Cross said 30 people were killed. Some 20 people were injured in Selm."
    #expect(try #require(claims(ended).first { $0.value == 20 }).attribution.name == nil)
  }

  @Test(arguments: ["Nineteen were brought before a judge.", "That is 19 more than on Monday.", "Only 19 of them have been released."])
  func `a sentence that goes on with a bare number is the same source's`(_ next: String) throws {
    #expect(try #require(claims("The police said 55 people were held. \(next)").first { $0.value == 19 }).attribution.name == "police")
  }

  @Test func `its director is the director of the institution into which the sentence before leads`() throws {
    let found = claims("The army said it rained. At the teaching hospital the dead were laid out. Dr Omar Laila, its director, said it had received 20 bodies.")
    #expect(try #require(found.first { $0.value == 20 }).attribution.name == "teaching hospital")
  }

  @Test func `its director is the director of the one who said it`() throws {
    let found = claims("The army entered Selm. The troops moved on, said the Tarvik Observatory, which watches the war. Its director, Omar Laila, spoke of 20 dead.")
    let claim = try #require(found.first { $0.value == 20 })
    #expect(claim.attribution.name == "Tarvik Observatory")
    #expect(claim.attribution.speaker == "Omar Laila")
  }

  @Test(arguments: ["19 of those are children.", "Of the dead, 19 are children.", "Another 19 were killed in Selm."])
  func `a part has the whole's source`(_ part: String) throws {
    let found = claims("The Red Cross said 58 people were killed. \(part)")
    #expect(try #require(found.first { $0.value == 19 }).attribution.name == "Red Cross")
  }

  @Test func `a part of something else has not`() throws {
    let found = claims("The Red Cross said 58 people were killed. Seven of the country’s 16 districts are hit.")
    #expect(try #require(found.first { $0.value == 7 }).attribution.name == nil)
    let other = claims("The Red Cross said 58 people were killed. Another 400 hectares are to be cleared.")
    #expect(try #require(other.first { $0.value == 400 }).attribution.name == nil)
  }
}
