import Testing

@testable import Claims

/// Who is meant by "it", "its spokesman", "the group" and by names alone.
@Suite struct ResolutionTests {
  /// Texts whose figure 20 is somebody's whom an earlier phrase names.
  static let remembered: [(text: String, name: String)] = [
    // The subject of the sentence before, whether it spoke or not.
    ("The Tarvik Rivers Authority met on Monday. It said 20 people were killed.", "Tarvik Rivers Authority"),
    ("The Red Cross said the army had told it of a truce. It said 20 people were killed.", "Red Cross"),
    // Owners of roles.
    ("The Selm Dockers Union will strike, its chair, Ines Pardoe, said. She said 20 people were killed.", "Selm Dockers Union"),
    ("The Red Cross met the army. The army’s spokesman, Karim Adan, said 20 people were killed.", "army"),
    ("The Selm Dockers Union met. A spokesman said 20 people were killed.", "Selm Dockers Union"),
    ("The Red Cross said it was over. Its volunteers said 20 people were killed.", "Red Cross"),
    // Nouns for any body, and for armed men.
    ("Doctors Without Borders came. The group said 20 people were killed.", "Médecins Sans Frontières"),
    ("Administrators from Corvane Hall LLP came. The firm said 20 people were killed.", "Corvane Hall LLP"),
    ("The Tarvik Liberation Front came. The rebels said 20 people were killed.", "Tarvik Liberation Front"),
    ("UNHCR came. The UN refugee agency said 20 people were killed.", "UNHCR"),
    // Persons by their age, their role and their pronoun.
    ("In Selm, Kesava, 67, fled. “They killed 20 people,” she said.", "Kesava"),
    ("Mr Tom Adan met Ms Ines Pardoe. He said 20 people were killed.", "Tom Adan"),
    ("Spokeswoman Ines Pardoe met Mr Tom Adan. She said 20 people were killed.", "Ines Pardoe"),
    ("Musa Kade, 39, a nurse in Selm, said 20 people were killed.", "Musa Kade"),
    ("One of them, a roofer in Selm, said 20 people were killed.", "roofer"),
    ("Ines Pardoe, a partner at Corvane Hall, said 20 people were killed.", "Corvane Hall"),
    // Who is told of within a quotation speaks in none that follows.
    ("Ines Pardoe, 40, fled. “My aunt told me of it,” she said. “They killed 20 people.”", "Ines Pardoe"),
  ]

  @Test(arguments: remembered)
  func `a source is known again`(_ text: String, _ name: String) throws {
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == name)
  }

  /// Texts whose figure must not go to the first body.
  static let others: [(text: String, name: String)] = [
    ("The Housing Front met. The GMB union said 20 people were killed.", "GMB union"),
    ("The Defence Ministry met. The state said 20 people were killed.", "state"),
    ("Radio Tarvik came. The agency said 20 people were killed.", "agency"),
  ]

  @Test(arguments: others)
  func `another noun is another source`(_ text: String, _ name: String) throws {
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == name)
  }
}
