import Diagnostics
import Documents
import Graphics
import Testing
import Typesetting
import Typography

@Suite(.serialized) struct ParagraphTests {
  @Test func `an empty document is one page`() throws {
    let result = try Fixture.typeset([])
    #expect(result.document.pages.count == 1)
    #expect(PageText(result.document.pages[0]).body.isEmpty)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `empty blocks leave nothing and stop nothing`() throws {
    let blocks: [Block] = [
      .paragraph(Paragraph(style: "body", content: [])), .paragraph(Paragraph(style: "body", content: [.text("  \n ")])),
      .heading(Heading(level: 2, style: "heading1", content: [], id: "")), .list(List(style: "list", items: [])),
      .table(Table(columns: [], head: [], rows: [])), .row(Row(gap: 10, columns: [])), .row(Row(gap: 10, columns: [[], []])),
      .figure(Figure(id: "", title: [], drawing: Drawable(size: .zero, shapes: [], labels: [], alternative: ""))),
      .pageBreak, .pageBreak, Fixture.body("end"),
    ]
    let result = try Fixture.typeset(blocks)
    #expect(TypesetLines.read(result.document).last?.text == "end")
  }

  @Test(arguments: 1...8) func `justified lines fill the measure and none overruns it`(seed: Int) throws {
    let result = try Fixture.typeset((0..<6).map { Fixture.body(Fixture.prose(120, seed: seed * 10 + $0)) })
    let sheet = try Fixture.stylesheet()
    let right = sheet.page.size.width - sheet.page.margins.trailing
    #expect(!result.diagnostics.contains { if case .lineOverfull = $0.fact { true } else { false } })
    let lines = TypesetLines.read(result.document).flatMap(\.body)
    #expect(lines.allSatisfy { $0.maxX <= right + 0.1 })
    #expect(lines.count(where: { $0.maxX < right - 0.1 }) <= 6, "only last lines fall short")
  }

  @Test func `hyphens hardly ever stand on neighbouring lines of a wide measure`() throws {
    let text = """
      Government forces reached the base on the western edge of the city on Tuesday, ending the encirclement of the \
      northern neighbourhoods after nearly three years. Humanitarian organisations had estimated in August that about \
      93,000 civilians lived there under extremely difficult conditions and relied on air drops for food and medicine. \
      Representatives of the opposition said that the southern districts, with the military airport, were still \
      surrounded, and that the group held half of the city or slightly more. None of the announcements gave a number of \
      casualties, and the international observers who had asked for one were told that it would follow. Residents \
      described celebrations in the streets; others, who had fled to the countryside, feared for relatives on the \
      other bank of the river.
      """
    var pairs = 0
    for measure in stride(from: 330.0, through: 480, by: 10) {
      let result = try Fixture.typeset([Fixture.body(text)]) {
        $0.page.margins.trailing = $0.page.size.width - $0.page.margins.leading - measure
      }
      let lines = TypesetLines.read(result.document).flatMap(\.body).map { $0.text.hasSuffix("\u{AD}") }
      #expect(lines.count(where: { $0 }) <= 5, "\(lines)")
      pairs += zip(lines, lines.dropFirst()).count { $0 && $1 }
      #expect(!zip(zip(lines, lines.dropFirst()), lines.dropFirst(2)).contains { $0.0 && $0.1 && $1 })
    }
    // Where the choice is between a pair and a line of nearly twice its white space, the pair it is.
    #expect(pairs <= 1)
  }

  @Test func `the text is kept whole and in order, without soft hyphens within lines`() throws {
    let text = Fixture.prose(400, seed: 5)
    let result = try Fixture.typeset([Fixture.body(text)])
    let lines = TypesetLines.read(result.document).flatMap(\.body).map(\.text)
    let whole = lines.map { $0.hasSuffix("\u{AD}") ? String($0.dropLast()) : $0 }.joined()
    #expect(whole == text)
  }

  @Test func `a number stays with its unit, a range whole, an abbreviation with its number`() throws {
    let phrases = ["15 km", "93,000 civilians", "70 per cent", "5 September", "70,000 – 100,000", "5,000–10,000", "No. 5", "2 million"]
    let tied = phrases.filter { $0 != "93,000 civilians" }
    for width in stride(from: 80.0, through: 200, by: 20) {
      for phrase in tied {
        let result = try Fixture.typeset([.paragraph(Paragraph(style: "tableCell", content: [.text("It is said that \(phrase) of it were there.")]))]) {
          $0.page.margins.trailing = $0.page.size.width - $0.page.margins.leading - width
        }
        let lines = TypesetLines.read(result.document).flatMap(\.body).map(\.text)
        #expect(lines.contains { $0.contains(phrase) }, "\(phrase) at \(width): \(lines)")
      }
    }
  }

