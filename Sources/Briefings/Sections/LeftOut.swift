import Documents

/// What was left out to keep to the layout's most pages.
struct LeftOut: Section {
  let name = "leftOut"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let words = words(context)
    guard !words.isEmpty else { return [] }
    let pages = context.layout.maxPages ?? 1
    let text = context.wording.text(
      "leftOut.text",
      [
        "pages": context.wording.plural("counts.pages", Double(pages), number: context.style.cardinal(pages)),
        "list": context.wording.joined(words),
      ])
    return [.paragraph(Paragraph(style: "small", content: [.text(text)]))]
  }

  private func words(_ context: SectionContext) -> [String] {
    let sections = context.dropped.compactMap { if case .section(let name) = $0 { name } else { nil } }
    var words = sections.filter { hasContent($0, context) }.map { section in
      let heading = context.wording.text("sections." + section)
      return context.wording.has("sections." + section) ? context.wording.text("leftOut.section", ["section": heading]) : context.wording.text("leftOut." + section)
    }
    for part in SectionPart.allCases where part != .numeralsInRow {
      let counts = context.dropped.compactMap { if case .beyond(part, let count) = $0 { count } else { nil } }
      // A section that is gone has no parts.
      guard let count = counts.min(), !(part.section.map(sections.contains) ?? false), isShortened(part, context) else { continue }
      let key = part == .charts ? "leftOut.charts_part" : "leftOut." + part.rawValue
      words.append(context.wording.plural(key, Double(count), number: context.style.cardinal(count)))
    }
    return words
  }

  /// What has nothing to say is not missed.
  private func hasContent(_ section: String, _ context: SectionContext) -> Bool {
    var whole = context.whole
    return !(SectionList.named(section)?.blocks(&whole).isEmpty ?? true)
  }

  /// True where a limit takes something away.
  private func isShortened(_ part: SectionPart, _ context: SectionContext) -> Bool {
    var (whole, shortened) = (context.whole, context)
    guard let name = part.section, let section = SectionList.named(name) else { return true }
    return section.blocks(&whole).plainCount != section.blocks(&shortened).plainCount
  }
}

extension SectionContext {
  /// The same with nothing dropped.
  fileprivate var whole: SectionContext {
    SectionContext(batch: batch, extraction: extraction, analysis: analysis, corrections: corrections, layout: layout, measuring: measuring, changes: changes)
  }
}

extension [Block] {
  /// How many words and rows they have, as far as it tells two versions of a section apart.
  fileprivate var plainCount: Int {
    map { block in
      switch block {
      case .table(let table): 1 + table.rows.count
      case .paragraph(let paragraph): paragraph.content.count
      case .list(let list): list.items.count
      case .row(let row): row.columns.count
      default: 1
      }
    }.reduce(0, +)
  }
}
