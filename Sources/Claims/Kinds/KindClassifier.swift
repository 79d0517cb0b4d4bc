import Quantities

/// Tells the kind of a figure by its unit, its counted noun and the words that govern it.
struct KindClassifier {
  let lexicon: ClaimLexicon

  struct Reading {
    var kind: ClaimKind
    var rule: String
  }

  func kind(of quantity: Quantity, words figure: Range<Int>, in passage: Passage) -> Reading {
    switch quantity.unit.dimension {
    case .share: return Reading(kind: .share, rule: "kind.share")
    case .time:
      // "weeks earlier" dates something; it measures nothing.
      let isShift = quantity.form == .vague && ["earlier", "later", "ago", "before"].contains(passage.key(figure.upperBound))
      return isShift ? Reading(kind: .date, rule: "kind.shift") : Reading(kind: .duration, rule: "kind.duration")
    case .length: return Reading(kind: .distance, rule: "kind.distance")
    case .area: return Reading(kind: .area, rule: "kind.area")
    case .money: return Reading(kind: .money, rule: "kind.money")
    case .compound where quantity.unit.name == "magnitude": return Reading(kind: .magnitude, rule: "kind.magnitude")
    default: return counted(quantity, figure, passage)
    }
  }

  private func counted(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Reading {
    let nouns = figure.map { passage.key($0) }
    // A figure whose noun was said before has it in its unit alone.
    let nounKind = nouns.reversed().lazy.compactMap { lexicon.kindByNoun[$0] }.first ?? lexicon.kindByNoun[quantity.unit.name + "s"]
    guard quantity.unit == .people || nounKind != nil else { return Reading(kind: .count, rule: "kind.count") }
    if let nounKind, [.buildings, .vehicles, .cases].contains(nounKind) { return Reading(kind: nounKind, rule: "kind.noun") }
    if let verb = governing(figure, passage) { return verb }
    // Armed men and crowds are what they are unless a verb says what befell them.
    return Reading(kind: nounKind ?? .population, rule: "kind.noun")
  }

  /// The verb of fate nearest to the figure in its clause; behind it counts before ahead of it.
  private func governing(_ figure: Range<Int>, _ passage: Passage) -> Reading? {
    let clause = passage.clause(around: figure)
    let segment = passage.segment(around: figure)
    var best: (distance: Int, kind: ClaimKind)?
    for name in lexicon.kinds.verbs.keys.sorted() {
      guard let kind = ClaimKind(rawValue: name) else { continue }
      for verb in lexicon.kinds.verbs[name] ?? [] {
        for position in passage.positions(of: verb, in: clause) where !figure.contains(position.lowerBound) || kind != .population {
          var distance = Passage.distance(position, figure)
          // Being somewhere is the weakest thing to say of people.
          if kind == .population { distance += 4 }
          if !segment.contains(position.lowerBound) { distance += 3 }
          guard distance <= 14, distance < best?.distance ?? .max else { continue }
          best = (distance, kind)
        }
      }
    }
    return best.map { Reading(kind: $0.kind, rule: "kind.verb") }
  }
}
