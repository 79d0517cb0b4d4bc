/// Gathers the vertical list: boxes with, between any two, the cost of ending a page there and the
/// white space.
struct VerticalList {
  private(set) var items: [VerticalItem] = []
  private var space = 0.0
  private var breakCost = 0.0
  /// Lines since the last heading; two must follow it on its page.
  private var linesSinceHeading = 2

  var isEmpty: Bool { items.isEmpty }

  /// White space between what is there and what follows; of several the largest counts.
  mutating func addSpace(_ height: Double) { space = max(space, height) }

  /// Ends the page, unless nothing follows.
  mutating func forceBreak() { breakCost = -.infinity }

  /// Appends a box.
  /// - Parameter breakAfter: the cost of ending a page behind it.
  mutating func append(_ box: VerticalBox, breakAfter: Double = 0) {
    if !items.isEmpty {
      items.append(.penalty(breakCost))
      if space > 0 { items.append(.glue(space)) }
    }
    items.append(.box(box))
    space = 0
    breakCost = breakAfter
    switch box.kind {
    case .heading: linesSinceHeading = 0
    case .line: linesSinceHeading += 1
    case .float, .other: linesSinceHeading = 2
    }
    if box.kind == .line, linesSinceHeading < 2 { breakCost = max(breakCost, PageCost.loneLine) }
  }

  /// The boxes one below the other, as they stand where no page ends between them; with the height of all.
  func stacked() -> (boxes: [(box: VerticalBox, y: Double)], height: Double) {
    var y = 0.0
    var boxes: [(VerticalBox, Double)] = []
    for item in items {
      switch item {
      case .box(let box):
        boxes.append((box, y))
        y += box.height
      case .glue(let height): y += height
      case .penalty: break
      }
    }
    return (boxes, y)
  }

  /// Takes over another list's items.
  mutating func append(contentsOf other: VerticalList) {
    var cost = breakCost
    for item in other.items {
      switch item {
      case .box(let box):
        breakCost = cost
        append(box)
        cost = 0
      case .glue(let height): addSpace(height)
      case .penalty(let penalty): cost = penalty
      }
    }
  }
}
