/// How well the origins of a measurand agree.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The rounding intervals overlap, or largest to smallest is at most 1.05 (shares: 3 points).
  case agree
  /// At most 1.25 (10 points).
  case close
  /// At most 2 (20 points).
  case differ
  /// Over 2 (20 points).
  case conflict
  /// One origin only: there is nothing to compare.
  case singleOrigin
  /// Several origins whose figures must not be compared: dates too far apart, or words only.
  case notComparable

  /// One level worse on the scale; the verdicts outside the scale stay.
  var lowered: Verdict {
    switch self {
    case .agree: .close
    case .close: .differ
    case .differ: .conflict
    case .conflict, .singleOrigin, .notComparable: self
    }
  }

  /// 0 for agree to 3 for conflict; nil outside the scale.
  var level: Int? {
    switch self {
    case .agree: 0
    case .close: 1
    case .differ: 2
    case .conflict: 3
    case .singleOrigin, .notComparable: nil
    }
  }
}
