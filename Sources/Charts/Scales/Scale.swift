import Foundation

/// A one-to-one map from values to places along a line, in points.
struct Scale: Hashable, Sendable {
  /// How values are spaced.
  enum Kind: String, Hashable, Sendable {
    case linear, logarithmic
    /// Linear in days since 1 January 1970, with ticks at the calendar's days, months and years.
    case calendar
  }

  let kind: Kind
  /// The values at the two ends; never of zero length, above zero where logarithmic.
  let domain: ClosedRange<Double>
  /// Where the two ends stand, in points.
  let range: ClosedRange<Double>

  /// Makes a scale whose ends are the least and the greatest of the values.
  ///
  /// Values that the scale cannot show are left out. A domain without length is widened around its
  /// one value, and without any value it is 0 to 1 (logarithmic: 1 to 10; calendar: the year 1970).
  init(_ kind: Kind, showing values: some Sequence<Double>, range: ClosedRange<Double>) {
    let shown = values.filter { Self.canShow($0, kind) }
    self.kind = kind
    self.range = range
    if let low = shown.min(), let high = shown.max() {
      domain = Self.widened(low, high, kind)
    } else {
      domain = switch kind {
      case .linear: 0...1
      case .logarithmic: 1...10
      case .calendar: 0...365
      }
    }
  }

  private init(kind: Kind, domain: ClosedRange<Double>, range: ClosedRange<Double>) {
    self.kind = kind
    self.domain = domain
    self.range = range
  }

  /// The same values along another line.
  func along(_ range: ClosedRange<Double>) -> Scale { Scale(kind: kind, domain: domain, range: range) }

  /// True where a value has a place: finite, of a size that arithmetic bears, above zero where logarithmic.
  static func canShow(_ value: Double, _ kind: Kind) -> Bool {
    guard value.isFinite, abs(value) <= 1e100 else { return false }
    return kind != .logarithmic || value >= 1e-100
  }

  /// The place of a value, in points. Values beyond the domain lie beyond the range; the value must be one the scale can show.
  func position(of value: Double) -> Double {
    let (low, high) = (transformed(domain.lowerBound), transformed(domain.upperBound))
    let share = (transformed(value) - low) / (high - low)
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  /// The value at a place.
  func value(at position: Double) -> Double {
    let (low, high) = (transformed(domain.lowerBound), transformed(domain.upperBound))
    let length = range.upperBound - range.lowerBound
    guard length > 0 else { return domain.lowerBound }
    let t = low + (position - range.lowerBound) / length * (high - low)
    return kind == .logarithmic ? pow(10, t) : t
  }

  private func transformed(_ value: Double) -> Double { kind == .logarithmic ? log10(value) : value }

  private static func widened(_ low: Double, _ high: Double, _ kind: Kind) -> ClosedRange<Double> {
    let isWide = high - low > 1e-9 * max(abs(low), abs(high)) && high - low > 1e-100
    switch kind {
    case .linear where !isWide:
      let margin = max(abs(high) * 0.1, abs(high) < 1e-90 ? 1 : 0)
      return (low - margin)...(high + margin)
    case .logarithmic where !isWide: return (low / 1.5)...(high * 1.5)
    // Half a year to each side of a single day, a week to each side of a few.
    case .calendar where high - low <= 2: return (low - 183)...(high + 183)
    default: return low...high
    }
  }
}
