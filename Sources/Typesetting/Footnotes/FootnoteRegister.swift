internal import Documents

/// Numbers footnotes in the order of their first marks, and remembers which are still to be set.
struct FootnoteRegister {
  /// What a mark is.
  struct Mark: Hashable {
    /// The note's number, from 1.
    var number: Int
    /// True for the note's first mark in the text, with which the note is set.
    var isFirst: Bool
  }

  private let definitions: [String: Footnote]
  private var numbers: [String: Int] = [:]
  private var nextNumber = 1
  private var called: Set<Int> = []
  /// Notes by number that were called and are not yet set.
  private(set) var pending: [Int] = []
  private(set) var idsByNumber: [Int: String] = [:]

  /// - Parameter order: notes that get the first numbers, whatever the order of their marks; used to
  ///   number again once it is known in which order the marks stand on the pages.
  init(_ footnotes: [Footnote], order: [String] = []) {
    definitions = Dictionary(footnotes.map { ($0.id, $0) }) { first, _ in first }
    for id in order where definitions[id] != nil { _ = assign(id) }
  }

  /// Reads a mark; nil where the document has no such note.
  mutating func mark(_ id: String) -> Mark? {
    guard definitions[id] != nil else { return nil }
    let number = numbers[id] ?? assign(id)
    let isFirst = called.insert(number).inserted
    if isFirst { pending.append(number) }
    return Mark(number: number, isFirst: isFirst)
  }

  /// The notes called since the last time, in the order of their marks.
  mutating func takePending() -> [Int] {
    defer { pending = [] }
    return pending
  }

  func footnote(_ number: Int) -> Footnote? { idsByNumber[number].flatMap { definitions[$0] } }

  private mutating func assign(_ id: String) -> Int {
    if let number = numbers[id] { return number }
    let number = nextNumber
    nextNumber += 1
    numbers[id] = number
    idsByNumber[number] = id
    return number
  }
}
