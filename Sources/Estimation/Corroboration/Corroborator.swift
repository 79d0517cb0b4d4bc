import Claims
import Dates

/// Finds what several articles tell, with the one quotation to print for each.
struct Corroborator {
  let lineages: [Lineage]
  /// The day of the event, by which statements are near or far.
  let asOf: CalendarDate?

  /// What at least two articles tell: by how many origins, then by how near to the event's day, then by article and place.
  func corroborated(_ statements: [Statement]) -> [CorroboratedStatement] {
    let ordered = statements.sorted(by: StatementOrder.isBefore)
    let clustering = StatementClustering(ordered)
    let choice = QuotationChoice()
    return clustering.clusters().compactMap { cluster -> CorroboratedStatement? in
      let members = cluster.map { ordered[$0] }
      guard let quotation = choice.quotation(of: members, evidence: { clustering.evidence(of: cluster[$0], in: cluster) }) else { return nil }
      let articles = Set(members.map(\.article)).sorted()
      return CorroboratedStatement(
        quotation: quotation, statements: members, articles: articles, origins: lineages.filter { !Set($0.articles).isDisjoint(with: articles) }.map(\.name), day: day(of: members, quotation))
    }.sorted { first, second in
      let (a, b) = (rank(first), rank(second))
      return a == b ? StatementOrder.isBefore(first.quotation, second.quotation) : a.lexicographicallyPrecedes(b)
    }
  }

  /// Background behind the event's own story, then by origins, articles and days from the event.
  private func rank(_ statement: CorroboratedStatement) -> [Int] {
    let distance = statement.day.flatMap { day in asOf.map { abs($0.first.value - day.last.value) } } ?? 10_000
    return [statement.isBackground ? 1 : 0, -statement.origins.count, -statement.articles.count, distance]
  }

  /// The day of the quotation, as precisely as the others name it; without one the day that at least two articles name.
  private func day(of members: [Statement], _ quotation: Statement) -> CalendarDate? {
    let days = members.filter { $0.day != nil }
    guard quotation.day != nil || Set(days.map(\.article)).count > 1 else { return nil }
    return days.compactMap(\.day).min { ($0.last.value - $0.first.value, $0.first.value) < ($1.last.value - $1.first.value, $1.first.value) }
  }
}

/// The order of statements that does not depend on the order in which articles were read.
enum StatementOrder {
  static func isBefore(_ a: Statement, _ b: Statement) -> Bool {
    (a.article, a.range.lowerBound, a.id) < (b.article, b.range.lowerBound, b.id)
  }
}
