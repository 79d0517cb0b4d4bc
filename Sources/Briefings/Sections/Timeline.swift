import Claims
import Dates
import Documents
import Estimation

/// What the articles date, in order of the dates.
struct Timeline: Section {
  let name = "timeline"

  func blocks(_ context: inout SectionContext) -> [Block] {
    struct Entry {
      var date: CalendarDate
      var event: String
      var claims: [Claim]
      var isResolved: Bool
    }
    var entries: [Entry] = []
    for consensus in context.selection.dates where isTold(consensus.group.measurand, context) {
      let event = Self.event(consensus.group.measurand, context)
      for claim in consensus.group.claims {
        guard let date = claim.date else { continue }
        // A month falls within its year: one entry, at the finer date.
        if let index = entries.firstIndex(where: { $0.event == event && ($0.date.year == date.year) && ($0.date.month == nil || date.month == nil || $0.date == date) }) {
          entries[index].claims.append(claim)
          if entries[index].date.month == nil, date.month != nil { entries[index].date = date }
          entries[index].isResolved = entries[index].isResolved && claim.rules.contains("date.resolved")
        } else {
          entries.append(Entry(date: date, event: event, claims: [claim], isResolved: claim.rules.contains("date.resolved")))
        }
      }
    }
    guard !entries.isEmpty else { return [] }
    entries.sort { ($0.date.first, $0.event) < ($1.date.first, $1.event) }
    var rows: [[[Inline]]] = []
    for entry in entries {
      let date = context.style.date(entry.date)
      rows.append([
        [.text(entry.isResolved ? context.wording.text("timeline.resolved", ["date": date]) : date)],
        [.text(entry.event)] + context.notes.marks(entry.claims),
        [.text(context.letters(entry.claims.map(\.article)))],
      ])
    }
    let head = ["date", "event", "articles"].map { [Inline.text(context.wording.text("timeline." + $0))] }
    return [
      context.heading(name),
      .table(Table(columns: [.init(share: 34), .init(share: 50), .init(share: 16)], head: head, rows: rows)),
    ]
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
