import Quantities

/// A set of words, asked far more often than made; see `WordTable`.
final class WordSet: Sendable, Decodable, ExpressibleByArrayLiteral {
  /// The words themselves.
  let words: Set<String>
  /// Those words, each where its hash says or behind; empty ones between.
  private let slots: [Term]
  private let hasEmptyWord: Bool

  init(_ words: some Sequence<String>) {
    let words = Set(words)
    self.words = words
    var size = 2
    while size < words.count * 3 { size *= 2 }
    var slots = [Term](repeating: .none, count: size)
    for word in words where !word.isEmpty {
      let term = Term(word)
      var slot = term.slot & (size - 1)
      while !slots[slot].isEmpty { slot = (slot + 1) & (size - 1) }
      slots[slot] = term
    }
    self.slots = slots
    hasEmptyWord = words.contains("")
  }

  convenience init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Set<String>.self))
  }

  convenience init(arrayLiteral elements: String...) { self.init(elements) }

  var isEmpty: Bool { words.isEmpty }

  func contains(where predicate: (String) -> Bool) -> Bool { words.contains(where: predicate) }

  func contains(_ word: String) -> Bool { Term(known: word).map { contains($0) } ?? false }

  func contains(_ word: Term) -> Bool {
    if word.isEmpty { return hasEmptyWord }
    let mask = slots.count - 1
    var slot = word.slot & mask
    while !slots[slot].isEmpty {
      if slots[slot] == word { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
