import Documents

/// The numbers of a document's notes, in the order of their first marks, as the typesetter gives them.
struct NoteNumbers {
  private(set) var ordered: [Footnote] = []
  private var numbers: [String: Int] = [:]

  init(_ document: Document) {
    let notes = Dictionary(document.footnotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for block in document.blocks { number(block.marks, notes) }
  }

  /// The numbers of neighbouring marks, each once and in order; a note that is not defined has none.
  func numbers(of ids: [String]) -> [Int] { Set(ids.compactMap { numbers[$0] }).sorted() }

  /// A note that a note calls comes behind it.
  private mutating func number(_ marks: [String], _ notes: [String: Footnote]) {
    for id in marks where numbers[id] == nil {
      guard let note = notes[id] else { continue }
      ordered.append(note)
      numbers[id] = ordered.count
      number(note.content.marks, notes)
    }
  }
}

extension Block {
  /// The notes that are called within, in reading order.
  fileprivate var marks: [String] {
    switch self {
    case .heading(let heading): heading.content.marks
    case .paragraph(let paragraph): paragraph.content.marks
    case .list(let list): list.items.flatMap(\.marks)
    case .table(let table): (table.head + table.rows.flatMap { $0 }).flatMap(\.marks)
    case .figure(let figure): figure.title.marks + figure.drawing.labels.flatMap(\.footnotes) + figure.caption.marks
    case .row(let row): row.columns.flatMap { $0.flatMap(\.marks) }
    case .rule, .pageBreak: []
    }
  }
}

extension [Inline] {
  /// The notes that are called within, in reading order.
  var marks: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .footnoteMark(let id): [id]
      case .emphasis(let inner), .strong(let inner), .smallCaps(let inner), .colored(_, let inner), .link(_, let inner), .reference(_, let inner):
        inner.marks
      case .text, .lineBreak: []
      }
    }
  }
}
