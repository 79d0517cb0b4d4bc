import Articles
import Claims
import Dates
import Documents
import Foundation
import Graphics
import Testing

@testable import Briefings

@Suite struct SmallBriefingTests {
  private static let day = CalendarDate(year: 2017, month: 9, day: 5)

  @Test func `a batch without figures says so`() throws {
    let document = try Briefing.of(["The town was quiet."]).document
    #expect(document.footnotes.isEmpty && document.marks.isEmpty)
    #expect(document.section("bottomLine").first?.text.isEmpty == false)
    #expect(document.section("keyFigures").isEmpty)
    #expect(!document.sectionHeadings.isEmpty)
  }

  @Test func `a batch without figures whose expected kinds are all missing names them`() throws {
    let document = try Briefing.of(["The town was quiet."]).document
    #expect(document.section("notStated").first?.text.contains("injured") == true)
  }

  @Test func `one article gives figures of one origin`() throws {
    let document = try Briefing.of(["The blast in the town of Homs killed 20 people and injured 30 people."], place: "Homs", published: Self.day).document
    #expect(document.properties.title.contains("Homs"))
    #expect(document.section("keyFigures").map(\.text).joined().contains("20"))
    #expect(Set(document.marks) == Set(document.footnotes.map(\.id)))
    #expect(!document.footnotes.isEmpty)
  }

  @Test func `articles that agree are told to agree`() throws {
    let texts = ["The blast in Homs killed 20 people, the army said.", "The blast in Homs killed 20 people, the Red Cross said.", "A blast in Homs killed 20 people, police said."]
    let document = try Briefing.of(texts, place: "Homs", published: Self.day).document
    #expect(document.section("agreement").map(\.text).joined().contains("20"))
    #expect(document.section("differences").map(\.text).joined().contains("No two origins"))
  }

  @Test func `a batch without dates says so`() throws {
    let document = try Briefing.of(["The blast in the town of Homs killed 20 people.", "A blast in the town of Homs killed 30 people."], place: "Homs").document
    let wording = try Wording.own()
    #expect(document.furniture.headerRight == wording.text("masthead.noDate"))
    #expect(document.blocks.contains { $0.text.contains(wording.text("masthead.noDate")) })
    #expect(document.section("sources").map(\.text).joined().contains(wording.text("sources.noDate")))
  }

  @Test func `a manifest's mark stands on the pages`() throws {
    let article = Article(id: "1.txt", path: "1.txt", source: SourceText("Hi."), blocks: [TextBlock(role: .body, range: 0..<3, text: "Hi.", line: 1)])
    var batch = Batch(name: "test", articles: [article])
    batch.manifest.tlp = .amber
    batch.manifest.title = "T"
    let document = Briefing(batch, layout: try Layout.own()).document
    #expect(document.furniture.mark?.text == "TLP:AMBER")
    #expect(document.properties.title == "T")
  }

  @Test func `thirty articles have letters beyond Z`() throws {
    let texts = (1...30).map { "The blast in the town of Homs killed \($0 + 100) people." }
    let document = try Briefing.of(texts, place: "Homs", published: Self.day).document
    #expect(document.section("sources").map(\.text).joined().contains("AD"))
    #expect(Set(document.marks) == Set(document.footnotes.map(\.id)))
  }

  @Test(arguments: ["“20” killed {n} people in {place}.", "He said: \"20 people “were” killed\" <b>&amp;</b>.", "20 people were killed 🙂 in Homs.", "At least 99999999999999999999999 people were killed."])
  func `words that look like marks are printed as they are`(_ text: String) throws {
    let document = try Briefing.of([text], place: "Homs", published: Self.day).document
    #expect(Set(document.marks) == Set(document.footnotes.map(\.id)))
    let data = try JSONEncoder().encode(document)
    #expect(try JSONDecoder().decode(Document.self, from: data) == document)
  }
}
