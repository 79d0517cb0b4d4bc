import Documents
import Graphics

/// The words printed beside a mark: its figure, and what sets it apart.
struct Caption: Hashable, Sendable {
  /// A stretch of one look.
  struct Piece: Hashable, Sendable {
    var text: String
    var style: String
    var isBold = false
    var color = Palette.Name.text
    var footnotes: [String] = []

    func width(_ measuring: some TextMeasuring) -> Double {
      measuring.width(of: text, style: style, isBold: isBold)
        + measuring.width(ofFootnoteMarks: footnotes.count, style: style)
    }
  }

  /// Space between two pieces of a line, in points.
  private static let gap = 5.0

  /// At least one piece to a line, none of them empty.
  var lines: [[Piece]]

  /// All pieces in one line.
  init(_ pieces: [Piece]) {
    let pieces = pieces.filter { !$0.text.isEmpty || !$0.footnotes.isEmpty }
    lines = pieces.isEmpty ? [] : [pieces]
  }

  func width(_ measuring: some TextMeasuring) -> Double {
    lines.map { Self.width(of: $0, measuring) }.max() ?? 0
  }

  private static func width(of line: [Piece], _ measuring: some TextMeasuring) -> Double {
    line.map { $0.width(measuring) }.reduce(0, +) + gap * Double(max(0, line.count - 1))
  }

  /// Its lines broken so that none is wider than a measure, pieces before words.
  func broken(within measure: Double, _ measuring: some TextMeasuring) -> Caption {
    guard width(measuring) > measure else { return self }
    var broken = self
    broken.lines = lines.joined().flatMap { piece -> [[Piece]] in
      let marks = measuring.width(ofFootnoteMarks: piece.footnotes.count, style: piece.style)
      let texts = measuring.lines(of: piece.text, style: piece.style, isBold: piece.isBold, within: max(measure - marks, 0))
      return (texts.isEmpty ? [""] : texts).enumerated().map { index, text in
        var part = piece
        part.text = text
        if index < texts.count - 1 { part.footnotes = [] }
        return [part]
      }
    }
    return broken
  }

  /// The labels of the lines, each starting at `x`, the first on the given baseline.
  func labels(x: Double, baseline: Double, pitch: Double, palette: Palette, _ measuring: some TextMeasuring)
    -> [Drawable.Label]
  {
    lines.enumerated().flatMap { index, line in
      var x = x
      return line.map { piece in
        defer { x += piece.width(measuring) + Self.gap }
        return Drawable.Label(
          text: piece.text, style: piece.style, color: palette.labelColor(piece.color), isBold: piece.isBold,
          position: Point(x: x, y: baseline + Double(index) * pitch), footnotes: piece.footnotes)
      }
    }
  }
}
