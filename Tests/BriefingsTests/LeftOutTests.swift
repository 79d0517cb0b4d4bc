import Articles
import Claims
import Documents
import Graphics
import Testing

@testable import Briefings

@Suite struct LeftOutTests {
  private static let made = Result { try Briefing.seed("deir-ez-zor") }

  private func document(_ dropped: [SectionDrop], maxPages: Int = 1, layout name: String = "briefing") throws -> Document {
    let briefing = try Self.made.get()
    var layout = try #require(try Layout.read(file: "layouts/\(name).yaml").layout)
    layout.maxPages = maxPages
    return BriefingComposer(layout: layout).document(
      of: briefing.batch, extraction: briefing.extraction, analysis: briefing.analysis, date: "", dropped: dropped, measuring: FixedMeasure())
  }

  @Test func `nothing dropped, nothing said`() throws {
    #expect(try !document([]).blocks.contains { $0.text.contains("Left out") })
  }

  @Test func `what was dropped is gone, and named at the end`() throws {
    let document = try document([.section("names"), .section("charts"), .beyond(.keyFigures, 3)], maxPages: 2)
    #expect(document.blocks.last?.text == "Left out to keep to two pages: “Names”, the charts and the key figures after the first three.")
    #expect(!document.sectionHeadings.contains { $0.id == "names" })
    #expect(!document.blocks.contains { if case .figure = $0 { true } else { false } })
    let rows = document.section("keyFigures").compactMap { if case .table(let table) = $0 { table.rows.count } else { nil } }
    #expect(rows == [3])
  }

  @Test func `what had nothing to say is not missed`() throws {
    #expect(try !document([.section("corrections")]).blocks.contains { $0.text.contains("Left out") })
    #expect(try !document([.beyond(.keyFigures, 500)]).blocks.contains { $0.text.contains("Left out") })
  }

  @Test func `of a section that is gone no part is named`() throws {
    let document = try document([.beyond(.keyFigures, 3), .section("keyFigures")])
    #expect(document.blocks.last?.text == "Left out to keep to one page: “Key figures”.")
  }

  @Test func `notes count the citations that they leave out`() throws {
    let document = try document([.beyond(.citations, 1)])
    let notes = document.footnotes.map { $0.content.plainText }
    #expect(notes.contains { $0.hasSuffix("and four more.") } && notes.contains { $0.contains("more.") })
    #expect(notes.allSatisfy { $0.matches(of: #/\.txt:\d+/#).count == 1 })
  }

  @Test func `the full layout lists every claim with its file and line`() throws {
    let briefing = try Self.made.get()
    let document = try document([], maxPages: 99, layout: "full")
    let tables = document.section("claims").compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.rows.count == briefing.extraction.claims.count)
    for claim in briefing.extraction.claims {
      #expect(table.rows.contains { $0.first?.plainText == "\(claim.article):\(claim.line)" }, "\(claim.id)")
    }
  }

  @Test func `a window of time has no subject, and its row ends in no article`() throws {
    let table = try document([], maxPages: 99, layout: "full").section("claims").compactMap { if case .table(let table) = $0 { table } else { nil } }.first
    let cells = table?.rows.map { $0[3].plainText } ?? []
    #expect(cells.contains("Duration") && !cells.contains { $0.hasSuffix(" the") || $0.hasSuffix(" ") || $0.contains("timeline.") })
  }

  @Test func `numerals stand so many in a row`() throws {
    let rows = try document([], layout: "email").section("keyFigures").compactMap { if case .row(let row) = $0 { row.columns.count } else { nil } }
    #expect(rows == [2, 2, 2])
  }

  @Test func `a title without end is cut`() throws {
    var batch = try Self.made.get().batch
    batch.manifest.title = String(repeating: "Very long title ", count: 500)
    batch.manifest.caveat = String(repeating: "caveat ", count: 500)
    let document = Briefing(batch, layout: try Layout.own()).document
    #expect(document.properties.title.count == 250 && document.furniture.footerLeft.count == 500)
  }
}
