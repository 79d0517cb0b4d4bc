import Claims
import Documents
import Testing

@testable import Briefings

@Suite struct NoteBookTests {
  private let briefing: Briefing
  private var notes: NoteBook

  init() throws {
    briefing = try Briefing.of(["The blast killed 20 people. It injured 30 people.", "A blast killed 25 people."])
    notes = NoteBook(batch: briefing.batch, wording: try Wording.own())
  }

  @Test mutating func `the same claims share one note, in whatever order`() {
    let claims = briefing.extraction.claims
    let first = notes.mark(claims)
    #expect(notes.mark(claims.reversed()) == first)
    #expect(notes.footnotes.count == 1)
  }

  @Test mutating func `an article is introduced once`() throws {
    let claims = briefing.extraction.claims
    try #require(claims.count == 3)
    _ = notes.mark([claims[0]])
    _ = notes.mark([claims[1]])
    let missing = try Wording.own().text("sources.noDate")
    #expect(notes.footnotes.map { $0.content.plainText.contains(missing) } == [true, false])
    #expect(notes.footnotes.allSatisfy { $0.content.plainText.contains("1.txt:1: “") })
  }

  @Test mutating func `marks use the notes there are`() {
    let claims = briefing.extraction.claims
    _ = notes.mark([claims[0]])
    #expect(notes.marks([claims[0]]) == [.footnoteMark("c1")])
    #expect(notes.marks(claims) == [.footnoteMark("c1"), .footnoteMark("c2")])
    #expect(notes.footnotes.count == 2)
  }
}
