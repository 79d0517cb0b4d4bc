import Claims
import Quantities

/// A printed figure for comparison: its form class and its numbers in the base unit. "An estimated"
/// and a bare figure are of one class; "more than" and "up to" are each their own.
struct FigureKey: Hashable {
  private enum FormClass: Hashable { case point, lower, upper, range }

  private var form: FormClass
  private var low: Double
  private var high: Double

  /// Nil for words without a number and for dates, whose sameness says nothing of a source.
  init?(_ claim: Claim) {
    guard claim.kind != .date else { return nil }
    let numbers = [claim.value, claim.low, claim.high].compactMap { $0 }.filter(\.isFinite)
    guard let first = numbers.first else { return nil }
    let factor = claim.unit.factor
    switch claim.form {
    case .vague: return nil
    case .exact, .about: form = .point
    case .atLeast: form = .lower
    case .atMost: form = .upper
    case .range: form = .range
    }
    low = first * factor
    high = (form == .range ? numbers.last ?? first : first) * factor
  }
}
