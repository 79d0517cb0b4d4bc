/// A tick of an axis and its label.
struct Tick: Hashable, Sendable {
  /// Where the tick stands, as a value of the scale.
  var value: Double
  var label: String
  /// The stretch that the label names as a whole and stands in the middle of (a year between two
  /// new year's days); nil where it names the tick itself.
  var span: ClosedRange<Double>?

  init(_ value: Double, _ label: String, span: ClosedRange<Double>? = nil) {
    self.value = value
    self.label = label
    self.span = span
  }
}

extension Scale {
  /// Ticks at round values inside a stretch of values, in ascending order.
  ///
  /// - Parameters:
  ///   - limit: how many there may be; fewer are given where round values are further apart.
  ///   - visible: the stretch, which may reach beyond the domain.
  ///   - notation: how numbers are written, and the language.
  func ticks(atMost limit: Int, in visible: ClosedRange<Double>, notation: NumberNotation) -> [Tick] {
    switch kind {
    case .linear:
      let values = LinearTicks.values(in: visible, atMost: limit)
      return zip(values, notation.labels(of: values)).map { Tick($0, $1) }
    case .logarithmic:
      let values = LogarithmicTicks.values(in: visible, atMost: limit)
      return zip(values, notation.labels(of: values)).map { Tick($0, $1) }
    case .calendar:
      return CalendarTicks.ticks(in: visible, atMost: limit, words: notation.words)
    }
  }
}
