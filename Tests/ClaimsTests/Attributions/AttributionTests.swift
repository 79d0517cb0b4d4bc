import Testing

@testable import Claims

@Suite struct AttributionTests {
  /// Texts with one figure, and who answers for it.
  static let named: [(text: String, name: String, speaker: String?)] = [
    ("The ministry said 20 people were killed.", "ministry", nil), ("The Health Ministry said that 20 people were killed.", "Health Ministry", nil),
    ("Some 20 people were killed, the Health Ministry said.", "Health Ministry", nil), ("According to the Red Cross, 20 people were killed.", "Red Cross", nil),
    ("Some 20 people were killed, according to state media.", "state media", nil), ("Some 20 people were killed, said the Red Cross.", "Red Cross", nil),
    ("“They killed 20 people,” said the Red Cross.", "Red Cross", nil), ("“They killed 20 people,” said activist Omar Abu Laila.", "Omar Abu Laila", "Omar Abu Laila"),
    ("Police reported that 20 people were killed.", "Police", nil), ("The United Nations estimated that 20 people were killed.", "United Nations", nil),
    ("State news agency SANA said 20 people were killed.", "State news agency SANA", nil),
    ("The Syrian Observatory for Human Rights, a monitor, said 20 people were killed.", "Syrian Observatory for Human Rights", nil),
    ("Some 20 people were killed, the Red Cross said on Tuesday.", "Red Cross", nil), ("The army also said 20 people were killed.", "army", nil),
    ("The state news agency, SANA, said 20 people were killed.", "SANA", nil),
    ("The Red Cross on Friday withdrew its figure of 20 people killed. The army said 9 people were killed.", "Red Cross", nil),
    ("The army gave no number. The police have retracted their toll of 20 people killed.", "police", nil),
  ]

  @Test(arguments: named)
  func `who answers for a figure`(_ text: String, _ name: String, _ speaker: String?) throws {
    let claim = try #require(claims(text).first { $0.value == 20 })
    #expect(claim.attribution.kind == .named)
    #expect(claim.attribution.name == name)
    #expect(claim.attribution.speaker == speaker)
  }

  static let remembered: [(text: String, name: String)] = [
    ("The Health Ministry said it was over. It said 20 people were killed.", "Health Ministry"),
    ("Activist Omar Abu Laila said it was over. He added that 20 people were killed.", "Omar Abu Laila"),
    ("The Defense Ministry said it was over. The ministry said 20 people were killed.", "Defense Ministry"),
    ("“It is over,” said activist Omar Abu Laila. “They killed 20 people.”", "Omar Abu Laila"),
  ]

  @Test(arguments: remembered)
  func `a source said before is known again`(_ text: String, _ name: String) throws {
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == name)
  }

  @Test func `a person's body is found in the apposition`() throws {
    let claim = try #require(claims("Rami Abdurrahman, who heads the Syrian Observatory for Human Rights, said 20 people were killed.").first)
    #expect(claim.attribution.name == "Syrian Observatory for Human Rights")
    #expect(claim.attribution.speaker == "Rami Abdurrahman")
  }

  @Test(arguments: [
    "Some 20 people are believed to have been killed.", "Some 20 people are thought to have been killed.", "Reportedly, 20 people were killed.",
    "It is believed that 20 people were killed.",
  ])
  func `a belief without an owner`(_ text: String) {
    #expect(claims(text).first?.attribution.kind == .unattributedBelief)
  }

  @Test(arguments: [
    "Some 20 people were killed.", "An estimated 20 people were killed.", "The militants claimed the city and 20 people were killed.",
    "Unconfirmed reports spoke of 20 people killed.", "The estimated 20 people killed were buried.",
  ])
  func `the article's own voice`(_ text: String) { #expect(claims(text).first?.attribution.kind == Attribution.Kind.none) }

  @Test func `what stands before the speaker is not what he says`() throws {
    let found = claims("Some 20 people were killed, but the Red Cross said that 30 people were injured.")
    #expect(found.map { $0.attribution.name } == [nil, "Red Cross"])
  }

  @Test func `of two nested statements the nearer answers`() throws {
    let found = claims("The Red Cross said the Health Ministry told it that 30 people were injured.")
    #expect(found.first?.attribution.name == "Health Ministry")
  }
}
