import Documents
import Graphics

/// Sets the labels of guides above a panel so that none covers another: side by side where they can, else in strips.
struct GuideLabels {
  static let style = "labelSmall"
  /// Least space between two labels side by side, in points.
  private static let gap = 8.0

  /// The labels, their baselines counted from the foot of the lowest strip (so all negative or zero), and the height of all strips.
  private(set) var labels: [(guide: Int, label: Drawable.Label)] = []
  private(set) var height = 0.0

  /// - Parameters:
  ///   - guides: what is labelled.
  ///   - panel: where the guides stand.
  ///   - bounds: the drawing's left and right side.
  init(_ guides: [Guide], over panel: Panel, bounds: ClosedRange<Double>, palette: Palette, text: some TextMeasuring) {
    let pitch = text.lineHeight(of: Self.style) + 1
    var placed: [(strip: Int, from: Double, to: Double)] = []
    // Lines first: their labels are to stand next to them; a band leaves more choice.
    let order = guides.indices.sorted { (guides[$0].isBand ? 1 : 0, $0) < (guides[$1].isBand ? 1 : 0, $1) }
    for index in order {
      let guide = guides[index]
      let lines = text.lines(
        of: guide.label, style: Self.style, within: bounds.upperBound - bounds.lowerBound, atMost: 2)
      guard !lines.isEmpty else { continue }
      let width = lines.map { text.width(of: $0, style: Self.style, isBold: false) }.max() ?? 0
      let (low, high) = (panel.x(of: guide.extent.lowerBound), panel.x(of: guide.extent.upperBound))
      let starts = [(low + high - width) / 2, guide.isBand ? low : high - width, guide.isBand ? high - width : low]
        .map { Self.clamped($0, width, panel, bounds) }
      let (strip, x) = Self.place(starts, width: width, strips: lines.count, among: placed)
      for (offset, line) in lines.reversed().enumerated() {
        placed.append((strip + offset, x, x + width))
        labels.append(
          (
            index,
            Drawable.Label(
              text: line, style: Self.style, color: palette.labelColor(guide.labelColor),
              position: Point(x: x, y: -Double(strip + offset) * pitch - text.descent(of: Self.style)))
          ))
        height = max(height, Double(strip + offset + 1) * pitch)
      }
    }
  }

  /// The lowest strip, and in it the first start, where a label keeps clear of those placed.
  private static func place(
    _ starts: [Double], width: Double, strips: Int, among placed: [(strip: Int, from: Double, to: Double)]
  ) -> (strip: Int, x: Double) {
    let top = (placed.map(\.strip).max() ?? -1) + 1
    for strip in 0..<top {
      let neighbours = placed.filter { (strip..<(strip + strips)).contains($0.strip) }
      let free = starts.first { x in
        neighbours.allSatisfy { x + width + gap <= $0.from || $0.to + gap <= x }
      }
      if let free { return (strip, free) }
    }
    return (top, starts.first ?? 0)
  }

  /// Into the panel; a label wider than the panel into the drawing.
  private static func clamped(_ start: Double, _ width: Double, _ panel: Panel, _ bounds: ClosedRange<Double>) -> Double {
    let sides = width <= panel.area.size.width ? panel.area.minX...panel.area.maxX : bounds
    return max(sides.lowerBound, min(start, sides.upperBound - width))
  }
}
