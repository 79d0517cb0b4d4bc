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
    let declined: [QuantityExtractor.Declined]
    let sentences: [Sentence]

    init(_ text: String) {
      let extractor = QuantityExtractor()
      self.text = text
      quantities = extractor.quantities(in: text)
      declined = extractor.declined(in: text)
      sentences = extractor.sentences(in: text)
    }

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

  /// A case whose number is declined by a rule.
  static func declined(_ list: String, _ entry: String, _ text: String, _ rules: String...) -> LexiconCase {
    LexiconCase(list: list, entry: entry, text: text) { reading in
      if !reading.quantities.isEmpty { return "is read" }
      return reading.declined.contains { rules.contains($0.rule) } ? nil : "is not declined by \(rules)"
    }
  }

  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  static func isClose(_ value: Double?, _ wanted: Double) -> Bool { value.map { abs($0 - wanted) <= 1e-9 * max(1, abs(wanted)) } ?? false }
}
