import Quantities

/// Values by words, of which far more are asked for than there are: almost every rule asks lexicons for every word of
/// a sentence, and mostly in vain.
///
/// An open-addressed table of terms (Knuth, The Art of Computer Programming, vol. 3, § 6.4, linear probing). A class,
/// because tables are many and are passed about.
final class WordTable<Value: Sendable>: Sendable {
  /// What the table was made of.
  let dictionary: [String: Value]
  private let slots: [(word: Term, value: Int32)]
  private let values: [Value]

  init(_ dictionary: [String: Value] = [:]) {
    self.dictionary = dictionary
    var size = 2
    while size < dictionary.count * 3 { size *= 2 }
    var slots = [(word: Term, value: Int32)](repeating: (.none, -1), count: size)
    var values: [Value] = []
    for (word, value) in dictionary {
      let term = Term(word)
      var slot = term.slot & (size - 1)
      while slots[slot].value >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (term, Int32(values.count))
      values.append(value)
    }
    self.slots = slots
    self.values = values
  }

  subscript(word: String) -> Value? { Term(known: word).flatMap { self[$0] } }

  subscript(word: Term) -> Value? { place(of: word).map { values[$0] } }

  /// True where a word has a value, which is not copied.
  func contains(_ word: Term) -> Bool { place(of: word) != nil }

  private func place(of word: Term) -> Int? {
    let mask = slots.count - 1
    var slot = word.slot & mask
    while slots[slot].value >= 0 {
      if slots[slot].word == word { return Int(slots[slot].value) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  var keys: Dictionary<String, Value>.Keys { dictionary.keys }
  var isEmpty: Bool { dictionary.isEmpty }
}

extension WordTable: Decodable where Value: Decodable {
  convenience init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: Value].self))
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  convenience init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}
