import Documents
import Graphics
import Typography

/// Rows of marks over one axis: what the dot-and-interval plot and the interval timeline have in common.
struct RowChart {
  /// A row: words at the left, marks in the panel, a caption at the marks.
  struct Row {
    var label: String
    var note: String
    var caption: Caption
    var marks: [Mark]
    var ink: Ink
    var isBold: Bool
    /// Least height, in points.
    var height: Double
    /// With a hairline in its middle, where it is not zero.
    var spaceAbove = 0.0

    var style: String { ink.isNested ? "labelSmall" : "label" }
    var indent: Double { ink.isNested ? 9 : 0 }

    /// From the least to the greatest value of its marks; nil without marks.
    var extent: ClosedRange<Double>? {
      guard let low = marks.map(\.extent.lowerBound).min(), let high = marks.map(\.extent.upperBound).max() else {
        return nil
      }
      return low...high
    }
  }

  /// Width of the whole chart, in points.
  var width: Double
  var rows: [Row]
  var guides: [Guide]
  var scaleKind: Scale.Kind
  /// What the quantity cannot fall below or exceed.
  var limits: ClosedRange<Double>
  var notation: NumberNotation
  /// What the axis counts; may be empty.
  var axisTitle: String
  var alternative: String

  /// A width that arithmetic bears and in which a chart can be read.
  static func usable(_ width: Double) -> Double { width.isFinite ? min(max(width, 160), 10_000) : 470 }

  /// Lays the chart out. Without rows it is empty and has no height.
  func drawable(stylesheet: Stylesheet, text: some TextMeasuring) -> Drawable {
    guard !rows.isEmpty else {
      return Drawable(size: Size(width: width, height: 0), shapes: [], labels: [], alternative: alternative)
    }
    let palette = Palette(stylesheet)
    let columns = RowColumns(rows, width: width, text: text)
    let values = (rows.flatMap(\.marks).map(\.extent) + guides.map(\.extent)).flatMap { [$0.lowerBound, $0.upperBound] }
    let placement = CaptionPlacement(
      items: rows.map { CaptionPlacement.Item(extent: $0.extent, width: $0.caption.width(text)) },
      lines: guides.compactMap { $0.extent.lowerBound == $0.extent.upperBound ? $0.extent.lowerBound : nil },
      sides: columns.panel, limits: limits
    ).fitted(Scale(scaleKind, showing: values, range: columns.panel))

    var panel = Panel(
      area: Rect(x: columns.panel.lowerBound, y: 0, width: columns.panel.upperBound - columns.panel.lowerBound, height: 0),
      scale: placement.scale, limits: limits)
    let header = GuideLabels(guides, over: panel, bounds: 0...width, palette: palette, text: text)
    let top = header.height > 0 ? header.height + 1 : 0
    let guideLabels = header.labels.map { entry in
      var label = entry.label
      label.position.y += header.height
      return (guide: entry.guide, label: label)
    }

    var labels: [Drawable.Label] = []
    var rules: [Shape] = []
    var marks: [Shape] = []
    var y = top + 2
    for (row, side) in zip(rows, placement.sides) {
      if row.spaceAbove > 0 {
        let middle = y + row.spaceAbove / 2
        rules.append(
          Shape(
            .line(from: Point(x: 0, y: middle), to: Point(x: width, y: middle)),
            stroke: Stroke(color: palette.tint(.rule, 0.7), width: 0.3)))
        y += row.spaceAbove
      }
      let set = RowLayout(row, side: side, top: y, columns: columns, panel: panel, palette: palette, text: text)
      labels += set.labels
      marks += set.shapes
      y += set.height
    }
    panel.area = Rect(x: panel.area.minX, y: top, width: panel.area.size.width, height: y + 3 - top)

    labels += guideLabels.map(\.label)
    let boxes = labels.map { $0.box(text) }
    let bands = guides.filter(\.isBand).flatMap { $0.shapes(in: panel, from: top, clearOf: [], palette: palette) }
    let lines = guides.indices.filter { !guides[$0].isBand }.flatMap { index in
      let foot = guideLabels.filter { $0.guide == index }.map { $0.label.box(text).maxY }.max()
      return guides[index].shapes(in: panel, from: foot ?? top, clearOf: boxes, palette: palette)
    }
    let axis = axis(under: panel, columns: columns, palette: palette, text: text)
    return Drawable(
      size: Size(width: width, height: axis.bottom), shapes: bands + rules + lines + axis.shapes + marks,
      labels: labels + axis.labels, alternative: alternative)
  }

  /// The axis and its title, which stands left of the tick labels where it fits, else below them. Without marks there is none.
  private func axis(under panel: Panel, columns: RowColumns, palette: Palette, text: some TextMeasuring)
    -> (shapes: [Shape], labels: [Drawable.Label], bottom: Double)
  {
    guard rows.contains(where: { !$0.marks.isEmpty }) else { return ([], [], panel.area.maxY) }
    let axis = Axis(panel: panel, notation: notation)
    let parts = [axisTitle, scaleKind == .logarithmic ? notation.words.text(.logScale) : ""].filter { !$0.isEmpty }
    let title = parts.joined(separator: ", ")
    let baseline = axis.baseline(text: text)
    func label(_ line: String, x: Double, at y: Double) -> Drawable.Label {
      Drawable.Label(
        text: line, style: Axis.style, color: palette.labelColor(.muted), position: Point(x: x, y: y))
    }
    var bottom = baseline + text.descent(of: Axis.style)
    var titles: [Drawable.Label] = []
    let isBeside = text.width(of: title, style: Axis.style, isBold: false) <= columns.panel.lowerBound - 16
    if isBeside, !title.isEmpty { titles = [label(title, x: 0, at: baseline)] }
    let drawn = axis.layout(width: width, clearOf: titles.map { $0.box(text) }, palette: palette, text: text)
    if !isBeside {
      for line in text.lines(of: title, style: Axis.style, within: panel.area.size.width) {
        titles.append(label(line, x: panel.area.minX, at: bottom + 1 + text.ascent(of: Axis.style)))
        bottom += 1 + text.lineHeight(of: Axis.style)
      }
    }
    return (drawn.shapes, drawn.labels + titles, bottom)
  }
}
