import Foundation
import Synchronization

/// The words that cannot be packed into a `Term`, numbered once for the whole process; words that Unicode counts as
/// equal have one number, and are given back composed whichever of them came first.
final class TermTable: Sendable {
  private struct Words {
    var numbers: [String: Int] = [:]
    var texts: [String] = []
  }

  static let shared = TermTable()

  private let words = Mutex(Words())

  /// The term of a word, numbered where it is new.
  func term(of word: String) -> Term {
    words.withLock { words in
      if let number = words.numbers[word] { return Self.term(number) }
      words.texts.append(word.precomposedStringWithCanonicalMapping)
      words.numbers[word] = words.texts.count - 1
      return Self.term(words.texts.count - 1)
    }
  }

  /// The term of a word that has a number.
  func known(_ word: String) -> Term? { words.withLock { $0.numbers[word].map(Self.term) } }

  func text(_ number: Int) -> String { words.withLock { $0.texts.indices.contains(number) ? $0.texts[number] : "" } }

  private static func term(_ number: Int) -> Term { Term(low: UInt64(truncatingIfNeeded: number), high: 0xFF << 56) }
}
