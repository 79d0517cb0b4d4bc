import Articles
import Quantities

/// What sort of event a batch tells of, as far as it decides what people are of whom nothing else is said:
/// the crowd of a march, the displaced of an exodus, the staff of a company that failed.
enum EventSort: String, Hashable, Sendable {
  case crowd, displaced, count, epidemic, population

  /// The kind of people as such.
  var usualPeople: ClaimKind {
    switch self {
    case .crowd: .crowd
    case .displaced: .displaced
    case .count, .epidemic: .count
    case .population: .population
    }
  }
}

/// Tells the sort of event by the words of a batch's headlines and leads.
struct EventSortFinder {
  let lexicon: ClaimLexicon

  /// How many sentences of an article's head are asked.
  private static let lead = 4

  func sort(of articles: [Article], passages: [[Passage]]) -> EventSort {
    var sortOfWord: [Term: EventSort] = [:]
    for (name, words) in lexicon.kinds.usual.sorted(by: { $0.key < $1.key }) { for word in words { sortOfWord[Term(word)] = EventSort(rawValue: name) } }
    var counts: [EventSort: Int] = [:]
    for article in articles {
      let title = article.title?.value.lowercased().split { !$0.isLetter && $0 != "-" } ?? []
      for word in title { if let sort = sortOfWord[Term(String(word))] { counts[sort, default: 0] += 3 } }
    }
    for passage in passages.flatMap({ $0.prefix(Self.lead) }) {
      for word in passage.words { if let sort = sortOfWord[word.key] { counts[sort, default: 0] += 1 } }
    }
    return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .population
  }
}
