internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

/// One pass over a document with a given numbering of its notes.
struct TypesettingRun {
  private let document: Document
  private let context: LayoutContext
  let items: [VerticalItem]
  let plans: [PagePlan]

  init(
    _ document: Document, shaper: Shaper, hyphenator: Hyphenator, stylesheet: Stylesheet, noteOrder: [String]
  ) {
    self.document = document
    context = LayoutContext(
      shaper: shaper, hyphenator: hyphenator, stylesheet: stylesheet,
      footnotes: FootnoteRegister(document.footnotes, order: noteOrder))
    let looks = stylesheet.footnote
    var blocks = BlockLayout(context, measure: stylesheet.page.measure, pageHeight: stylesheet.page.textHeight)
    blocks.append(document.blocks)
    let context = context
    items = blocks.list.items.map { item in
      guard case .box(var box) = item, !box.notes.isEmpty else { return item }
      box.notes = box.notes.flatMap { context.withNested($0) }
      return .box(box)
    }
    let notes = NoteArea(
      overhead: looks.overhead, gap: looks.gap,
      lineHeights: context.noteLines.mapValues { $0.map(\.height) }, callers: context.noteCallers)
    plans = PageBuilder(
      height: max(stylesheet.page.textHeight, 1), items: items, notes: notes, headHeights: context.heads.map(\.height)
    ).pages()
  }

  /// How much of the last page is used, as a share of its height.
  var lastPageFill: Double {
    plans.last.map { ($0.textHeight + $0.noteHeight) / max(context.stylesheet.page.textHeight, 1) } ?? 1
  }

  /// The notes by number, in the order of their first marks on the pages.
  private var seen: [Int] {
    var (order, known): ([Int], Set<Int>) = ([], [])
    for placement in plans.lazy.flatMap(\.placements) {
      guard case .box(let index) = placement.content, case .box(let box) = items[index] else { continue }
      for note in box.notes where known.insert(note).inserted { order.append(note) }
    }
    return order
  }

  var areNotesInOrder: Bool { zip(seen, seen.dropFirst()).allSatisfy { $0 < $1 } }

  /// The notes' identifiers in the order of their first marks on the pages.
  var noteOrder: [String] { seen.compactMap { context.footnotes.idsByNumber[$0] } }

  var result: TypesetDocument {
    let pages = PageComposer(context: context, items: items, furniture: document.furniture).compose(plans)
    let paged = PagedDocument(
      pages: pages, properties: document.properties, outline: context.outline, structure: context.structure)
    return TypesetDocument(document: paged, diagnostics: context.hyphenator.diagnostics + context.diagnostics)
  }
}
