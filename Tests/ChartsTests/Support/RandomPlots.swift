import Charts
import Dates
import TestSupport

/// Plots of random content: rows of all kinds, short and long texts, extreme and missing values.
struct RandomPlots {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func dotIntervalPlot() -> DotIntervalPlot {
    let center = 5 * pow10(Int.random(in: -2...7, using: &random))
    let spread = Double.random(in: 1...Double.random(in: 1...50, using: &random), using: &random)
    let groups = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      DotIntervalPlot.Group(
        origin: row(center, spread),
        outlets: (0..<Int.random(in: 0...3, using: &random)).map { _ in row(center, spread) })
    }
    return DotIntervalPlot(
      width: Double.random(in: 160...600, using: &random), groups: groups,
      band: chance(0.6) ? .init(range(center, spread), label: text(30)) : nil,
      middle: chance(0.6) ? .init(value(center, spread), label: text(24)) : nil, axisTitle: text(24),
      notation: NumberNotation(chance(0.3) ? .abbreviated : .automatic, suffix: chance(0.2) ? "%" : ""),
      limits: chance(0.2) ? 0...(center * spread) : nil)
  }

  mutating func intervalTimeline() -> IntervalTimeline {
    let start = Int.random(in: -30_000...20_000, using: &random)
    let length = Int(pow10(Int.random(in: 0...4, using: &random)))
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      IntervalTimeline.Row(
        label: text(20), note: chance(0.3) ? text(14) : "", span: chance(0.9) ? span(start, length) : nil, printed: text(30),
        footnotes: footnotes(), flag: chance(0.2) ? text(14) : nil)
    }
    return IntervalTimeline(
      width: Double.random(in: 160...600, using: &random), rows: rows,
      band: chance(0.6) ? .init(days(start, length), label: text(30)) : nil,
      end: chance(0.6) ? .init(DayNumber(start + length), label: chance(0.5) ? text(16) : "") : nil, axisTitle: text(24))
  }

  private mutating func row(_ center: Double, _ spread: Double) -> DotIntervalPlot.Row {
    DotIntervalPlot.Row(
      label: text(30), note: chance(0.4) ? text(16) : "", datum: chance(0.95) ? datum(center, spread) : nil,
      printed: text(chance(0.1) ? 120 : 20), footnotes: footnotes(), flag: chance(0.2) ? text(16) : nil)
  }

  private mutating func datum(_ center: Double, _ spread: Double) -> DotIntervalPlot.Datum {
    switch Int.random(in: 0...9, using: &random) {
    case 0...3: .value(value(center, spread), interval: chance(0.7) ? range(center, spread) : nil)
    case 4: .range(range(center, spread))
    case 5: .lowerBound(value(center, spread))
    case 6: .upperBound(value(center, spread))
    case 7: .vague(range(center, spread))
    case 8: .range(value(center, spread)...Double.infinity)
    default: .value([0, -center, .nan, .infinity, 1e300][Int.random(in: 0...4, using: &random)])
    }
  }

  private mutating func span(_ start: Int, _ length: Int) -> IntervalTimeline.Span {
    switch Int.random(in: 0...5, using: &random) {
    case 0...2: .interval(days(start, length))
    case 3: .since(days(start, length).lowerBound)
    case 4: .until(days(start, length).upperBound)
    default: .day(days(start, length).lowerBound)
    }
  }

  private mutating func days(_ start: Int, _ length: Int) -> ClosedRange<DayNumber> {
    let (a, b) = (Int.random(in: 0...length, using: &random), Int.random(in: 0...length, using: &random))
    return DayNumber(start + min(a, b))...DayNumber(start + max(a, b))
  }

  private mutating func value(_ center: Double, _ spread: Double) -> Double {
    Double.random(in: (center / spread)...(center * spread), using: &random)
  }

  private mutating func range(_ center: Double, _ spread: Double) -> ClosedRange<Double> {
    let (a, b) = (value(center, spread), value(center, spread))
    return min(a, b)...max(a, b)
  }

  private mutating func text(_ most: Int) -> String {
    String((0..<Int.random(in: 0...most, using: &random)).map { _ in chance(0.15) ? " " : "n" })
  }

  private mutating func footnotes() -> [String] {
    chance(0.5) ? (0..<Int.random(in: 1...3, using: &random)).map { "note\($0)" } : []
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  private func pow10(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }
}
