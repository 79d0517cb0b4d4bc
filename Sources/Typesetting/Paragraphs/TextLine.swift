internal import Graphics

/// A line of text, set. Positions count from the upper left corner of the line's box, which is as
/// wide as the measure and as high as the leading.
struct TextLine {
  var height: Double
  var items: [Frame.Placed]
  /// Notes by number that are called here.
  var notes: [Int]
  /// True where the line ends with a hyphen that is not the text's own.
  var endsWithHyphen: Bool

  /// The line, further to the right.
  func moved(by distance: Double) -> TextLine {
    if distance == 0 { return self }
    var line = self
    for index in line.items.indices { line.items[index].origin.x += distance }
    return line
  }

  /// Adds a run behind the last one, to the same element's content.
  mutating func append(_ run: GlyphRun, at point: Point) {
    for index in items.indices.reversed() {
      guard case .leaf(var leaf) = items[index].item else { continue }
      leaf.items.append(.init(.glyphs(run), at: point))
      items[index].item = .leaf(leaf)
      return
    }
  }
}
