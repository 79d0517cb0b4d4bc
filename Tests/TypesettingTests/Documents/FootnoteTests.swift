import Diagnostics
import Documents
import Graphics
import Testing
import Typesetting
import Typography

@Suite(.serialized) struct FootnoteTests {
  /// For each page the notes marked for the first time and those begun on it.
  static func places(_ document: PagedDocument) -> [(marks: [String], notes: [String])] {
    var known: Set<String> = []
    return TypesetLines.read(document).map { page in
      let names = page.anchors.map(\.name).filter { known.insert($0).inserted }
      return (
        names.filter { $0.hasPrefix("mark-") }.map { String($0.dropFirst(5)) },
        names.filter { $0.hasPrefix("note-") }.map { String($0.dropFirst(5)) }
      )
    }
  }

  @Test func `five hundred notes stand on the pages of their marks, in order`() throws {
    var blocks: [Block] = []
    var notes: [Footnote] = []
    for index in 0..<250 {
      blocks.append(
        Fixture.body([
          .text(Fixture.prose(12 + index % 30, seed: index)), .footnoteMark("a\(index)"),
          .text(" " + Fixture.prose(9, seed: index + 900)), .footnoteMark("b\(index)"),
        ]))
      notes.append(Fixture.note("a\(index)", Fixture.prose(5 + index % 30, seed: index + 77)))
      notes.append(Fixture.note("b\(index)", Fixture.prose(index % 50 == 7 ? 900 : 8, seed: index + 99)))
    }
    let result = try Fixture.typeset(blocks, footnotes: notes.reversed())
    #expect(result.diagnostics.isEmpty)
    let pages = Self.places(result.document)
    for (number, page) in pages.enumerated() { #expect(page.marks == page.notes, "page \(number + 1)") }
    let order = (0..<250).flatMap { ["a\($0)", "b\($0)"] }
    #expect(pages.flatMap(\.notes) == order)
    // All of their text is there.
    let bottom = TypesetLines.read(result.document).map(\.text).joined(separator: "\n")
    let words = notes.reduce(0) { $0 + $1.content.plainText.split(separator: " ").count }
    let small = result.document.pages.flatMap(\.runs).filter { $0.run.size == 8 }
    #expect(small.reduce(0) { $0 + $1.run.text.split(whereSeparator: { $0 == " " || $0 == "\u{AD}" }).count } >= words)
    #expect(bottom.contains("500"))
  }

  @Test func `text and notes never meet, and notes end at the foot`() throws {
    let blocks = (0..<40).map { index in
      Fixture.body([.text(Fixture.prose(70, seed: index)), .footnoteMark("n\(index)")])
    }
    let notes = (0..<40).map { Fixture.note("n\($0)", Fixture.prose(15 + $0, seed: $0)) }
    let sheet = try Fixture.stylesheet()
    let foot = sheet.page.size.height - sheet.page.margins.bottom
    for page in TypesetLines.read(try Fixture.typeset(blocks, footnotes: notes).document) {
      let text = page.body.filter { $0.size > 8 }.map(\.y).max() ?? 0
      let small = page.body.filter { $0.size == 8 }
      #expect(text + 10 < small.map(\.y).min() ?? foot)
      if let last = small.map(\.y).max() { #expect(last < foot && last > foot - 6) }
    }
  }

  @Test func `a repeated mark has the first one's number and leads to the one note`() throws {
    let result = try Fixture.typeset(
      [Fixture.body([.text("a"), .footnoteMark("x"), .text(" b"), .footnoteMark("y"), .text(" c"), .footnoteMark("x")])],
      footnotes: [Fixture.note("y", "Y"), Fixture.note("x", "X")])
    let page = PageText(result.document.pages[0])
    #expect(page.body[0].text == "a1 b2 c1")
    #expect(page.links.map(\.target) == [.anchor("note-x"), .anchor("note-y"), .anchor("note-x"), .anchor("mark-x"), .anchor("mark-y")])
    // Of anchors of one name the first counts.
    #expect(page.anchors.map(\.name) == ["mark-x", "mark-y", "mark-x", "note-x", "note-y"])
  }

  @Test func `neighbouring marks get a comma, and no space or line end comes before a mark`() throws {
    let notes = (0..<30).map { Fixture.note("\($0)", "N") }
    var content: [Inline] = []
    for index in 0..<30 {
      content += [.text("government announcement "), .footnoteMark("\(index)"), .footnoteMark("\((index + 7) % 30)"), .text(" and ")]
    }
    let page = PageText(try Fixture.typeset([Fixture.body(content)], footnotes: notes).document.pages[0])
    #expect(page.body[0].text.contains("announcement1,2 and"))
    #expect(!page.body.contains { $0.size > 8 && ($0.text.first?.isNumber ?? true) })
  }

  @Test func `neighbouring marks stand in the order of their numbers, each once`() throws {
    let notes = ["a", "b", "c"].map { Fixture.note($0, $0) }
    let content: [Inline] = [.text("x"), .footnoteMark("a"), .text(" y"), .footnoteMark("b"), .footnoteMark("c"), .footnoteMark("a"), .footnoteMark("b")]
    let page = PageText(try Fixture.typeset([Fixture.body(content)], footnotes: notes).document.pages[0])
    #expect(page.body[0].text == "x1 y1,2,3")
  }

  @Test func `marks stand in headings, lists, cells, columns, captions and labels`() throws {
    let notes = ["h", "l", "t", "c", "r", "f", "d", "k"].map { Fixture.note($0, "Note \($0)") }
    let drawing = Drawable(
      size: Size(width: 200, height: 40), shapes: [],
      labels: [.init(text: "93", style: "label", position: Point(x: 20, y: 20), footnotes: ["d"])], alternative: "93")
    let blocks: [Block] = [
      .heading(Heading(level: 2, style: "heading1", content: [.text("Head"), .footnoteMark("h")], id: "head")),
      .list(List(style: "list", items: [[.text("Item"), .footnoteMark("l")]])),
      .table(Table(columns: [.init(), .init()], head: [[.text("A"), .footnoteMark("t")], [.text("B")]], rows: [[[.text("1")], [.text("2"), .footnoteMark("c")]]])),
      .row(Row(gap: 10, columns: [[Fixture.body([.text("Left"), .footnoteMark("r")])], [Fixture.body("Right")]])),
      .figure(Figure(id: "fig", title: [.text("Title"), .footnoteMark("f")], drawing: drawing, caption: [.text("Caption"), .footnoteMark("k")])),
    ]
    let result = try Fixture.typeset(blocks, footnotes: notes)
    #expect(Self.places(result.document).flatMap(\.notes) == ["h", "l", "t", "c", "r", "f", "d", "k"])
    #expect(Self.places(result.document).flatMap(\.marks).sorted() == ["c", "d", "f", "h", "k", "l", "r", "t"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `an undefined note is reported; one never marked is not set`() throws {
    let result = try Fixture.typeset([Fixture.body([.text("a"), .footnoteMark("gone")])], footnotes: [Fixture.note("spare", "unused")])
    #expect(result.diagnostics.map(\.fact) == [.footnoteUndefined(id: "gone")])
    #expect(PageText(result.document.pages[0]).text == "a")
  }

  @Test func `a note in a note follows it, and a note that marks itself ends`() throws {
    let notes = [
      Footnote(id: "a", content: [.text("A"), .footnoteMark("b"), .footnoteMark("a")]),
      Footnote(id: "b", content: [.text("B"), .footnoteMark("a")]),
    ]
    let result = try Fixture.typeset([Fixture.body([.text("x"), .footnoteMark("a")])], footnotes: notes)
    #expect(Self.places(result.document).flatMap(\.notes) == ["a", "b"])
  }

  @Test func `a figure set behind its text takes its note along, numbered as seen`() throws {
    let drawing = Drawable(size: Size(width: 400, height: 400), shapes: [], labels: [], alternative: "x")
    var blocks: [Block] = (0..<5).map { Fixture.body(Fixture.prose(90, seed: $0)) }
    blocks.append(.figure(Figure(id: "f", title: [.text("T"), .footnoteMark("figure")], drawing: drawing)))
    blocks += (0..<8).map { Fixture.body([.text(Fixture.prose(60, seed: $0 + 50)), .footnoteMark("t\($0)")]) }
    let notes = [Fixture.note("figure", "F")] + (0..<8).map { Fixture.note("t\($0)", "T\($0)") }
    let result = try Fixture.typeset(blocks, footnotes: notes)
    let pages = Self.places(result.document)
    for page in pages { #expect(page.marks == page.notes) }
    let numbers = TypesetLines.read(result.document).flatMap { page in
      page.body.filter { $0.size == 8 }.compactMap { Int($0.text.prefix { $0.isNumber }) }
    }
    #expect(numbers == Array(1...9))
    #expect(pages.flatMap(\.notes).first == "t0")
  }

  @Test(arguments: 0..<6) func `where text that follows a figure marks its note first, the note stands with the text`(count: Int) throws {
    let drawing = Drawable(size: Size(width: 400, height: 400), shapes: [], labels: [], alternative: "x")
    var blocks: [Block] = (0..<(3 + count)).map { Fixture.body(Fixture.prose(90, seed: $0)) }
    blocks.append(.figure(Figure(id: "f", title: [.text("T"), .footnoteMark("a")], drawing: drawing)))
    blocks += (0..<8).map { Fixture.body([.text(Fixture.prose(60, seed: $0 + 50)), .footnoteMark($0 == 1 ? "a" : "t\($0)"), .footnoteMark("a")]) }
    let notes = [Fixture.note("a", Fixture.prose(20))] + (0..<8).map { Fixture.note("t\($0)", "T\($0)") }
    let pages = Self.places(try Fixture.typeset(blocks, footnotes: notes).document)
    for page in pages { #expect(page.marks == page.notes) }
    #expect(Set(pages.flatMap(\.notes)).count == 8)
  }
}
