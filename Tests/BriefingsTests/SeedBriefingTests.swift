import Articles
import Claims
import Dates
import Documents
import Estimation
import Foundation
import Graphics
import Testing

@testable import Briefings

/// The document of `seeds/deir-ez-zor`.
@Suite struct SeedBriefingTests {
  private static let made = Result { try Briefing.seed("deir-ez-zor") }
  private let briefing: Briefing
  private var document: Document { briefing.document }

  init() throws { briefing = try Self.made.get() }

  @Test func `it is read back from JSON as it was written`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(document)
    let again = try JSONDecoder().decode(Document.self, from: data)
    // Drawings are written to a hundredth of a point.
    #expect(try encoder.encode(again) == data)
    let isDrawing = { (block: Block) in if case .figure = block { true } else { false } }
    #expect(again.footnotes == document.footnotes && again.blocks.filter { !isDrawing($0) } == document.blocks.filter { !isDrawing($0) })
  }

  @Test func `it is the same on every run`() throws {
    #expect(try Briefing.seed("deir-ez-zor").document == document)
  }

  @Test func `the title is the manifest's`() {
    #expect(document.properties.title == "Siege of the northern enclave in Deir ez-Zor broken, the south still cut off")
    #expect(document.properties.language == "en-GB")
    #expect(document.furniture.headerLeft == document.properties.title)
  }

  @Test func `sections stand in the layout's order under the language's headings`() throws {
    let layout = try Layout.own()
    let ids = document.sectionHeadings.map(\.id)
    #expect(ids == layout.sections.filter { !["masthead", "charts", "corrections", "changes"].contains($0) })
    #expect(document.sectionHeadings.map { $0.content.plainText } == ids.map { layout.wording.text("sections." + $0) })
  }

  @Test func `headings and figures have identifiers of their own`() {
    let ids = document.blocks.compactMap { block -> String? in
      switch block {
      case .heading(let heading): heading.id
      case .figure(let figure): figure.id
      default: nil
      }
    }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `the bottom line tells how many people were under siege`() {
    let text = document.section("bottomLine").map(\.text).joined()
    for number in ["93,000", "70,000", "100,000"] { #expect(text.contains(number)) }
  }

  @Test func `every mark has its note, and every note a mark`() {
    let ids = document.footnotes.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(document.marks) == Set(ids))
  }

  @Test func `every sentence of the bottom line has a note`() throws {
    let paragraph = try #require(document.section("bottomLine").first)
    #expect(paragraph.marks.count >= 3)
  }

  @Test func `every note cites words that stand at the line it gives, and what the text quotes stands in an article`() throws {
    var cited = 0
    for note in document.footnotes {
      let text = note.content.plainText
      for match in text.matches(of: #/([\w.-]+\.txt):(\d+): “([^”]*)”/#) {
        let article = try #require(briefing.batch.articles.first { $0.id == String(match.1) })
        let lines = article.source.text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(Int(match.2))
        let printed = try #require(lines.indices.contains(line - 1) ? plain(String(lines[line - 1])) : nil)
        #expect(printed.contains(plain(String(match.3))), "\(note.id): \(text)")
        cited += 1
      }
      // A statement's words may stand in the text, and its note gives their place.
      #expect(text.contains(#/\.txt:\d+(: “| \[source|[;.])/#), "\(note.id) cites nothing: \(text)")
    }
    #expect(cited >= document.footnotes.count)
    for words in document.blocks.map(\.text).joined(separator: " ").matches(of: #/“([^“”]*)”/#).map({ plain(String($0.1)).replacing("…", with: "") }) {
      #expect(briefing.batch.articles.contains { plain($0.source.text).contains(words) }, "no article has “\(words)”")
    }
  }

  /// One form of quotation marks and spaces, as notes change them.
  private func plain(_ text: String) -> String {
    String(text.map { "“”\"‘’'".contains($0) ? "'" : $0 }).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: ["bottomLine", "keyFigures"])
  func `no number is printed that no article gives and no consensus has`(_ section: String) throws {
    let known = try knownNumbers()
    let text = document.section(section).map(\.text).joined(separator: " ")
    let numbers = text.matches(of: #/\d[\d,]*(\.\d+)?/#).map { String($0.0).trimmingCharacters(in: CharacterSet(charactersIn: ",")) }
    #expect(!numbers.isEmpty)
    #expect(numbers.filter { !known.contains($0) } == [])
  }

  private func knownNumbers() throws -> Set<String> {
    let style = NumberStyle(wording: try Wording.own())
    var numbers: [Double] = []
    for claim in briefing.extraction.claims { numbers += [claim.value, claim.low, claim.high].compactMap { $0 } }
    for consensus in briefing.analysis.consensuses {
      numbers += [consensus.printedMiddle, consensus.spread?.low, consensus.spread?.high].compactMap { $0 }
      numbers += [consensus.overlap?.low, consensus.overlap?.high].compactMap { $0 }.map { ($0 * 10).rounded() / 10 }
      numbers += [Double(consensus.outletCount), Double(consensus.originCount)]
    }
    var known = Set(numbers.map(style.number))
    if let date = briefing.batch.asOf?.value { known.formUnion([String(date.year), date.day.map(String.init) ?? ""]) }
    return known
  }

  @Test func `no text is left unfilled or without its words`() throws {
    let texts = document.blocks.map(\.text) + document.footnotes.map { $0.content.plainText } + document.blocks.flatMap { block -> [String] in
      if case .figure(let figure) = block { figure.drawing.labels.map(\.text) + [figure.drawing.alternative] } else { [] }
    }
    // A key stands in place of a text that is missing.
    let keys = SectionList.all.map { $0.name + "." } + ["labels.", "charts.", "notes.", "masthead.", "verdicts.", "forms.", "units.", "counts.", "numbers."]
    for text in texts {
      #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      #expect(!keys.contains { text.contains($0) }, "\(text)")
    }
  }

  @Test func `every table has a cell for every column`() {
    for block in document.blocks {
      guard case .table(let table) = block else { continue }
      #expect(table.head.count == table.columns.count && table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test func `every chart says in words what it shows`() {
    let figures = document.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    #expect(!figures.isEmpty)
    #expect(figures.allSatisfy { !$0.drawing.alternative.isEmpty && !$0.title.isEmpty })
  }
}
