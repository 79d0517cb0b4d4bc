/// The columns of a row chart: labels, notes, panel.
struct RowColumns {
  /// Where notes begin, and how wide they may be; the width is zero where no row has one.
  let noteStart: Double
  let noteWidth: Double
  /// How wide labels may be, their indent included.
  let labelWidth: Double
  /// Left and right side of the panel.
  let panel: ClosedRange<Double>

  static let noteStyle = "labelSmall"

  /// As wide as the longest entry, up to a third of the width for labels and a fifth for notes; the rest is the panel.
  init(_ rows: [RowChart.Row], width: Double, text: some TextMeasuring) {
    let labels = rows.map {
      $0.label.isEmpty ? 0 : $0.indent + text.width(of: $0.label, style: $0.style, isBold: $0.isBold)
    }
    let notes = rows.map { text.width(of: $0.note, style: Self.noteStyle, isBold: false) }
    labelWidth = min(labels.max() ?? 0, width / 3)
    noteWidth = min(notes.max() ?? 0, width / 5)
    noteStart = labelWidth > 0 ? labelWidth + 10 : 0
    let start = noteWidth > 0 ? noteStart + noteWidth + 12 : labelWidth > 0 ? labelWidth + 12 : 0
    panel = start...width
  }
}
