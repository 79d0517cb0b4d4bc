import Testing

@testable import Claims

@Suite struct QuotationCutterTests {
  /// The quotations of a sentence that read alone.
  private func quotations(_ text: String) -> [String] { statements(text).filter(\.readsAlone).map(\.words) }

  @Test(arguments: [
    // Who tells it is cut, before and behind.
    ("The bridge at Tarvik collapsed on Monday night, the ministry said.", ["The bridge at Tarvik collapsed on Monday night"]),
    ("The ministry said on Tuesday that the bridge at Tarvik had collapsed in the storm.", ["the bridge at Tarvik had collapsed in the storm"]),
    ("According to the ministry, the bridge at Tarvik collapsed in the night.", ["the bridge at Tarvik collapsed in the night"]),
    ("The bridge at Tarvik collapsed in the night, said Ana Dorel, who leads the rescue service.", ["The bridge at Tarvik collapsed in the night"]),
    // Two clauses are two quotations, without what joins them.
    (
      "The army took the eastern port on Monday, but the rebels still hold the road to the airport.",
      ["The army took the eastern port on Monday", "the rebels still hold the road to the airport"]
    ),
    ("However, the northern road to the camp stayed open all night.", ["the northern road to the camp stayed open all night"]),
    // Direct speech is quoted without its marks.
    ("“The water reached the roof of our house in an hour,” said Ana Dorel, a teacher.", ["The water reached the roof of our house in an hour"]),
    // A long clause ends where its sense is whole.
    (
      "The ferry capsized off the island of Tarvik shortly after nine in the evening, throwing most of its passengers into the water, which was only four degrees warm at that time of the year, rescuers said.",
      ["The ferry capsized off the island of Tarvik shortly after nine in the evening, throwing most of its passengers into the water"]
    ),
  ] as [(String, [String])])
  func `clauses are quoted without the words that say who tells them`(_ text: String, _ expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test(arguments: [
    "He praised them for their courage and their patience.", "They had been waiting at the gate since the early morning.",
    "If the rain goes on for another week, the dam will not hold.", "The rain stopped at noon.",
    "This was the third time that the river had broken its banks in a year.", "The army is now moving towards it from three sides.",
  ])
  func `what needs another sentence, or tells too little, does not read alone`(_ text: String) {
    #expect(quotations(text) == [])
  }

  @Test func `a condition is never cut off`() {
    let long =
      "The dam above the town of Tarvik will hold back the water of the whole upper valley through the night and the next day, if the rain stops before the early hours of Wednesday, engineers said."
    #expect(quotations(long).allSatisfy { $0.contains("if the rain stops") })
  }

  @Test func `every sentence of some length gives a statement`() {
    #expect(statements("A long night in the flooded streets of Tarvik.").map(\.readsAlone) == [false])
    #expect(statements("More news below").isEmpty)
  }
}
