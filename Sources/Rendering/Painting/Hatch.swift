import CPango
import Graphics

/// The lines of a hatched fill: parallel, rising to the right at 45 degrees.
///
/// They are drawn as lines under a clip, since a pattern would need a group, and cairo crashes on a
/// tag inside a group.
struct Hatch {
  private let extent: Rect
  private let width: Double
  /// Where the lines cross the x axis.
  private let crossings: [Double]

  /// Finer hatches would be no hatch to the eye, and no small file.
  private static let mostLines = 2_000.0

  /// Nil where the lines would be too close to tell apart; the fill is then solid.
  /// - Parameter spacing: between the lines' middles, at right angles to them, in points.
  init?(over extent: Rect, spacing: Double, width: Double) {
    guard spacing.isFinite, width.isFinite, spacing > 0, width > 0 else { return nil }
    // A line is y = c − x; neighbours' c differ by the spacing times √2.
    let step = spacing * 2.0.squareRoot()
    guard (extent.size.width + extent.size.height) / step < Self.mostLines else { return nil }
    let reach = width * 2
    let first = ((extent.minX + extent.minY - reach) / step).rounded(.up) * step
    self.extent = extent
    self.width = width
    crossings = Array(stride(from: first, through: extent.maxX + extent.maxY + reach, by: step))
  }

  /// Draws the lines inside a path, whose trace is the context's path before and after.
  func paint(clippedTo path: Path, at origin: Point, on context: OpaquePointer) {
    cairo_save(context)
    cairo_clip(context)
    Stroke(color: .black, width: width, cap: .square).set(on: context)
    for crossing in crossings {
      cairo_move_to(context, origin.x + crossing - extent.maxY, origin.y + extent.maxY)
      cairo_line_to(context, origin.x + crossing - extent.minY, origin.y + extent.minY)
    }
    cairo_stroke(context)
    cairo_restore(context)
    path.trace(on: context, at: origin)
  }
}
