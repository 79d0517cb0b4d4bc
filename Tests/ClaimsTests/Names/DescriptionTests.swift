import Testing

@testable import Claims

/// Words that stand for a body or a site without its name.
@Suite struct DescriptionTests {
  /// Articles, a description in one of them, and what it stands for.
  static let joined: [(articles: [String], description: String, name: String?)] = [
    (["Iran sent the US-backed Selm Democratic Forces home.", "On Monday US-backed forces left."], "US-backed forces", "Selm Democratic Forces"),
    (["The U.S.-backed Selm Democratic Forces left.", "The US gave military support to rebel forces."], "rebel forces", "Selm Democratic Forces"),
    // Others have the same backer.
    (["The US-backed Selm Democratic Forces and the US-backed Tarvik Front Forces left. The US-backed Tarvik Front Forces came.", "On Monday US-backed forces left."], "US-backed forces", nil),
    (["The US-backed Iranian Democratic Forces left.", "On Monday US-backed Iraqi forces left."], "US-backed Iraqi forces", nil),
    (["In Iran the Iranian army moved. President Omar Laila spoke.", "Laila's forces moved in Iran."], "Laila's forces", "Iranian army"),
    (["The Islamic State held Selm. The militants fled."], "The militants", "Islamic State"),
    // An article that never names the group may mean another.
    (["The Islamic State held Selm.", "In Selm the militants fled."], "the militants", nil),
    (["They reached Brigade 12, the base on the city's outskirts.", "They stood at a garrison on the outskirts."], "a garrison", "Brigade 12"),
    (["They reached the Brigade 12 base on its western edge.", "They stood at a garrison on the eastern edge."], "a garrison", nil),
    (["The military airport was hit.", "They moved to the air base."], "the air base", "air base"),
  ]

  @Test(arguments: joined)
  func `a description stands for one name`(_ articles: [String], _ description: String, _ name: String?) {
    let found = names(articles).filter { $0.descriptions.values.contains { $0.contains(description) } }
    #expect(found.map(\.name) == [name].compactMap(\.self))
  }
}
