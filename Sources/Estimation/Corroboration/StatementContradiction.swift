import Claims
import Dates
import Quantities

/// Tells that two statements cannot be one: what one says excludes what the other says.
enum StatementContradiction {
  static func exists(_ a: Statement, _ b: Statement) -> Bool {
    a.keys.isNegated != b.keys.isNegated || a.isForecast != b.isForecast || daysDiffer(a, b) || datesDiffer(a.keys, b.keys)
      || figuresDiffer(a.keys, b.keys) || placesDiffer(a.keys, b.keys)
  }

  /// "on Monday" and "on Tuesday"; a month holds its days.
  private static func daysDiffer(_ a: Statement, _ b: Statement) -> Bool {
    guard let x = a.day, let y = b.day else { return false }
    return !x.overlaps(y)
  }

  /// "in January" and "since 2015": none of the dates of one can be one of the other's.
  private static func datesDiffer(_ a: StatementKeys, _ b: StatementKeys) -> Bool {
    !a.dates.isEmpty && !b.dates.isEmpty && !a.dates.contains { date in b.dates.contains { $0.overlaps(date) } }
  }

  /// "12 dead" and "14 dead", unless another number of the same noun is the same.
  private static func figuresDiffer(_ a: StatementKeys, _ b: StatementKeys) -> Bool {
    guard !a.figures.isEmpty, !b.figures.isEmpty else { return false }
    let alike = a.figures.flatMap { figure in b.figures.filter { $0.noun == figure.noun }.map { (figure, $0) } }
    return !alike.isEmpty && !alike.contains { $0.0 == $0.1 }
  }

  /// "in Zarand" and "in Ravar": places of one sort with none in common.
  private static func placesDiffer(_ a: StatementKeys, _ b: StatementKeys) -> Bool {
    if a.places.isEmpty || b.places.isEmpty { return false }
    return [Place.Sort.city, .province, .country, .site].contains { sort in
      guard let x = a.places[sort], let y = b.places[sort] else { return false }
      return !x.contains { y.contains($0) }
    }
  }
}

extension CalendarDate {
  /// True where both may be the same day: a month holds its days.
  fileprivate func overlaps(_ other: CalendarDate) -> Bool { first <= other.last && other.first <= last }
}
