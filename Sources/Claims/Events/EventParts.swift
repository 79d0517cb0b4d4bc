import Articles
import Quantities

/// Tells whether the articles of a batch tell of one event, by the names that they share.
///
/// Two articles on one event have a fifth and more of the shorter one's names in common (places, people, bodies);
/// articles on different events hardly any. Parts are the connected components (single linkage), so that a chain of
/// articles, each near the next, is one event.
enum EventParts {
  /// The least share of an article's names that another of the same event has. Of 17 batches on one event the lowest
  /// was 0.20; of 136 pairs of batches on different events 123 stayed below.
  private static let least = 0.15
  /// An article with fewer names is not told apart from any other.
  private static let enough = 12
  /// Letters of a name that are compared: "Turkey", "Turkey's", "Turkish" differ behind them.
  private static let letters = 6

  /// The articles of each event, by their indices, each list in order; the first event is the one of most articles.
  static func parts(of passages: [[Passage]]) -> [[Int]] {
    let names = passages.map(names)
    guard names.count > 1, names.allSatisfy({ $0.count >= enough }) else { return [Array(names.indices)] }
    var articles: [String: [Int]] = [:]
    for (index, own) in names.enumerated() { for name in own { articles[name, default: []].append(index) } }
    var part = Array(names.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while part[index] != index {
        part[index] = part[part[index]]
        index = part[index]
      }
      return index
    }
    for (index, own) in names.enumerated() {
      var shared: [Int: Int] = [:]
      for name in own { for other in articles[name] ?? [] where other < index && root(other) != root(index) { shared[other, default: 0] += 1 } }
      for (other, count) in shared where Double(count) >= least * Double(min(own.count, names[other].count)) {
        let (a, b) = (root(index), root(other))
        part[max(a, b)] = min(a, b)
      }
    }
    var members: [Int: [Int]] = [:]
    for index in names.indices { members[root(index), default: []].append(index) }
    return members.values.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
  }

  /// The capitalised words of an article that do not begin a sentence or stand behind a mark.
  private static func names(of passages: [Passage]) -> Set<String> {
    var names: Set<String> = []
    for passage in passages {
      for index in passage.words.indices.dropFirst() {
        let (word, before) = (passage.words[index], passage.words[index - 1])
        guard word.kind == .word, word.isCapitalised, !word.isFunction, before.kind == .word, before.text.last?.isLowercase ?? false, word.text.count > 3 else { continue }
        let text = word.text.lowercased()
        if !common.contains(text) { names.insert(String(text.prefix(letters))) }
      }
    }
    return names
  }

  /// Names that news of any event holds.
  private static let common: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "president", "minister", "prime", "government", "ministry", "state", "national", "united", "nations", "world", "news", "media", "police", "army",
    "reuters", "associated", "press", "agency",
  ]
}
