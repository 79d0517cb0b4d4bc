import Documents
import Graphics

/// What a document says and what its pages say, a text for each paragraph, item, cell, label and note, both in a sorted list.
enum DocumentTexts {
  static func said(in document: Document) -> [String] {
    let notes = document.footnotes.filter { called(in: document).contains($0.id) }
    return sorted(texts(document.blocks) + notes.map(\.content.plainText))
  }

  /// Of an element all its lines, over all pages; without the hyphens of parted words, marks and labels of items.
  static func set(on pages: [ReadPage]) -> [String] {
    var order: [StructureTree.ElementID] = []
    var texts: [StructureTree.ElementID: String] = [:]
    var labels: [String] = []
    for part in pages.flatMap(\.content) where part.kind != "Lbl" {
      guard let element = part.element, part.kind != "Figure" else {
        labels.append(part.text)
        continue
      }
      if texts[element] == nil { order.append(element) }
      texts[element, default: ""] += part.text.hasSuffix("\u{AD}") ? String(part.text.dropLast()) : part.text
    }
    return sorted(order.compactMap { texts[$0] } + labels)
  }

  private static func sorted(_ texts: [String]) -> [String] {
    texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }.sorted()
  }

  private static func texts(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let heading): [heading.content.plainText]
      case .paragraph(let paragraph): [paragraph.content.plainText]
      case .list(let list): list.items.map(\.plainText)
      case .table(let table): ([table.head] + table.rows).joined().map(\.plainText)
      case .figure(let figure): [figure.title.plainText, figure.caption.plainText] + figure.drawing.labels.map(\.text)
      case .row(let row): row.columns.flatMap(texts)
      case .rule, .pageBreak: []
      }
    }
  }

  /// The notes that are marked on the pages, those in notes included.
  private static func called(in document: Document) -> Set<String> {
    var open = marks(document.blocks)
    var seen: Set<String> = []
    while let id = open.popLast() {
      if seen.insert(id).inserted { open += marks(document.footnotes.first { $0.id == id }?.content ?? []) }
    }
    return seen
  }

  private static func marks(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let heading): marks(heading.content)
      case .paragraph(let paragraph): marks(paragraph.content)
      case .list(let list): list.items.flatMap(marks)
      case .table(let table): ([table.head] + table.rows).joined().flatMap(marks)
      case .figure(let figure): marks(figure.title) + figure.drawing.labels.flatMap(\.footnotes) + marks(figure.caption)
      case .row(let row): row.columns.flatMap(marks)
      case .rule, .pageBreak: []
      }
    }
  }

  private static func marks(_ inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .footnoteMark(let id): [id]
      case .emphasis(let inner), .strong(let inner), .smallCaps(let inner), .colored(_, let inner), .link(_, let inner), .reference(_, let inner):
        marks(inner)
      case .text, .lineBreak: []
      }
    }
  }
}
