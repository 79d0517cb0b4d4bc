import Quantities
import Testing

/// Examples of one sort of quantity, or of one sort of number that is none.
struct CorpusGroup: Decodable, Sendable, CustomTestStringConvertible {
  let group: String
  let examples: [CorpusExample]

  var testDescription: String { group }
}

/// A sentence with the quantities that a reader finds in it.
struct CorpusExample: Decodable, Sendable {
  let text: String
  /// The quantities to be found.
  let quantities: [CorpusQuantity]
  /// Words in which nothing is to be found; nil in the corpus of quantities.
  let notQuantities: [String]?
}

/// A quantity as its reader wrote it down. Numbers that are no part of the form are nil.
struct CorpusQuantity: Decodable, Sendable {
  let quote: String
  let value: Double?
  let low: Double?
  let high: Double?
  let form: Quantity.Form
  let unitName: String
}

/// An example that the rules do not read rightly yet, with what they get wrong.
struct OpenExample: Decodable, Sendable {
  let group: String
  /// `missed`, `number`, `form`, `unit`, or `leak` for a number that is no quantity.
  let error: String
  let example: CorpusExample
}
