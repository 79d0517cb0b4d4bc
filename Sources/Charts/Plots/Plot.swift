public import Documents
public import Typography

/// A kind of chart: values in, a drawing out.
public protocol Plot: Sendable {
  /// Lays the plot out in colours and styles of the stylesheet (`label` and `labelSmall`).
  ///
  /// The drawing has the plot's width and the height that its rows need. Its texts never cover each
  /// other or a mark, and its alternative says all that it shows. Without rows it is of no height.
  func drawable(stylesheet: Stylesheet, measuring: some TextMeasuring) -> Drawable
}

/// All kinds of plot.
public enum Plots {
  public static let all: [any Plot.Type] = [DotIntervalPlot.self, IntervalTimeline.self]
}
