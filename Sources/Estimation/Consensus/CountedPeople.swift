import Claims
import Quantities

/// By which definition a figure counts people.
enum CountedPeople {
  private static let joined = [
    "dead and missing", "dead or missing", "missing and dead", "missing or dead", "killed and missing", "killed or missing",
    "missing or killed", "killed or injured", "dead or injured", "killed and injured", "killed or wounded", "dead and injured",
  ]

  /// Equal for figures that count alike: the key, the unit, whether civilians only are counted, and what else is
  /// counted with the dead ("52 people were dead or missing").
  static func definition(of claim: Claim) -> String {
    var parts = [CountedNoun.normal(claim.subject.key), CountedNoun.normal(claim.unit.name)]
    // A place's inhabitants are its civilians; among the dead they are some of all.
    if claim.kind != .population, claim.kind != .trapped, CountedNoun.normal(claim.subject.printed).split(separator: " ").contains("civilian") { parts.append("civilian") }
    if claim.kind == .killed || claim.kind == .missing || claim.kind == .injured, let words = joined.first(where: claim.sentence.lowercased().contains) {
      parts.append(words.contains("missing") ? "missing" : "injured")
    }
    return parts.joined(separator: " ")
  }
}
