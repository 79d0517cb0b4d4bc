import Claims
import Foundation
import TestSupport

/// The events of a sample batch with the sentences that tell them, listed by hand: `Tests/Fixtures/statements`.
struct EventList {
  struct Event {
    var name: String
    /// True for a figure, which the consensus tells: joining it is right, but not asked for.
    var isFigure: Bool
    /// The sentences that tell it, and those of which one may say that they do.
    var sure: Set<Statement.ID> = []
    var doubtful: Set<Statement.ID> = []
    var articles: Set<String> = []
  }

  /// How the pairs of a cluster and the events come out.
  struct Score {
    var right = 0
    var wrong: [(Statement, Statement)] = []
    /// Events that three articles or more tell, and those of them of which two articles were found.
    var asked = 0
    var found = 0
  }

  private(set) var events: [Event] = []
  private var eventsByStatement: [Statement.ID: Set<Int>] = [:]

  init(_ name: String, _ statements: [Statement]) throws {
    let file = TestSupport.fixtures.appendingPathComponent("statements/\(name).txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("=") {
        let isFigure = line.hasPrefix("=#")
        events.append(Event(name: line.drop { "=# ".contains($0) }.description, isFigure: isFigure))
        continue
      }
      let isDoubtful = line.hasPrefix("?")
      let entry = line.drop { "? ".contains($0) }
      guard let colon = entry.firstIndex(of: ":"), let space = entry.firstIndex(of: " "), !events.isEmpty else { continue }
      let words = String(entry[entry.index(after: space)...])
      let all = statements.filter { $0.article.hasPrefix(entry[..<colon]) && $0.sentence.contains(words) }
      let own = all.filter { $0.words.contains(words) }
      for statement in own.isEmpty ? Array(all.prefix(1)) : own {
        eventsByStatement[statement.id, default: []].insert(events.count - 1)
        if isDoubtful {
          events[events.count - 1].doubtful.insert(statement.id)
        } else {
          events[events.count - 1].sure.insert(statement.id)
          events[events.count - 1].articles.insert(statement.article)
        }
      }
    }
  }

  func score(_ clusters: [[Statement]]) -> Score {
    var score = Score()
    for cluster in clusters {
      for (number, a) in cluster.enumerated() {
        for b in cluster[(number + 1)...] where a.article != b.article {
          let common = (eventsByStatement[a.id] ?? []).intersection(eventsByStatement[b.id] ?? [])
          if common.isEmpty { score.wrong.append((a, b)) }
          if common.contains(where: { events[$0].sure.contains(a.id) && events[$0].sure.contains(b.id) }) { score.right += 1 }
        }
      }
    }
    for event in events where !event.isFigure && event.articles.count > 2 {
      score.asked += 1
      if clusters.contains(where: { Set($0.filter { event.sure.contains($0.id) }.map(\.article)).count > 1 }) { score.found += 1 }
    }
    return score
  }
}
