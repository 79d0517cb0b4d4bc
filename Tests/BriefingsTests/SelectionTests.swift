import Dates
import Documents
import Testing

@testable import Briefings

@Suite struct SelectionTests {
  private static let days = [12, 13, 14].compactMap { CalendarDate(year: 2024, month: 8, day: $0) }
  private static let texts = [
    "The flood in Ravenna killed 12 people and displaced 900 people, the mayor said. The damage came to €4 million, the council said.",
    "The flood in Ravenna killed 14 people and displaced 1,000 people, the Red Cross said. The damage came to €5 million, an insurer said.",
  ]

  private func rows(_ document: Document) -> [String] {
    document.section("keyFigures").flatMap { block -> [String] in
      if case .table(let table) = block { return table.rows.map { $0[0].plainText } }
      return []
    }
  }

  @Test func `what befell people stands before what it cost`() throws {
    let rows = rows(try Briefing.of(Self.texts, place: "Ravenna", published: Self.days[0]).document)
    #expect(rows.first?.hasPrefix("People killed") == true, "\(rows)")
    let damage = rows.firstIndex { $0.hasPrefix("Damage") }
    let displaced = rows.firstIndex { $0.hasPrefix("People displaced") }
    #expect(damage.map { $0 > displaced ?? .max } == true, "\(rows)")
  }

  @Test(arguments: [["damage"], ["people displaced", "damage"]])
  func `batch.yaml says what is told first`(_ lead: [String]) throws {
    let rows = rows(try Briefing.of(Self.texts, place: "Ravenna", published: Self.days[0], lead: lead).document)
    for (pin, row) in zip(lead, rows) { #expect(row.lowercased().hasPrefix(pin), "\(rows)") }
    #expect(rows.count > lead.count)
  }

  @Test func `of a count that runs on the newest leads, with what earlier reports gave`() throws {
    let texts = [31, 38, 44].map { "The flood in Ravenna has killed \($0) people." }
    let briefing = try Briefing.of(texts, place: "Ravenna", days: Self.days)
    let text = briefing.document.section("bottomLine").map(\.text).joined()
    #expect(text.contains("44") && text.contains("Earlier reports gave 31 and 38"), "\(text)")
  }

  @Test func `rivals of one day are no stages of a count`() throws {
    let texts = ["The flood in Ravenna has killed 31 people, the mayor said.", "The flood in Ravenna has killed 52 people, the Red Cross said.", "The flood in Ravenna has killed 58 people, the army said."]
    let briefing = try Briefing.of(texts, place: "Ravenna", days: [Self.days[0], Self.days[0], Self.days[1]])
    let text = briefing.document.section("bottomLine").map(\.text).joined()
    #expect(text.contains("31") && text.contains("58") && !text.contains("Earlier"), "\(text)")
  }

  @Test func `different numbers of things that a bare noun joins are not held against each other`() throws {
    let texts = ["The club in Ravenna has 17 members, the mayor said.", "A committee in Ravenna of 40 members met, the Red Cross said.", "The flood in Ravenna killed 12 people."]
    let text = try Briefing.of(texts, place: "Ravenna", published: Self.days[0]).document.section("differences").map(\.text).joined()
    #expect(!text.contains("embers"), "\(text)")
  }
}
