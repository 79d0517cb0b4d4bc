import Articles
import Claims
import Dates
import Differences
import Documents
import Estimation
import Manifests
import Quantities
import Testing

@testable import Briefings

/// The section on what changed, of small batches whose last issue is written by hand.
@Suite struct ChangesTests {
  private static let text = "The slide in the town of Marlow killed 23 people, the agency said. It injured 47 people, the hospital said."
  private static let day = CalendarDate(year: 2024, month: 6, day: 19)

  private let briefing: Briefing
  private let composer: BriefingComposer

  init() throws {
    briefing = try Briefing.of([Self.text], place: "Marlow", published: Self.day)
    composer = BriefingComposer(layout: try Layout.own())
  }

  /// This issue's data as far as they are compared.
  private var data: IssueData {
    let summary = composer.summary(of: briefing.batch, extraction: briefing.extraction, analysis: briefing.analysis)
    let groups = briefing.analysis.consensuses.map { consensus -> IssueData.Group in
      let (measurand, figure) = (consensus.group.measurand, summary.figures[consensus.id])
      return IssueData.Group(
        id: consensus.id,
        measurand: .init(
          kind: measurand.kind.rawValue, unit: .init(name: measurand.unit.name, dimension: measurand.unit.dimension.rawValue),
          subject: .init(key: measurand.subject.key, printed: measurand.subject.printed)),
        isTold: figure?.isTold ?? false,
        printed: .init(label: figure?.label ?? "", figure: figure?.figure ?? "", range: figure?.range ?? "", basis: figure?.basis ?? ""),
        verdict: consensus.verdict.rawValue, lead: consensus.lead.rawValue, printedMiddle: consensus.printedMiddle, low: consensus.spread?.low,
        high: consensus.spread?.high)
    }
    let claims = briefing.extraction.claims.map { claim in
      IssueData.Claim(
        id: claim.id, article: claim.article, line: claim.line, quote: claim.quote, value: claim.value, form: claim.form.rawValue, kind: claim.kind.rawValue,
        attribution: claim.attribution.name, group: briefing.analysis.group(of: claim.id))
    }
    return IssueData(
      tool: .init(name: "collate", version: "1"), batch: .init(name: "b", title: "T", asOf: "2024-06-19", issue: 2, language: "en-GB"),
      articles: [.init(id: "1.txt", label: "A", sha256: "new", origin: "A")], groups: groups, claims: claims)
  }

  private func document(since old: IssueData) -> Document {
    composer.document(
      of: briefing.batch, extraction: briefing.extraction, analysis: briefing.analysis, date: "", measuring: FixedMeasure(),
      changes: IssueComparison.differences(from: old, to: data))
  }

  @Test func `without a last issue there is no such section`() {
    #expect(briefing.document.section("changes").isEmpty)
  }

  @Test func `where nothing changed one sentence says so`() {
    let blocks = document(since: data).section("changes")
    #expect(blocks.map(\.text) == ["Nothing has changed since briefing no. 2 of 19 June 2024: every figure stands as it was."])
    #expect(blocks.flatMap(\.marks).isEmpty)
  }

  @Test func `a changed figure is told old to new, with its cause and a note; one that stands is only counted`() throws {
    var old = data
    let index = try #require(old.groups.firstIndex { $0.printedMiddle == 23 })
    (old.groups[index].printedMiddle, old.groups[index].low, old.groups[index].high) = (14, 14, 14)
    old.groups[index].printed.figure = "14"
    old.articles = [.init(id: "0.txt", label: "A", sha256: "old", outlet: "Courier", published: "2024-06-18", origin: "A")]
    for index in old.claims.indices { old.claims[index].article = "0.txt" }
    (old.batch.asOf, old.batch.issue) = ("2024-06-18", 1)
    let document = document(since: old)
    let blocks = document.section("changes")
    #expect(blocks.first?.text == "Since briefing no. 1 of 18 June 2024: one figure changed and one stands.")
    guard case .table(let table)? = blocks.dropFirst().first else { return #expect(Bool(false), "no table") }
    #expect(table.rows.count == 1)
    let cells = try #require(table.rows.first)
    #expect(cells[0].plainText == "People killed" && cells[1].plainText == "14 → 23")
    #expect(cells[1].contains(.strong([.text("23")])))
    #expect(cells[2].plainText.hasPrefix("New: A.") && cells[2].plainText.contains("No longer in the batch: Courier, 18 June 2024."))
    let note = try #require(cells[1].marks.first)
    let footnote = try #require(document.footnotes.first { $0.id == note })
    #expect(footnote.content.plainText.contains("23 people"))
  }

  @Test func `a figure that is gone is told with a note on where the last issue had it from`() throws {
    var old = data
    old.groups.append(
      .init(
        id: "money.damage", measurand: .init(kind: "money", unit: .init(name: "euro", code: "EUR", dimension: "money"), subject: .init(key: "damage", printed: "damage")),
        printed: .init(label: "damage in Marlow", figure: "EUR 45,000,000", range: "", basis: ""), verdict: "singleOrigin", lead: "figure", printedMiddle: 45_000_000,
        low: 45_000_000, high: 45_000_000))
    old.articles.append(.init(id: "b.html", label: "B", sha256: "b", outlet: "Post", origin: "B"))
    old.claims.append(.init(id: "b:7.1", article: "b.html", line: 7, quote: "45 million euros", value: 45_000_000, kind: "money", group: "money.damage"))
    let document = document(since: old)
    guard case .table(let table)? = document.section("changes").dropFirst().first, let cells = table.rows.first else { return #expect(Bool(false), "no table") }
    #expect(cells[1].plainText == "EUR 45,000,000 → withdrawn")
    let footnote = document.footnotes.first { $0.id == cells[1].marks.first }
    #expect(footnote?.content.plainText == "From briefing no. 2 of 19 June 2024: Post, b.html:7: “45 million euros”.")
  }

  @Test func `figures of an issue in another language are told in this one's words`() throws {
    var old = data
    old.batch.language = "fr"
    let words = IssueWords(issue: old, wording: try Wording.own())
    let group = try #require(old.groups.first { $0.printedMiddle == 23 })
    var french = group
    (french.printed.label, french.printed.figure, french.lead) = ("morts à Marlow", "23,0", "middle")
    #expect(words.figure(french) == "23" && words.label(french).hasPrefix("people killed"))
    // What this version does not know stays in the words that it came in.
    french.measurand.kind = "aLaterKind"
    #expect(words.label(french) == "morts à Marlow")
  }
}
