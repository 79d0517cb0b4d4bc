import Claims
import Dates
import Quantities

/// Tells that two statements cannot be one: what one says excludes what the other says.
enum StatementContradiction {
  static func exists(_ a: Statement, _ b: Statement) -> Bool {
    a.keys.isNegated != b.keys.isNegated || a.isForecast != b.isForecast || daysDiffer(a, b) || figuresDiffer(a.keys, b.keys) || placesDiffer(a.keys, b.keys)
  }

  /// "on Monday" and "on Tuesday"; a month holds its days.
  private static func daysDiffer(_ a: Statement, _ b: Statement) -> Bool {
    guard let x = a.day, let y = b.day else { return false }
    return x.last < y.first || y.last < x.first
  }

  /// "12 dead" and "14 dead".
  private static func figuresDiffer(_ a: StatementKeys, _ b: StatementKeys) -> Bool {
    a.figures.contains { figure in
      let others = b.figures.filter { $0.noun == figure.noun }
      return !others.isEmpty && !others.contains { $0.value == figure.value } && !a.figures.contains { own in own.noun == figure.noun && others.contains { $0.value == own.value } }
    }
  }

  /// "in Zarand" and "in Ravar": places of one sort with none in common.
  private static func placesDiffer(_ a: StatementKeys, _ b: StatementKeys) -> Bool {
    [Place.Sort.city, .province, .country, .site].contains { sort in
      guard let x = a.places[sort], let y = b.places[sort] else { return false }
      return !x.contains { y.contains($0) }
    }
  }
}
