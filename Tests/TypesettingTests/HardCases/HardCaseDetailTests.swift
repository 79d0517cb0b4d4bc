import Documents
import Graphics
import Testing
import Typesetting
import Typography

/// What holds of one hard case each, beside what holds of all.
@Suite struct HardCaseDetailTests {
  private func pages(_ one: HardCase) throws -> [ReadPage] { try ReadPage.pages(one.typeset().document) }

  private func style(_ name: String) throws -> ParagraphStyle { try #require(try Fixture.stylesheet().paragraphs[name]) }

  /// The blank between the lowest line of text and the note area's rule.
  private func blank(on page: ReadPage) throws -> Double {
    let text = try #require(page.content.filter { $0.kind == "P" }.map(\.y).max())
    let rule = page.items.compactMap { if case .shape(let mark) = $0, mark.rect.size.width < 100 { mark.rect.origin.y } else { nil } }
    return try #require(rule.max()) - text
  }

  @Test func `a note longer than a page begins with its mark and leaves no page blank`() throws {
    let pages = try pages(.pageLongNote)
    let lines = pages.map { page in page.content.filter { $0.kind == "Note" } }
    let (height, size) = try (style("note").leading, Fixture.stylesheet().page)
    #expect(Double(lines.joined().count) * height > size.textHeight)
    #expect(lines[0].first?.text.hasPrefix("The lists in the order") == true && lines[0].count > 40)
    #expect(try blank(on: pages[0]) < 30)
    #expect(pages.count == 2)
  }

  @Test func `of forty notes each is called once, and a mark that comes again has its number`() throws {
    let pages = try pages(.fortyNotes)
    let text = pages.flatMap(\.content).filter { $0.kind == "P" }.map(\.shown).joined()
    let numbers = text.matches(of: #/\[(\d+)\]/#).compactMap { Int($0.1) }
    #expect(Array(Set(numbers)).sorted() == Array(1...40) && numbers.count == 44)
    #expect(text.contains("[5],[9]") && text.contains("[32],[36]"))
    #expect(try blank(on: pages[0]) < 60)
  }

  @Test func `notes of a table count in the order in which its rows are read`() throws {
    let page = try #require(try pages(.noteInCell).first)
    let cells = page.content.filter { $0.kind == "TH" || $0.kind == "TD" }.map(\.shown)
    #expect(cells.contains("1,204[4]") && cells.contains("The prefect[5]") && cells.contains("Upper Kess[7]") && cells.contains("2,202.5[4],[8],[9]"))
  }

  @Test func `a row taller than a page goes on in its own leading below the head`() throws {
    let pages = try pages(.tallRow)
    let leading = try style("tableCell").leading
    #expect(pages.count == 2)
    for (index, page) in pages.enumerated() {
      let head = page.parts.filter { $0.text == "Answer of the office" }
      #expect(head.map(\.kind) == [index == 0 ? "TH" : "artifact"])
      let column = Dictionary(grouping: page.content.filter { $0.kind == "TD" }, by: \.element).values.map { $0.map(\.y).sorted() }
      for lines in column { for (above, below) in zip(lines, lines.dropFirst()) { #expect(abs(below - above - leading) < 0.01) } }
      // As far below the head as any row is.
      let first = try #require(page.content.filter { $0.kind == "TD" }.map(\.y).min())
      #expect(abs(first - (head.first?.y ?? 0) - 15.5) < 1)
    }
  }

  @Test func `words and addresses wider than the measure are parted, addresses without a hyphen`() throws {
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    let parts = try pages(.wideWord).flatMap(\.content)
    #expect(parts.filter { $0.kind == "TH" || $0.kind == "TD" }.map(\.text).joined().contains(word + "1846"))
    let address = try pages(.longURL)
    let lines = address.flatMap(\.content).map(\.text)
    #expect(lines.allSatisfy { !$0.contains("\u{AD}") })
    // Each line of an address leads to it.
    let links = address.flatMap(\.links).filter { if case .url = $0.target { true } else { false } }
    #expect(links.count > 15 && links.allSatisfy { $0.rect.size.width > 20 })
  }

  @Test func `an empty document is a page with its furniture`() throws {
    let pages = try pages(.empty)
    #expect(pages.count == 1 && pages[0].content.isEmpty && pages[0].parts.map(\.text) == ["1 of 1"])
  }

  @Test func `two hundred headings stand in their order and in the outline`() throws {
    let headings = (1...200).map { "Place \($0)" }
    #expect(try pages(.twoHundredHeadings).flatMap(\.content).map(\.text) == headings)
    #expect(try HardCase.twoHundredHeadings.typeset().document.outline.map(\.title) == headings)
  }

  @Test func `what runs from right to left begins at the right, its numbers and notes too`() throws {
    let page = try #require(try pages(.rightToLeft).first)
    let right = try Fixture.stylesheet().page.size.width - Fixture.stylesheet().page.margins.trailing
    for start in ["تقرير", "أعلن", "وقالت", "הממשלה", "قال"] {
      let line = try #require(page.content.first { $0.text.hasPrefix(start) })
      #expect(line.isRightToLeft && abs(line.maxX - right) < 0.1, "\(line.shown)")
    }
    let labels = page.content.indices.filter { page.content[$0].kind == "Lbl" }
    for index in labels {
      let (label, body) = (page.content[index], page.content[index + 1])
      let gap = body.isRightToLeft ? label.x - body.maxX : body.x - label.maxX
      #expect(gap > 2 && gap < 12, "\(label.shown) \(body.shown)")
    }
    #expect(labels.count == 7)
    let left = try Fixture.stylesheet().page.margins.leading
    #expect(page.content.contains { $0.text.hasPrefix("The governor said «وصل 93,000 مدني إلى المدينة» on Thursday") && abs($0.x - left) < 0.1 })
  }

  @Test func `a character without a glyph takes room and is kept as text`() throws {
    let parts = try pages(.emoji).flatMap(\.content)
    #expect(parts.first?.text == "Fire 🔥 in Tallow")
    #expect(parts.map(\.text).joined().contains("a family 👩‍👩‍👧‍👦 answered with a flag 🇫🇷"))
  }

  @Test func `a note that a note calls stands behind it, also where that goes on on the next page`() throws {
    let pages = try pages(.noteInNote)
    #expect(pages.flatMap(\.anchors).filter { $0.hasPrefix("note-") } == ["first", "office", "day", "second", "hospital", "circle", "third", "long", "history", "stands"].map { "note-" + $0 })
    for page in pages.dropLast() { #expect(try blank(on: page) < 60) }
  }

  @Test func `a table's head stands on each of its pages, its marks once`() throws {
    let pages = try pages(.longTable)
    #expect(pages.count == 2)
    for (index, page) in pages.enumerated() {
      let head = page.parts.filter { $0.text.hasPrefix("Place and its part") }
      #expect(head.map(\.kind) == [index == 0 ? "TH" : "artifact"])
    }
    let rows = pages.flatMap(\.content).filter { $0.kind == "TH" && !["Place", "People", "Share", "Where"].contains($0.text.prefix { $0 != " " }) }
    #expect(rows.count == 66 && rows.first?.text == "Tallow 1" && rows.last?.text == "Pike’s Ferry 4")
  }

  @Test func `figures keep within the page with title, caption and notes`() throws {
    let pages = try pages(.tallFigure)
    let figure = try #require(pages.first { $0.content.contains { $0.text.hasPrefix("The gauge at Upper Kess") && $0.kind == "Caption" } })
    #expect(figure.content.filter { $0.kind == "Note" }.map(\.text) == ["Station 42.", "By telephone."])
    // The text before it has a mark of one of its notes, which stands there.
    #expect(pages[0].content.filter { $0.kind == "Note" }.map(\.text) == ["At 14:00.", "28 February."])
    #expect(figure.content.contains { $0.text == "Source: the river authority." })
    // Where a figure is set behind it, text goes on without the space below the figure.
    let lines = try #require(pages.first).content.filter { $0.kind == "P" }.map(\.y)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $1 - $0 < 28.1 })
  }

  @Test func `items stand clear of their numbers, which end below each other`() throws {
    let parts = try pages(.lists).flatMap(\.content)
    let numbers = parts.indices.filter { parts[$0].kind == "Lbl" && parts[$0].text.hasSuffix(".") }.prefix(12)
    #expect(numbers.map { parts[$0].text } == (1...12).map { "\($0)." })
    #expect(Set(numbers.map { (parts[$0].maxX * 10).rounded() }).count == 1)
    #expect(numbers.allSatisfy { parts[$0 + 1].x - parts[$0].maxX > 3 })
  }

  @Test func `parts without content take no room, and no blank page`() throws {
    let pages = try pages(.oddParts)
    #expect(pages.count == 2 && pages.allSatisfy { !$0.content.isEmpty })
    #expect(pages[0].content.first?.text == "The first text.")
  }

  @Test func `columns taller than a page come one below the other, with space between`() throws {
    let lines = try pages(.tallColumns).flatMap(\.content).filter { $0.kind == "P" }
    let second = try #require(lines.firstIndex { $0.text.hasPrefix("The residents’ account") })
    #expect(lines[second].y - lines[second - 1].y > 20)
    #expect(lines.filter { $0.text.hasPrefix("After both.") }.count == 1)
  }
}
