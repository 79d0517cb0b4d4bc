internal import Graphics

extension VerticalBox {
  /// Takes over another box's items and notes, moved.
  mutating func absorb(_ box: VerticalBox, x: Double = 0, y: Double) {
    for item in box.items { items.append(.init(item.item, at: Point(x: item.origin.x + x, y: item.origin.y + y))) }
    notes += box.notes
  }

  /// Takes over a line's items and notes, moved.
  mutating func absorb(_ line: TextLine, x: Double = 0, y: Double) {
    for item in line.items { items.append(.init(item.item, at: Point(x: item.origin.x + x, y: item.origin.y + y))) }
    notes += line.notes
  }

  /// Draws a horizontal rule, its middle at `y`.
  mutating func addRule(x: Double = 0, y: Double, length: Double, width: Double, color: Color) {
    if width <= 0 || length <= 0 { return }
    let shape = Shape(
      .line(from: Point(x: x, y: y), to: Point(x: x + length, y: y)), stroke: Stroke(color: color, width: width))
    items.append(.init(.leaf(Leaf(.artifact, items: [.init(.shape(shape), at: .zero)])), at: .zero))
  }
}
