import Graphics

/// A sign for a figure in a row. Places are values of the scale.
enum Mark: Hashable, Sendable {
  /// One value.
  case dot(Double)
  /// The interval around a value, drawn below its dot.
  case bar(ClosedRange<Double>)
  /// A range without a value of its own: a line with ticks at its ends.
  case range(ClosedRange<Double>)
  /// A lower bound: a tick and an arrow to the panel's upper edge.
  case lowerBound(Double)
  /// An upper bound: a tick and an arrow to the panel's lower edge.
  case upperBound(Double)
  /// The stretch that a vague word may mean, hatched.
  case hatch(ClosedRange<Double>)
  /// A period: a solid bar, pointed at an end that is open (infinite).
  case period(ClosedRange<Double>)

  /// From where to where the mark reaches; infinite on an open side.
  var extent: ClosedRange<Double> {
    switch self {
    case .dot(let value): value...value
    case .bar(let range), .range(let range), .hatch(let range), .period(let range): range
    case .lowerBound(let value): value...Double.infinity
    case .upperBound(let value): -Double.infinity...value
    }
  }
}

/// How prominently a mark is drawn, and whether it stands apart.
struct Ink: Hashable, Sendable {
  /// Rows of the first order are solid; those nested below them hollow, smaller and lighter.
  var isNested = false
  /// In the colour of conflict and of another form: a hollow diamond for a dot, dashes for a line, an outline for a bar.
  var isFlagged = false

  /// The dot's radius, in points.
  var radius: Double { isNested ? 2.0 : 2.8 }
  /// Width of bars' and ranges' lines.
  var lineWidth: Double { isNested ? 0.7 : 1.3 }
  /// Half the height of ticks at ends, of arrow heads, hatched stretches and periods.
  var halfHeight: Double { isNested ? 2.2 : 3.0 }
  /// How far a mark may reach beyond its values.
  static let overhang = 4.2
}
