import Articles
import Claims
import Foundation
import TestSupport
import Testing

@testable import Estimation

/// What must hold of every batch of articles, from their files to the analysis.
@Suite struct TextPropertyTests {
  static let seeds = Array(UInt64(1)...12)

  /// The answer of a group without its outlets.
  private struct Answer: Equatable {
    var middle, low, high: Double?
    var verdict: Verdict
    var lead: Consensus.Lead
    var origins: Int
  }

  private func answers(_ analysis: Analysis) -> [String: Answer] {
    Dictionary(
      analysis.consensuses.map { found in
        (found.id, Answer(
          middle: found.printedMiddle, low: found.spread?.low, high: found.spread?.high, verdict: found.verdict, lead: found.lead,
          origins: found.originCount))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: seeds) func orderAndRunDoNotMatter(seed: UInt64) throws {
    let articles = GeneratedArticles(seed: seed)
    var random = SeededGenerator(seed: seed &* 3)
    let one = try articles.read()
    let other = try articles.read(order: { $0.shuffled(using: &random) })
    #expect(one.claims == other.claims)
    let (first, second) = (one.analysis, other.analysis)
    #expect(first == second)
    #expect(first.consensuses.count > 1)
    #expect(one.claims.allSatisfy { first.group(of: $0.id) != nil })
  }

  @Test(arguments: seeds) func anExactReprintChangesOnlyTheOutlets(seed: UInt64) throws {
    var articles = GeneratedArticles(seed: seed)
    let before = try articles.read().analysis
    let text = articles.texts[Int(seed) % articles.texts.count]
    articles.texts.append(text)
    let after = try articles.read().analysis
    #expect(answers(after) == answers(before))
    for (old, new) in zip(before.consensuses.sorted { $0.id < $1.id }, after.consensuses.sorted { $0.id < $1.id }) {
      #expect((old.outletCount...old.outletCount + 1).contains(new.outletCount))
    }
  }

  @Test(arguments: seeds) func theSpellingOfUnitsAndNumbersDoesNotMatter(seed: UInt64) throws {
    var articles = GeneratedArticles(seed: seed)
    let before = answers(try articles.read().analysis)
    for (index, text) in articles.texts.enumerated() where index % 2 == 0 {
      articles.texts[index] = text.replacingOccurrences(of: " kilometres", with: " km")
        .replacingOccurrences(of: "200,000", with: "2 lakh").replacingOccurrences(of: "150,000", with: "1.5 lakh")
    }
    #expect(answers(try articles.read().analysis) == before)
  }

  @Test(arguments: seeds) func currenciesStayApart(seed: UInt64) throws {
    var articles = GeneratedArticles(seed: seed)
    for (index, text) in articles.texts.enumerated() {
      articles.texts[index] = text + "\nThe flood caused damage of \(index % 2 == 0 ? "$" : "€")\(index + 2) million in Larnova, the treasury said.\n"
    }
    for consensus in try articles.read().analysis.consensuses {
      #expect(Set(consensus.group.claims.filter { $0.kind == .money }.map(\.unit.code)).count < 2)
    }
  }

  @Test(arguments: seeds) func theMiddleLiesWithinTheSpread(seed: UInt64) throws {
    for consensus in try GeneratedArticles(seed: seed).read().analysis.consensuses {
      guard let middle = consensus.middle, let spread = consensus.spread else { continue }
      #expect(spread.low <= middle && middle <= spread.high)
    }
  }
}
