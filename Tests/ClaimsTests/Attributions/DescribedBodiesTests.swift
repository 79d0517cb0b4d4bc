import Testing

@testable import Claims

/// Nouns that stand for the one body of an article whose name has them.
@Suite struct DescribedBodiesTests {
  static let described: [(text: String, name: String)] = [
    ("A conflict monitor said 20 people were killed. The Selm Conflict Monitor has men there.", "Selm Conflict Monitor"),
    ("The Housing Front met. The Front said 20 people were killed.", "Housing Front"),
    ("20 people were killed, said the group that follows the war. The Selm Conflict Monitor said it was on Monday.", "Selm Conflict Monitor"),
    ("The rebel Selm Liberation Front said 20 people were killed. The Selm Liberation Front left.", "Selm Liberation Front"),
    ("The Selm Liberation Front came. Rebels of the Selm Liberation Front said 20 people were killed.", "Selm Liberation Front"),
    ("The UN Human Rights Office met. UN human rights monitors said 20 people were killed.", "UN Human Rights Office"),
    // Of none, or of more than one.
    ("A conflict monitor said 20 people were killed. The Selm Conflict Monitor and the Tarvik Conflict Monitor have men there.", "conflict monitor"),
    ("A fire service said 20 people were killed. The Civil Protection Agency has men there.", "fire service"),
    ("A surgeon at Selm Teaching Hospital said 20 people were killed. Selm Teaching Hospital was full.", "surgeon at Selm Teaching Hospital"),
    ("The parish committee said 20 people were killed. The Selm Relief Committee came.", "parish committee"),
  ]

  @Test(arguments: described)
  func `a noun is the article's one body of that name`(_ text: String, _ name: String) throws {
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == name)
  }
}
