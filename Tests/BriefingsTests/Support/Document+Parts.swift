import Documents

extension Document {
  /// The headings of sections, in order.
  var sectionHeadings: [Heading] {
    blocks.compactMap { if case .heading(let heading) = $0, heading.level == 2 { heading } else { nil } }
  }

  /// The blocks from a section's heading to the next.
  func section(_ id: String) -> [Block] {
    let rest = blocks.drop { if case .heading(let heading) = $0 { heading.id != id } else { true } }.dropFirst()
    return Array(rest.prefix { if case .heading(let heading) = $0 { heading.level != 2 } else { true } })
  }

  /// The identifiers of all notes that are called, in order.
  var marks: [String] { blocks.flatMap(\.marks) }
}

extension Block {
  /// All inline content.
  var inlines: [Inline] {
    switch self {
    case .heading(let heading): heading.content
    case .paragraph(let paragraph): paragraph.content
    case .list(let list): list.items.flatMap { $0 }
    case .table(let table): table.head.flatMap { $0 } + table.rows.flatMap { $0.flatMap { $0 } }
    case .figure(let figure): figure.title + figure.caption
    case .row(let row): row.columns.flatMap { $0.flatMap(\.inlines) }
    case .rule, .pageBreak: []
    }
  }

  /// The content as text, its parts apart.
  var text: String { inlines.map(\.plainText).joined(separator: " ") }

  var marks: [String] {
    if case .figure(let figure) = self { return inlines.marks + figure.drawing.labels.flatMap(\.footnotes) }
    return inlines.marks
  }
}

extension [Inline] {
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
