public import Documents
import Foundation

/// What a document says in reading order, by the document alone; it shares no code with what sets it.
///
/// White space is one space between words, and none before a note's mark, which is the note's number. A note stands
/// behind the block that calls it first, and behind it those that it calls itself.
public struct DocumentText {
  public private(set) var parts: [TextPart] = []
  private let notes: [String: Footnote]
  private var numbers: [String: Int] = [:]
  private var told: Set<String> = []
  private var section = ""
  /// Notes that are called and not told yet.
  private var waiting: [String] = []

  /// - Parameter first: notes that have the first numbers, whatever the order of their marks in the document.
  public init(_ document: Document, numbered first: [String] = []) {
    notes = Dictionary(document.footnotes.map { ($0.id, $0) }) { first, _ in first }
    number(first)
    for block in document.blocks { number(Self.marks(of: block)) }
    for block in document.blocks {
      add(block, isInRow: false)
      addNotes()
    }
  }

  /// Numbers notes in the order of their first marks; those that a note calls come behind it.
  private mutating func number(_ marks: [String]) {
    for id in marks where numbers[id] == nil {
      guard let note = notes[id] else { continue }
      numbers[id] = numbers.count + 1
      number(Self.marks(of: note.content))
    }
  }

  private mutating func addNotes() {
    while let id = waiting.first {
      waiting.removeFirst()
      guard let note = notes[id] else { continue }
      let later = waiting
      waiting = []
      add("Note/Lbl", [.text("\(numbers[id] ?? 0)")])
      add("Note/P", note.content)
      waiting += later
    }
  }

  private mutating func add(_ block: Block, isInRow: Bool) {
    switch block {
    case .heading(let heading):
      if !isInRow, heading.level <= 2 { section = heading.level == 2 ? "Sect/" : "" }
      add("H\(min(max(heading.level, 1), 3))", heading.content)
    case .paragraph(let paragraph): add("P", paragraph.content)
    case .list(let list):
      for (index, item) in list.items.enumerated() {
        add("L/LI/Lbl", [.text(list.isNumbered ? "\(index + 1)." : "•")])
        add("L/LI/LBody", item)
      }
    case .table(let table):
      for cell in table.head { add("Table/THead/TR/TH", cell) }
      for row in table.rows {
        for (column, cell) in row.enumerated() { add(column == 0 && table.hasRowHeaders ? "Table/TBody/TR/TH" : "Table/TBody/TR/TD", cell) }
      }
    case .figure(let figure):
      add("Figure/Caption/P", figure.title)
      let labels = figure.drawing.labels.map { [Inline.text($0.text)] + $0.footnotes.map(Inline.footnoteMark) }
      add("Figure", Array(labels.joined(separator: [.text(" ")])))
      add("Figure/Caption/P", figure.caption)
    case .row(let row): for inner in row.columns.joined() { add(inner, isInRow: true) }
    case .rule, .pageBreak: break
    }
  }

  private mutating func add(_ path: String, _ content: [Inline]) {
    for id in Self.marks(of: content) where notes[id] != nil && told.insert(id).inserted { waiting.append(id) }
    var line = LineText(numbers: numbers)
    line.add(content)
    let text = line.text.trimmingCharacters(in: .whitespaces)
    if !text.isEmpty { parts.append(TextPart(section + path, text)) }
  }

  private static func marks(of block: Block) -> [String] {
    switch block {
    case .heading(let heading): marks(of: heading.content)
    case .paragraph(let paragraph): marks(of: paragraph.content)
    case .list(let list): list.items.flatMap(marks)
    case .table(let table): (table.head + table.rows.joined()).flatMap(marks)
    case .figure(let figure): marks(of: figure.title) + figure.drawing.labels.flatMap(\.footnotes) + marks(of: figure.caption)
    case .row(let row): row.columns.joined().flatMap(marks)
    case .rule, .pageBreak: []
    }
  }

  private static func marks(of content: [Inline]) -> [String] {
    content.flatMap { inline -> [String] in
      switch inline {
      case .footnoteMark(let id): [id]
      case .emphasis(let inner), .strong(let inner), .smallCaps(let inner), .colored(_, let inner), .link(_, let inner), .reference(_, let inner):
        marks(of: inner)
      case .text, .lineBreak: []
      }
    }
  }
}
