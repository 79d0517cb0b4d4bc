import Documents
import Graphics
import Typography

/// Writes a document as plain text.
struct PlainTextWriter {
  private let document: Document
  private let stylesheet: Stylesheet
  private let width: Int
  private let notes: NoteNumbers
  private var lines: [String] = []

  init(_ document: Document, stylesheet: Stylesheet, width: Int) {
    self.document = document
    self.stylesheet = stylesheet
    self.width = width
    notes = NoteNumbers(document)
  }

  mutating func text() -> String {
    addMark()
    for block in document.blocks { add(block) }
    addNotes()
    addMark()
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A mark of the Traffic Light Protocol stands at the right of the first line and the last.
  private mutating func addMark() {
    guard let mark = document.furniture.mark?.text, !mark.isEmpty else { return }
    space()
    lines.append(String(repeating: " ", count: max(0, width - TextWidth.columns(of: mark))) + mark)
    space()
  }

  /// One empty line, and no more.
  private mutating func space() { if lines.last?.isEmpty == false { lines.append("") } }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let paragraph):
      let isApart = (stylesheet.paragraphs[paragraph.style]?.spaceBelow ?? 1) > 0
      if isApart, !hasOpenParagraph { space() }
      lines += TextFill.lines(text(paragraph.content), width: width)
      hasOpenParagraph = !isApart
      if isApart { space() }
    case .list(let list): add(list)
    case .table(let table):
      space()
      let rows = table.rows.map { $0.map { text($0) } }
      lines += PlainTextTable(table: table, head: table.head.map { text($0) }, rows: rows, width: width).lines
      space()
    case .figure(let figure): add(figure)
    case .row(let row): add(row)
    case .rule, .pageBreak: space()
    }
  }

  /// The last paragraph has no space below it.
  private var hasOpenParagraph = false

  private mutating func add(_ heading: Heading) {
    space()
    if heading.level == 2, !lines.isEmpty { lines.append("") }
    let title = TextFill.lines(text(heading.content), width: width)
    lines += title
    let length = title.map { TextWidth.columns(of: $0) }.max() ?? 0
    lines.append(String(repeating: heading.level <= 1 ? "=" : heading.level == 2 ? "-" : "~", count: length))
    if heading.level > 1 { space() }
  }

  private mutating func add(_ list: List) {
    space()
    for (index, item) in list.items.enumerated() {
      let label = list.isNumbered ? "\(index + 1). " : "\u{2022} "
      hang(text(item), behind: label)
    }
    space()
  }

  /// A text behind a label, its further lines indented to the first.
  private mutating func hang(_ text: String, behind label: String) {
    let indent = TextWidth.columns(of: label)
    for (index, line) in TextFill.lines(text, width: max(10, width - indent)).enumerated() {
      lines.append((index == 0 ? label : String(repeating: " ", count: indent)) + line)
    }
  }

  private mutating func add(_ figure: Figure) {
    space()
    lines += TextFill.lines(text(figure.title), width: width)
    space()
    let writer = self
    lines += PlainTextChart(drawing: figure.drawing, width: width) { label in label.text + writer.marks(label.footnotes) }.lines
    if !figure.caption.isEmpty {
      space()
      lines += TextFill.lines(text(figure.caption), width: width)
    }
    space()
  }

  /// Columns one below the other, the first line of each before the rest: a large figure and what it is.
  private mutating func add(_ row: Row) {
    space()
    let columns = row.columns.map { $0.map(text) }.filter { !$0.isEmpty }
    let first = min(columns.compactMap(\.first).map { TextWidth.columns(of: $0) }.max() ?? 0, width / 2)
    for column in columns {
      let label = TextFill.padded(TextFill.lines(column.first ?? "", width: .max).joined(separator: " "), to: first) + "  "
      hang(column.dropFirst().joined(separator: "\n"), behind: label)
    }
    space()
  }

  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let heading): text(heading.content)
    case .paragraph(let paragraph): text(paragraph.content)
    case .list(let list): list.items.map(text).joined(separator: "\n")
    case .table(let table): ([table.head] + table.rows).map { $0.map(text).joined(separator: " ") }.joined(separator: "\n")
    case .figure(let figure): ([text(figure.title)] + figure.drawing.labels.map(\.text) + [text(figure.caption)]).joined(separator: "\n")
    case .row(let row): row.columns.flatMap { $0.map(text) }.joined(separator: "\n")
    case .rule, .pageBreak: ""
    }
  }

  private mutating func addNotes() {
    guard !notes.ordered.isEmpty else { return }
    space()
    lines += [String(repeating: "-", count: min(20, width)), ""]
    let size = "[\(notes.ordered.count)] ".count
    for (index, note) in notes.ordered.enumerated() {
      hang(text(note.content), behind: TextFill.padded("[\(index + 1)]", to: size))
    }
  }

  /// The text with its marks, breaks as `\n`.
  private func text(_ inlines: [Inline]) -> String {
    var result = ""
    var waiting: [String] = []
    func flush() {
      result += marks(waiting)
      waiting = []
    }
    for inline in inlines {
      if case .footnoteMark(let id) = inline {
        waiting.append(id)
        continue
      }
      flush()
      switch inline {
      case .text(let text): result += text
      case .emphasis(let inner), .strong(let inner), .smallCaps(let inner), .colored(_, let inner), .link(_, let inner), .reference(_, let inner):
        result += text(inner)
      case .lineBreak: result += "\n"
      case .footnoteMark: break
      }
    }
    flush()
    return result
  }

  /// `[1]`, `[1,\u{A0}2]`.
  private func marks(_ ids: [String]) -> String {
    let numbers = notes.numbers(of: ids).map(String.init)
    return numbers.isEmpty ? "" : "[" + numbers.joined(separator: ",\u{A0}") + "]"
  }
}
