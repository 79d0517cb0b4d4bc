/// Folded names by their first word, so that a text is walked once for all of them.
struct FoldedNames {
  private var byFirst: [Substring: [(words: [Substring], number: Int)]] = [:]

  /// - Parameter names: every name with the number it stands for.
  init(_ names: some Sequence<(name: String, number: Int)>) {
    for (name, number) in names {
      let words = name.split(separator: " ")
      if let first = words.first { byFirst[first, default: []].append((words, number)) }
    }
  }

  /// The numbers of the names that stand in a folded text, at the limits of its words.
  func numbers(in text: String) -> Set<Int> {
    let words = text.split(separator: " ")
    var found: Set<Int> = []
    for (index, word) in words.enumerated() {
      for name in byFirst[word] ?? [] where words[index...].starts(with: name.words) { found.insert(name.number) }
    }
    return found
  }
}
