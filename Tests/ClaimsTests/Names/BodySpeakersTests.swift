import Articles
import Testing

@testable import Claims

/// A person who speaks for a body is that body's voice in all articles; one who speaks for none stays himself.
@Suite struct BodySpeakersTests {
  /// The claims of a batch of one-paragraph articles.
  private func claims(ofEach articles: [String]) -> [Claim] {
    ClaimExtractor().claims(in: Batch(name: "test", articles: articles.enumerated().map { .of(id: "\($0).txt", [$1]) })).claims
  }

  /// What one article tells of Tom Adan, and whose voice he is in another that tells nothing of him.
  static let introductions: [(introduction: String, name: String)] = [
    ("Tom Adan, spokesman for the Tarvik Rivers Authority, said 40 people fled.", "Tarvik Rivers Authority"),
    ("Tom Adan, who heads the Tarvik Rivers Authority, said 40 people fled.", "Tarvik Rivers Authority"),
    ("The Tarvik Rivers Authority met. Its director, Tom Adan, said 40 people fled.", "Tarvik Rivers Authority"),
    ("The Tarvik Rivers Authority met. “Go,” said the authority’s chief, Tom Adan.", "Tarvik Rivers Authority"),
    ("Brig Gen Tom Adan, the army’s spokesman, said 40 people fled.", "army"),
    ("Gen Tom Adan, for the army, said 40 people fled.", "army"),
    ("Tom Adan, a spokesman for the national emergency medical service, said 40 people fled.", "national emergency medical service"),
    ("Tom Adan, who chairs the trustees, said 40 people fled.", "trustees"),
    ("The Ministry of Health sent help. Health Minister Tom Adan said 40 people fled.", "Ministry of Health"),
    // Of nobody.
    ("Tom Adan, a farmer in Selm, said 40 people fled.", "Tom Adan"),
    ("Tom Adan, a former director of the Tarvik Rivers Authority, said 40 people fled.", "Tom Adan"),
    ("Tom Adan, a lawyer for the relatives, said 40 people fled.", "Tom Adan"),
    ("The Tarvik Rivers Authority met. Tom Adan, 44, said 40 people fled.", "Tom Adan"),
    ("Health Minister Tom Adan said 40 people fled.", "Tom Adan"),
  ]

  @Test(arguments: introductions)
  func `who speaks for a body does so in every article`(_ introduction: String, _ name: String) throws {
    let found = try #require(claims(ofEach: [introduction, "Mr Tom Adan came to Selm on Monday. Tom Adan said 20 people were killed."]).first { $0.value == 20 })
    #expect(found.attribution.name == name)
    #expect(found.attribution.speaker == (name == "Tom Adan" ? nil : "Tom Adan"))
  }

  static let offices: [(text: String, name: String)] = [
    ("The governor of Selm, Tom Adan, said 40 people fled. The governor of Selm said 20 people were killed.", "Tom Adan"),
    ("Deputy Commissioner Tom Adan said 40 people fled. Later the Deputy Commissioner said 20 people were killed.", "Tom Adan"),
    ("The governor of Selm, Tom Adan, said 40 people fled. The governor of Tarvik said 20 people were killed.", "governor of Tarvik"),
  ]

  @Test(arguments: offices)
  func `an office is its holder`(_ text: String, _ name: String) throws {
    #expect(try #require(claims(ofEach: [text]).first { $0.value == 20 }).attribution.name == name)
  }

  @Test func `an office of another place has another holder`() throws {
    let found = claims(ofEach: ["The governor of Selm, Tom Adan, said 40 people fled.", "The governor of Tarvik said 20 people were killed.", "The governor of Selm said 30 people were killed."])
    #expect(try #require(found.first { $0.value == 20 }).attribution.name == "governor of Tarvik")
    #expect(try #require(found.first { $0.value == 30 }).attribution.name == "Tom Adan")
  }
}
