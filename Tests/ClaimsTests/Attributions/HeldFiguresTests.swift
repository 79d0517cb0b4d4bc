import Testing

@testable import Claims

/// Figures that somebody holds to, has on a list, or that a sentence gives in somebody's name without a verb of saying.
@Suite struct HeldFiguresTests {
  /// Texts with a figure of 20 and who answers for it; nil for nobody.
  static let held: [(text: String, name: String?)] = [
    ("The army stood by a claim of 20 dead.", "army"),
    ("The police said 4,000 people marched. City hall has stuck to its estimate of 20 people.", "City hall"),
    ("Some 300 people marched. The police arrived at a count of 20 people.", "police"),
    ("The authority has a third figure: 20 deaths since June.", "authority"),
    ("The police had 20 people on their list.", "police"),
    ("Selm Lines Ltd had 20 people on its manifest.", "Selm Lines Ltd"),
    ("If you believe the organisers, 20 people walked through Selm.", "organisers"),
    ("Some 300 people marched. A third count, by the Tarvik Institute, put the number at 20.", "Tarvik Institute"),
    ("The quake was of magnitude 6.8 by American reckoning, or 7.0 by that of the Tarvik Institute.", "Tarvik Institute"),
    ("The Red Cross met. There were 20 people in need, according to its trustees.", "trustees"),
    ("The Red Cross said it was over. The weather service said 20 people were killed.", "weather service"),
    ("The Red Cross said it was over. The aid group said 20 people were killed.", "Red Cross"),
    ("Police and the Red Cross said it was over. Some 20 people came, according to the police.", "police"),
    // No figures of theirs.
    ("The army stood by 20 houses in Selm.", nil),
    ("The crowd arrived at 20 houses in Selm.", nil),
    ("The police had 20 cars in Selm.", nil),
    ("The ferry had 20 people on its deck.", nil),
  ]

  @Test(arguments: held)
  func `a figure is its holder's`(_ text: String, _ name: String?) throws {
    #expect(try #require(claims(text).first { $0.value == 20 || $0.value == 7 }).attribution.name == name)
  }

  /// Paragraphs of two sentences in which the second, or the first, goes with the other.
  static let goingOn: [(text: String, name: String?)] = [
    ("The Health Ministry reported 58 new cases on Thursday. One new death took the toll to 20.", "Health Ministry"),
    ("Two bodies were found, the police said. The toll of the accident is now 20.", "police"),
    ("A quake killed at least 20 people on Monday. The toll, given by Tom Adan, a spokesman for the Red Cross, was up from 12.", "Red Cross"),
    ("The army revised down to 13 its count of rebels killed, from the 16 given by its spokesman, Brig. Gen. Tom Adan, a day earlier. It also acknowledged that 20 soldiers had died.", "army"),
    ("The Housing Front has given three figures. On Sunday it was 20 dead, on Monday 30.", "Housing Front"),
    ("The Selm Conflict Monitor listed 61 people killed. On Sunday it had 20.", "Selm Conflict Monitor"),
    ("The Front said it was over. Of the loss estimated by the state, 20 houses are in Selm, according to a memorandum.", "memorandum"),
    ("Joint Director of Agriculture Ines Pardoe said 20 houses were lost.", "Ines Pardoe"),
    ("Superintending Engineer Tom Adan said 20 houses were lost.", "Tom Adan"),
    // What the article tells by itself.
    ("The Housing Front has given three flats away. On Sunday it was 20 houses.", nil),
    ("Two bodies were found, the police said. The toll of the earlier accident was 20 dead.", nil),
    ("The town was quiet. One new death took the toll to 20.", nil),
    ("A quake killed at least 20 people on Monday. The toll was given by Tom Adan, a spokesman for the Red Cross.", nil),
  ]

  @Test(arguments: goingOn)
  func `what a figure has come to goes on with its source`(_ text: String, _ name: String?) throws {
    #expect(try #require(claims(text).first { $0.value == 20 || $0.low == 20 }).attribution.name == name)
  }
}