  @Test func `a word wider than the measure is broken, and one glyph wider is reported`() throws {
    let word = String(repeating: "x", count: 300)
    let result = try Fixture.typeset([Fixture.body("Here \(word) ends.")])
    let lines = TypesetLines.read(result.document).flatMap(\.body)
    #expect(lines.map(\.text).joined().filter { $0 == "x" }.count == 300)
    #expect(lines.allSatisfy { $0.maxX <= 595.28 - 62 })

    let narrow = try Fixture.typeset([Fixture.body("WM W")]) {
      $0.page.margins.trailing = $0.page.size.width - $0.page.margins.leading - 5
    }
    #expect(narrow.diagnostics.contains { if case .lineOverfull = $0.fact { true } else { false } })
    #expect(TypesetLines.read(narrow.document).flatMap(\.body).map(\.text).joined().filter { $0 != " " } == "WMW")
  }

  @Test func `forced line breaks end lines`() throws {
    let result = try Fixture.typeset([Fixture.body([.text("one "), .lineBreak, .text(" two"), .lineBreak, .lineBreak, .text("three")])])
    let lines = TypesetLines.read(result.document).flatMap(\.body)
    #expect(lines.map { $0.text.filter { $0 != " " && $0 != "\u{2028}" } }.filter { !$0.isEmpty } == ["one", "two", "three"])
    #expect(lines.allSatisfy { !$0.text.contains("\u{2028}") && !$0.text.hasPrefix(" ") })
  }

  @Test func `right to left text with digits stands in visual order at the right edge`() throws {
    let result = try Fixture.typeset([Fixture.body("وصل 93,000 مدني إلى المدينة")])
    let runs = result.document.pages[0].runs
    let right = 595.28 - 62.36
    #expect(abs((runs.map { $0.x + $0.run.width }.max() ?? 0) - right) < 0.5)
    let number = try #require(runs.first { $0.run.text.contains("93,000") })
    let first = try #require(runs.first { $0.run.text.contains("وصل") })
    let last = try #require(runs.first { $0.run.text.contains("المدينة") })
    #expect(first.x > number.x && number.x > last.x)
    #expect(first.run.isRightToLeft && !number.run.isRightToLeft)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `emoji is reported and its text kept`() throws {
    let result = try Fixture.typeset([Fixture.body("Flood 🌊 warning")])
    #expect(result.diagnostics.map(\.fact) == [.glyphMissing(characters: "🌊")])
    #expect(PageText(result.document.pages[0]).text == "Flood 🌊 warning")
  }

  @Test func `an unknown style is reported and body text stands in`() throws {
    let result = try Fixture.typeset([.paragraph(Paragraph(style: "bdy", content: [.text("here")]))])
    #expect(result.diagnostics.map(\.fact) == [.styleUndefined(name: "bdy")])
    #expect(PageText(result.document.pages[0]).text == "here")
  }

  @Test func `clusters of every run account for its text and glyphs`() throws {
    let result = try Fixture.typeset([
      Fixture.body([
        .text(Fixture.prose(60)), .emphasis([.text(" Äther fi ﬁ e\u{301} ")]), .smallCaps([.text("Unicef")]),
        .text("دير الزور 123 — 👩‍👩‍👧 \u{200B}x\u{AD}y"),
      ])
    ])
    for placed in result.document.pages[0].runs {
      let run = placed.run
      #expect(run.clusters.reduce(0) { $0 + $1.byteCount } == run.text.utf8.count, "\(run.text)")
      #expect(run.clusters.reduce(0) { $0 + $1.glyphCount } == run.glyphs.count, "\(run.text)")
    }
  }

  @Test func `the same document is set the same way`() throws {
    let blocks = (0..<5).map { Fixture.body(Fixture.prose(200, seed: $0)) }
    #expect(try Fixture.typeset(blocks).document == Fixture.typeset(blocks).document)
  }
}

extension Page {
  /// All glyph runs with their places.
  var runs: [(run: GlyphRun, x: Double, y: Double)] { Self.runs(frame.items, .zero) }

  private static func runs(_ items: [Frame.Placed], _ origin: Point) -> [(run: GlyphRun, x: Double, y: Double)] {
    items.flatMap { placed -> [(run: GlyphRun, x: Double, y: Double)] in
      let position = placed.origin + origin
      switch placed.item {
      case .glyphs(let run): return [(run, position.x, position.y)]
      case .leaf(let leaf): return runs(leaf.items, position)
      case .frame(let frame): return runs(frame.items, position)
      default: return []
      }
    }
  }
}
