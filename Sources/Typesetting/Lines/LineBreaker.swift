/// Chooses the line ends of a whole paragraph at once, by the least sum of demerits
/// (Knuth and Plass 1981). Time is linear in the items for a given measure.
struct LineBreaker {
  /// How lines meet the measure.
  enum Setting: Hashable, Sendable {
    /// Glue stretches and shrinks to fill the measure.
    case justified
    /// Glue keeps its width; a line may fall short, gladly by up to `slack` points.
    case ragged(slack: Double)
  }

  /// The width of a line, in points.
  var measure: Double
  var setting: Setting = .justified
  var costs = LineCosts()

  /// One attempt: which badness a line may have, and how much stretch every line is lent on top.
  struct Pass: Hashable, Sendable {
    var tolerance: Double
    var emergencyStretch: Double = 0
    /// True for the last attempt, which always has a result: a box wider than the measure overruns it.
    var isFinal = false
  }

  /// The best line ends within a pass, the last at the paragraph's end; nil where no way of breaking
  /// stays within the tolerance. The items must end with a forced break.
  func breaks(_ items: [LineItem], _ pass: Pass) -> [LineBreak]? {
    var search = LineSearch(breaker: self, items: items, pass: pass)
    return search.run()
  }

  /// Slack, stretch and shrink of a line make the ratio at which its glue is set; infinite where
  /// there is nothing to stretch.
  func ratio(slack: Double, stretch: Double, shrink: Double, isForced: Bool, emergency: Double = 0) -> Double {
    // A hundredth of a point: sums of thousands of widths differ by rounding.
    if abs(slack) < 0.01 { return 0 }
    if slack > 0 {
      if isForced { return 0 }
      switch setting {
      case .justified:
        let available = stretch + emergency
        // A lone word on a line has no glue: a fiftieth of the measure stands in, so that the
        // shorter gap still wins.
        return slack / (available > 0 ? available : max(measure / 50, 0.1))
      case .ragged(let gladly): return slack / max(gladly + emergency, 0.1)
      }
    }
    return shrink > 0 ? slack / shrink : -.infinity
  }
}
