@testable import Quantities

/// One entry of a lexicon in a sentence of its own, with what must be read there.
struct LexiconCase: Sendable {
  /// The file and the key that the entry stands under: "units.units.forms".
  let list: String
  let entry: String
  let text: String
  /// What the reading lacks; nil where it is as it must be.
  let fault: @Sendable (Reading) -> String?

  var id: String { "\(list): \(entry)" }

  /// What was read in the sentence.
  struct Reading {
    let text: String
    let quantities: [Quantity]
    var declined: [QuantityExtractor.Declined] { QuantityExtractor().declined(in: text) }
    var sentences: [Sentence] { QuantityExtractor().sentences(in: text) }

    init(_ text: String) {
      self.text = text
      quantities = QuantityExtractor().quantities(in: text)
    }

    var isPeople: Bool { quantities.first?.unit == .people }

    var summary: String { "\(quantities.map { "\($0.summary) [\($0.rule)]" }), declined \(declined.map(\.rule))" }
  }

  /// The problem with the reading, with the sentence; nil where there is none.
  var problem: String? {
    let reading = Reading(text)
    return fault(reading).map { "\(id): '\(text)' \($0): \(reading.summary)" }
  }

  /// A case whose first quantity must hold.
  static func quantity(_ list: String, _ entry: String, _ text: String, _ what: String, _ holds: @escaping @Sendable (Quantity) -> Bool) -> LexiconCase {
    LexiconCase(list: list, entry: entry, text: text) { reading in
      guard let first = reading.quantities.first else { return "nothing is read, not \(what)" }
      return holds(first) ? nil : "is not \(what)"
    }
  }

  /// A case in which nothing is read and a number is declined: by one of the rules, or where none is given by any.
  static func declined(_ list: String, _ entry: String, _ text: String, _ rules: String...) -> LexiconCase {
    LexiconCase(list: list, entry: entry, text: text) { reading in
      if !reading.quantities.isEmpty { return "is read" }
      return reading.declined.contains { rules.isEmpty || rules.contains($0.rule) } ? nil : "is not declined by \(rules.isEmpty ? ["a rule"] : rules)"
    }
  }

  /// "Afghans" for "afghans".
  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// "Seven & I", "Pac-12" for "seven & i", "pac-12": a capital for each word.
  static func titled(_ words: String) -> String {
    var before: Character = " "
    return String(
      words.flatMap { character -> String in
        defer { before = character }
        return before.isLetter || before.isNumber || before == "'" ? String(character) : character.uppercased()
      })
  }

  static func isClose(_ value: Double?, _ wanted: Double) -> Bool { value.map { abs($0 - wanted) <= 1e-9 * max(1, abs(wanted)) } ?? false }
}
