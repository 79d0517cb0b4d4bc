/// Values by words, of which far more are asked for than there are: almost every rule asks lexicons for every word of
/// a sentence, and mostly in vain.
///
/// Words of ASCII up to 15 bytes, which nearly all are, are compared by their bytes as two numbers in an
/// open-addressed table (Knuth, The Art of Computer Programming, vol. 3, § 6.4, linear probing); the others go to a
/// dictionary. A class, because tables are many and are passed about.
final class WordTable<Value: Sendable>: Sendable {
  /// What the table was made of.
  let dictionary: [String: Value]
  private let slots: [(word: PackedWord, value: Int32)]
  private let values: [Value]
  /// Words that cannot be packed.
  private let others: [String: Value]

  init(_ dictionary: [String: Value] = [:]) {
    self.dictionary = dictionary
    var size = 2
    while size < dictionary.count * 3 { size *= 2 }
    var slots = [(word: PackedWord, value: Int32)](repeating: (.none, -1), count: size)
    var values: [Value] = []
    var others: [String: Value] = [:]
    for (word, value) in dictionary {
      guard let packed = PackedWord(word) else {
        others[word] = value
        continue
      }
      var slot = packed.hash & (size - 1)
      while slots[slot].value >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (packed, Int32(values.count))
      values.append(value)
    }
    self.slots = slots
    self.values = values
    self.others = others
  }

  subscript(word: String) -> Value? {
    guard let packed = PackedWord(word) else { return others.isEmpty ? nil : others[word] }
    let mask = slots.count - 1
    var slot = packed.hash & mask
    while slots[slot].value >= 0 {
      if slots[slot].word == packed { return values[Int(slots[slot].value)] }
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
