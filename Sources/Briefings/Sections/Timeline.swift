import Articles
import Claims
import Dates
import Documents
import Estimation

/// What the articles date, in order of the dates.
struct Timeline: Section {
  let name = "timeline"

  /// How many entries there are where no layout says so.
  private let usual = 24

  private struct Entry {
    var date: CalendarDate
    var event: String
    var citations: [Citation]
    var isResolved: Bool
    /// True for an article's own words.
    var isQuoted = false
  }

  /// What the articles tell of a day in their own words: what several tell before what one does.
  private func statements(_ context: SectionContext, beside entries: [Entry], most: Int) -> [Entry] {
    let quoting = SharedQuotation(lineages: context.analysis.lineages, headlines: Headlines(context.batch.articles))
    let corroborated = Dictionary(context.analysis.statements.map { ($0.id, quoting.best($0) ?? $0) }, uniquingKeysWith: { first, _ in first })
    let labelled = Set(entries.map(\.date))
    let told = context.analysis.dated.filter { $0.quotation.readsAlone && !$0.quotation.isForecast && ($0.articles.count > 1 || $0.date.day == nil)
      // A month or a year that has its entry needs no other words for it.
      && ($0.date.day != nil || !labelled.contains($0.date)) }
    let ranked = told.enumerated().sorted { (-$0.element.articles.count, $0.offset) < (-$1.element.articles.count, $1.offset) }.prefix(max(0, most))
    return ranked.map { _, statement in
      let told = statement.corroboration.flatMap { corroborated[$0] }
      let quotation = told?.quotation ?? statement.quotation
      return Entry(
        date: statement.date, event: context.wording.quoted(Excerpt.words(of: quotation)), citations: Citation.all(of: told?.statements ?? [quotation], printed: quotation),
        isResolved: statement.isResolved, isQuoted: true)
    }
  }

  func blocks(_ context: inout SectionContext) -> [Block] {
    var entries: [Entry] = []
    for consensus in context.selection.dates where isTold(consensus.group.measurand, context) {
      let event = Self.event(consensus.group.measurand, context)
      for claim in consensus.group.claims {
        guard let date = claim.date, Self.tellsBeginning(claim) else { continue }
        // A month falls within its year: one entry, at the finer date.
        if let index = entries.firstIndex(where: { $0.event == event && ($0.date.year == date.year) && ($0.date.month == nil || date.month == nil || $0.date == date) }) {
          entries[index].citations.append(.claim(claim))
          if entries[index].date.month == nil, date.month != nil { entries[index].date = date }
          entries[index].isResolved = entries[index].isResolved && claim.rules.contains("date.resolved")
        } else {
          entries.append(Entry(date: date, event: event, citations: [.claim(claim)], isResolved: claim.rules.contains("date.resolved")))
        }
      }
    }
    entries += statements(context, beside: entries, most: context.limit(.timeline, usual: usual) - entries.count)
    guard !entries.isEmpty else { return [] }
    entries.sort { ($0.date.first, $0.isQuoted ? 1 : 0, $0.event) < ($1.date.first, $1.isQuoted ? 1 : 0, $1.event) }
    var rows: [[[Inline]]] = []
    for entry in entries {
      let date = context.style.date(entry.date)
      rows.append([
        [.text(entry.isResolved ? context.wording.text("timeline.resolved", ["date": date]) : date)],
        [.text(entry.event)] + context.notes.marks(entry.citations),
        [.text(context.letters(entry.citations.map(\.article)))],
      ])
    }
    let head = ["date", "event", "articles"].map { [Inline.text(context.wording.text("timeline." + $0))] }
    let table = Block.table(Table(columns: [.init(share: 22), .init(share: 64), .init(share: 14)], head: head, rows: rows))
    guard entries.contains(where: \.isResolved) else { return [context.heading(name), table] }
    return [context.heading(name), table, .paragraph(Paragraph(style: "caption", content: [.text(context.wording.text("timeline.legend"))]))]
  }

  /// True where the words say that something began, or name a thing that begins by being there: a siege, an intervention.
  private static func tellsBeginning(_ claim: Claim) -> Bool {
    guard !["siege", "intervention", "cut-off", "overrun", "control", "occupation"].contains(claim.subject.key) else { return true }
    let words = Set(claim.sentence.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["since", "began", "begin", "begins", "begun", "started", "starts", "start", "erupted", "broke", "declared", "hit", "struck", "launched", "beginning", "onset"])
  }

  /// Only events that the language has words for are told, and none of another town.
  private func isTold(_ measurand: Measurand, _ context: SectionContext) -> Bool {
    guard context.wording.has("timeline." + measurand.subject.key) else { return false }
    guard let place = measurand.place, let event = context.extraction.eventPlace else { return true }
    return place.sort == .country || place.name == event.name
  }

  /// The event of a dated group in words: "Siege of Deir ez-Zor begins".
  static func event(_ measurand: Measurand, _ context: SectionContext) -> String {
    let key = measurand.subject.key
    let values = ["event": measurand.subject.printed, "where": context.labels.place(measurand)]
    let text = context.wording.text("timeline." + key, values)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
