import Quantities

/// `aspects.json`: what else than an event's own total a number of people may be.
final class AspectsFile: Decodable {
  var aspects: [AspectRow] = []
  /// Ways to come to harm, by the words that tell them; one war has strikes and battles.
  var incidents: [String: [String]] = [:]
  /// How many words a phrase may stand from its figure.
  var reach = 0
  /// What is provided for people of whom there need not be as many: "food for", "built for".
  var provides: WordSet = []
}

/// What a figure of people is said of, with the words that say so: the dead who are identified, the crowd that was let in.
struct AspectRow: Decodable, Sendable {
  /// Empty for what only looks like an aspect: "inside and outside".
  var name: String
  var kinds: WordSet
  var phrases: [String]
  /// Verbs whose object the figure is.
  var verbs: WordSet
  /// Verbs whose subject it is.
  var deeds: WordSet
  /// Prepositions right before the figure.
  var before: WordSet
  /// The aspect from which the batch must tell it.
  var contrast: String?
  /// True where it is only of people as such.
  var isOfAnyone: Bool
  /// True where it tells a part of a country or a province.
  var isWithin: Bool
  /// True for the aspect of all parts of whom nothing else is said.
  var isPart: Bool

  private enum CodingKeys: CodingKey { case name, kinds, phrases, verbs, deeds, before, contrast, isOfAnyone, isWithin, isPart }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    name = try row.decode(String.self, forKey: .name)
    kinds = try row.decode(WordSet.self, forKey: .kinds)
    phrases = try row.decodeIfPresent([String].self, forKey: .phrases) ?? []
    verbs = try row.decodeIfPresent(WordSet.self, forKey: .verbs) ?? []
    deeds = try row.decodeIfPresent(WordSet.self, forKey: .deeds) ?? []
    before = try row.decodeIfPresent(WordSet.self, forKey: .before) ?? []
    contrast = try row.decodeIfPresent(String.self, forKey: .contrast)
    isOfAnyone = try row.decodeIfPresent(Bool.self, forKey: .isOfAnyone) ?? false
    isWithin = try row.decodeIfPresent(Bool.self, forKey: .isWithin) ?? false
    isPart = try row.decodeIfPresent(Bool.self, forKey: .isPart) ?? false
  }
}
