import Graphics

/// On which side of its mark a caption stands.
enum CaptionSide: Hashable, Sendable {
  case right, left
  /// On lines of its own, the mark below them.
  case above
}

/// Finds a side for every caption, and margins between the marks and the panel's sides that make room for them.
struct CaptionPlacement {
  /// Space between a mark and its caption, in points.
  static let gap = 4.0
  /// Marks keep at least this much of the panel's width; captions that would need more stand above.
  private static let leastShare = 0.5

  /// What is placed: the mark's values and the width of its caption.
  struct Item {
    /// Nil for a row without marks.
    var extent: ClosedRange<Double>?
    var width: Double
  }

  var items: [Item]
  /// Values at which vertical lines stand, which captions avoid where they can.
  var lines: [Double]
  /// Left and right side of the panel.
  var sides: ClosedRange<Double>
  var limits: ClosedRange<Double>

  /// The scale fitted into the panel and a side for each item.
  func fitted(_ scale: Scale) -> (scale: Scale, sides: [CaptionSide]) {
    let width = sides.upperBound - sides.lowerBound
    // To the right room for half a tick label; to the left the labels' column has it.
    var (left, right) = (min(Ink.overhang + 1, width / 4), min(16, width / 4))
    var above: Set<Int> = []
    // Every round makes room for one caption at least or sets it above. The margins only grow, yet
    // room made on one side can be lost by growth on the other: the bound ends such a seesaw.
    for _ in 0..<(4 * items.count + 1) {
      let scale = scale.along((sides.lowerBound + left)...(sides.upperBound - right))
      let panel = panel(scale)
      guard let index = items.indices.first(where: { !above.contains($0) && side(of: items[$0], in: panel) == nil }) else {
        break
      }
      let needed = margins(for: items[index], left: left, right: right, scale: scale, width: width)
      if let needed, needed.left + needed.right <= width * (1 - Self.leastShare) {
        (left, right) = needed
      } else {
        above.insert(index)
      }
    }
    let fitted = scale.along((sides.lowerBound + left)...(sides.upperBound - right))
    let panel = panel(fitted)
    let result = items.indices.map { above.contains($0) ? .above : side(of: items[$0], in: panel) ?? .above }
    return (fitted, result)
  }

  private func panel(_ scale: Scale) -> Panel {
    Panel(
      area: Rect(x: sides.lowerBound, y: 0, width: sides.upperBound - sides.lowerBound, height: 0), scale: scale,
      limits: limits)
  }

  /// The better of the sides on which the caption fits.
  private func side(of item: Item, in panel: Panel) -> CaptionSide? {
    guard let extent = item.extent, item.width > 0 else { return .right }
    let right = panel.x(of: extent.upperBound) + Ink.overhang + Self.gap
    let left = panel.x(of: extent.lowerBound) - Ink.overhang - Self.gap - item.width
    let choices: [(side: CaptionSide, start: Double)] = [(.right, right), (.left, left)].filter {
      $0.1 >= sides.lowerBound && $0.1 + item.width <= sides.upperBound
    }
    func isClear(_ start: Double) -> Bool {
      !lines.map(panel.x).contains { $0 > start - 2 && $0 < start + item.width + 2 }
    }
    return (choices.first { isClear($0.start) } ?? choices.first)?.side
  }

  /// Margins that let the caption stand to the right of its mark, or to the left where the mark is open to the right.
  private func margins(for item: Item, left: Double, right: Double, scale: Scale, width: Double)
    -> (left: Double, right: Double)?
  {
    guard let extent = item.extent else { return nil }
    let room = item.width + Ink.overhang + Self.gap + 0.01
    let (low, high) = (scale.range.lowerBound, scale.range.upperBound)
    func share(_ value: Double) -> Double { (scale.position(of: value) - low) / (high - low) }
    if extent.upperBound.isFinite {
      // With a mark at the share t of the scale: left + t · (width − left − right) + room ≤ width.
      let t = share(extent.upperBound)
      guard t > 0, width - left - room > 0 else { return nil }
      return (left, max(right, width - left - (width - left - room) / t))
    }
    // left + t · (width − left − right) − room ≥ 0.
    guard extent.lowerBound.isFinite else { return nil }
    let t = share(extent.lowerBound)
    guard t < 1 else { return nil }
    return (max(left, (room - t * (width - right)) / (1 - t)), right)
  }
}
