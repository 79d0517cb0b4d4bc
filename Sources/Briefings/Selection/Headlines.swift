import Articles

/// The words of the articles' headlines, by which it is told what the event is.
struct Headlines {
  private let words: [Set<String>]

  init(_ articles: [Article]) { words = articles.compactMap { $0.title?.value }.map(Self.words) }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  /// How many headlines share two words and more with a text.
  func near(_ text: String) -> Int {
    let own = Self.words(text)
    return words.count { $0.intersection(own).count > 1 }
  }

  /// How many words a text shares with all of them.
  func shared(with text: String) -> Int {
    let own = Self.words(text)
    return words.reduce(0) { $0 + $1.intersection(own).count }
  }

  /// Words of four letters and more by their first five, so that "break" and "breaks" are one.
  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map { String($0.prefix(5)) })
  }
}
