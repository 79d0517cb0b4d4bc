import Claims
import Dates

/// Lists what happened when: a line for each corroborated statement with a date, and for each single one that reads
/// alone and names a date near the event.
struct Timeline {
  let asOf: CalendarDate?
  /// How many days before the event a single statement may lie to stand in the timeline.
  static let reach = 400

  /// By date, then by how many articles tell it, then by article and place.
  func dated(_ statements: [Statement], _ corroborated: [CorroboratedStatement]) -> [DatedStatement] {
    var taken = Set<Statement.ID>()
    var lines: [DatedStatement] = []
    for item in corroborated {
      taken.formUnion(item.statements.map(\.id))
      guard let day = item.day, !item.isForecast else { continue }
      let quotation = item.quotation.day == day ? item.quotation : QuotationChoice().quotation(of: item.statements.filter { $0.day == day }) ?? item.quotation
      let isStated = item.statements.contains { $0.day == day && !$0.isDayResolved }
      lines.append(DatedStatement(date: day, isResolved: !isStated, quotation: quotation, articles: item.articles, corroboration: item.id))
    }
    for statement in statements where statement.readsAlone && !statement.isForecast && !taken.contains(statement.id) {
      guard let day = statement.day, isNear(day) else { continue }
      lines.append(DatedStatement(date: day, isResolved: statement.isDayResolved, quotation: statement, articles: [statement.article]))
    }
    return lines.sorted { a, b in
      let (x, y) = ([a.date.first.value, a.date.last.value, -a.articles.count], [b.date.first.value, b.date.last.value, -b.articles.count])
      return x == y ? StatementOrder.isBefore(a.quotation, b.quotation) : x.lexicographicallyPrecedes(y)
    }
  }

  private func isNear(_ day: CalendarDate) -> Bool {
    guard let asOf else { return false }
    return day.first <= asOf.last && asOf.first - day.last <= Self.reach
  }
}
