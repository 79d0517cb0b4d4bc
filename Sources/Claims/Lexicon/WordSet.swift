/// A set of words, asked far more often than made; see `WordTable`.
final class WordSet: Sendable, Decodable, ExpressibleByArrayLiteral {
  /// The words themselves.
  let words: Set<String>
  private let slots: [PackedWord]
  /// Words that cannot be packed.
  private let others: Set<String>

  init(_ words: some Sequence<String>) {
    let words = Set(words)
    self.words = words
    var size = 2
    while size < words.count * 3 { size *= 2 }
    var slots = [PackedWord](repeating: .none, count: size)
    var others: Set<String> = []
    for word in words {
      guard let packed = PackedWord(word) else {
        others.insert(word)
        continue
      }
      var slot = packed.hash & (size - 1)
      while slots[slot] != .none { slot = (slot + 1) & (size - 1) }
      slots[slot] = packed
    }
    self.slots = slots
    self.others = others
  }

  convenience init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Set<String>.self))
  }

  convenience init(arrayLiteral elements: String...) { self.init(elements) }

  var isEmpty: Bool { words.isEmpty }

  func contains(where predicate: (String) -> Bool) -> Bool { words.contains(where: predicate) }

  func contains(_ word: String) -> Bool {
    guard let packed = PackedWord(word) else { return !others.isEmpty && others.contains(word) }
    let mask = slots.count - 1
    var slot = packed.hash & mask
    while slots[slot] != .none {
      if slots[slot] == packed { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
