import Documents
import Graphics

/// Documents whose text is hard to tell from what is painted.
extension HardDocument {
  /// Scripts that run right to left, in lines that are full and in lines that are not.
  static var rightToLeftBlocks: [Block] {
    let hebrew = String(repeating: "הממשלה הודיעה ביום חמישי כי 1,234 תושבים עזבו את העיר. ", count: 5)
    let arabic = String(repeating: "قالت الحكومة يوم الخميس إن ١٢٣٤ شخصا (93,000) غادروا المدينة إلى الريف. ", count: 5)
    let mixed = String(repeating: "The governor said مرحبا بالعالم وكل من فيه on Friday, and שלום עולם (2017) on Saturday; ", count: 6)
    return [
      body(.text("The governor said مرحبا بالعالم on Friday, and שלום עולם (2017) on Saturday.")), body(.text("مرحبا بالعالم وكل من فيه")),
      body(.text("Ἀθήνα, Київ and 1,234 × 5 − 2 ≈ €13")), body(.text(hebrew)), body(.text(arabic)), body(.text(mixed)),
      body(.text(String(repeating: "لا إله إلا الله، مُحَمَّد والسلام لأن الإسلام؛ שָׁלוֹם עֲלֵיכֶם ", count: 6))),
      body(.text("אמר "), .link(url: "https://example.org", [.text(hebrew)]), .text("(2017–2018)"), .footnoteMark("c"), .text(" وقال "), .strong([.text(arabic)])),
      body(.text("او می\u{200C}خواهد \u{200E}(93,000)\u{200E} خانه\u{200C}ها را \u{2068}Deir ez-Zor\u{2069} بسازد")),
      body(.text(arabic), .footnoteMark("a"), .text(" "), .emphasis([.text(hebrew)]), .footnoteMark("b")),
      .list(List(style: "list", isNumbered: true, items: [[.text(hebrew)], [.text("مرحبا"), .footnoteMark("c")]])),
      body(.text(String(repeating: "Το υπουργείο ανακοίνωσε ότι οι κάτοικοι έφυγαν. Уряд повідомив, що мешканці виїхали. ", count: 4))),
    ]
  }

  /// Marks within words, beside each other, at lines' ends and behind words that are parted there.
  static var marksBlocks: [Block] {
    let word = "internationalisation"
    var inlines: [Inline] = []
    for index in 0..<60 {
      inlines += [.text(index % 3 == 0 ? "infrastructure" : word), .footnoteMark(["a", "b", "c"][index % 3])]
      inlines.append(.text(index % 7 == 0 ? "-wide " : index % 5 == 0 ? "al, " : " "))
    }
    return [
      body(
        .text("Eastern"), .footnoteMark("b"), .text("Western"), .footnoteMark("a"), .footnoteMark("c"), .text("; "), .strong([.text("both "), .footnoteMark("c")]),
        .text(" , then"), .footnoteMark("none"), .text(" "), .footnoteMark("b"), .text(" "), .footnoteMark("c"), .text(".")),
      body(inlines), .heading(Heading(level: 2, style: "heading1", content: [.text("A heading"), .footnoteMark("a")], id: "marked")),
    ]
  }

  /// Small capitals, emphasis, links and references, each over several lines, and parted by hyphens there.
  static var brokenInlinesBlocks: [Block] {
    let long = String(repeating: sentence, count: 3)
    return [
      body(.text("Before "), .smallCaps([.text(long)]), .text("and "), .emphasis([.text(long), .strong([.text("settlement ")])]), .text("after.")),
      body(
        .text("See "), .link(url: "https://example.org/a", [.text(long), .emphasis([.text("there")])]), .text(", "),
        .reference(to: "title", [.text(long)]), .footnoteMark("a"), .text("and "), .colored("link", [.text(sentence)]), .text("no more.")),
      body(.text("https://example.org/a-very-long-address/that/has/no/space/at/all/and/goes/on/and/on/beyond/the/line/by/far/2017-09-05.html")),
      body(.text(String(repeating: "Deir ez-Zor–Mayadin, well-known state-owned three-year-old half-brothers—so-called. ", count: 6))),
      body(.text(String(repeating: "office affluent flat afflict fjord official ﬁnal ", count: 12))),
    ]
  }

  /// A figure with marks at its labels, between title and caption.
  static func chartFigure(height: Double) -> Block {
    let bars = (0..<3).map { Shape(.rectangle(Rect(x: 60, y: 20 * Double($0), width: 40 + 20 * Double($0), height: 12)), fill: .solid(SampleDocument.blue)) }
    let labels = (0..<3).flatMap { row -> [Drawable.Label] in
      let y = 10 + 20 * Double(row)
      return [
        .init(text: "District \(row)", style: "caption", position: Point(x: 0, y: y)),
        .init(text: "\(row * 12)", style: "caption", position: Point(x: 160, y: y), anchor: .end, footnotes: row == 0 ? ["b"] : row == 1 ? ["a", "c"] : []),
        .init(text: "שלום", style: "caption", position: Point(x: 180, y: y), anchor: .middle),
      ]
    }
    let drawing = Drawable(size: Size(width: 240, height: height), shapes: bars, labels: labels, alternative: "Three bars")
    return .figure(
      Figure(
        id: "chart", title: [.text(String(repeating: "Three bars in one figure ", count: 8)), .footnoteMark("a")], drawing: drawing,
        caption: [.text("Counted twice."), .footnoteMark("c"), .text(" " + sentence)]))
  }

  /// Cells of several lines, by width and by line breaks.
  static var tableOfLines: Block {
    .table(
      Table(
        columns: [.init(share: 1), .init(share: 1)], head: [[.text("Governorate"), .lineBreak, .text("of residence")], [.text("What the infrastructure office said")]],
        rows: (0..<4).map { row in
          [
            [.text("District \(row)"), .lineBreak, .text(" Deir ez-Zor "), .lineBreak, .footnoteMark("a")],
            [.text(sentence), .footnoteMark("b"), .lineBreak, .text(sentence + " "), .text(" "), .emphasis([.text("so it said")]), .lineBreak],
          ]
        }))
  }

  /// A row taller than a page, whose cells go on on the next.
  static var rowOfPages: Block {
    .table(
      Table(
        columns: [.init(share: 1), .init(share: 1)], head: [[.text("Long"), .footnoteMark("a")], [.text("Longer")]],
        rows: [
          [[.text("Short"), .footnoteMark("b")], [.text("Short")]],
          [[.text(String(repeating: sentence, count: 20)), .footnoteMark("b")], [.text(String(repeating: sentence, count: 30)), .footnoteMark("c")]],
          [[.text("Last")], [.text("of all")]],
        ]))
  }

  /// Columns taller than a page, which come one below the other.
  static var columnsOfPages: Block {
    .row(
      Row(gap: 12, columns: (0..<2).map { column in
        (0..<12).map { body(.text("Column \(column), paragraph \($0). " + String(repeating: sentence, count: 3)), .footnoteMark($0 % 2 == 0 ? "a" : "b")) }
      }))
  }

  /// Spaces of each kind, where lines end and where they do not.
  static var spacesBlocks: [Block] {
    [
      body(.text("  Two  spaces,\ta tab,\na line's end and a soft\u{AD}hyphen  ")),
      body(.text(String(repeating: "93\u{A0}000\u{A0}people and 12\u{202F}000 more, about 70 km from 5\u{A0}% of 3 September ", count: 8))),
      body(.text("One "), .lineBreak, .text(" two"), .lineBreak, .lineBreak, .text("three"), .emphasis([.text(" four ")]), .strong([.text(" five")]), .text(" .")),
      body(.text(String(repeating: "a\u{2010}b c\u{2011}d e\u{2013}f g\u{2014}h i\u{2212}j k\u{2026} ‘l’ “m” n/o ", count: 8))),
      body(.text(String(repeating: "∀ ∃ ⊕ ⊗ ⊢ ∀ ∃ ⊕ ", count: 40))),
      body(.link(url: "https://example.org", [.text("One")]), .text(" "), .link(url: "https://example.org", [.text("two")]), .emphasis([.text(" ")]), .strong([.text("three")])),
      body(.text(String(repeating: "naïve façade, Zürich, Łódź, Ağrı, e\u{301}te\u{301}, ", count: 8))),
    ]
  }

  /// Blocks of each kind side by side, with notes that wait for the row's end.
  static var twoColumns: Block {
    .row(
      Row(
        shares: [1, 2], gap: 12,
        columns: [
          [.heading(Heading(level: 2, style: "heading2", content: [.text("Left")], id: "left")), body(.text(sentence), .footnoteMark("b")), .rule],
          [.list(List(style: "list", items: [[.text(sentence)], [.text("Short"), .footnoteMark("a")]])), body(.text(sentence), .footnoteMark("b"))],
        ]))
  }

  /// Bullets and numbers, under headings of each level.
  static var listsBlocks: [Block] {
    [
      .heading(Heading(level: 2, style: "heading1", content: [.text("Section one")], id: "one")),
      .list(List(style: "list", items: [[.text(sentence + sentence), .footnoteMark("c")], [.text("Short.")]])),
      .heading(Heading(level: 3, style: "heading2", content: [.text("Below it"), .footnoteMark("a")], id: "below")),
      .list(List(style: "list", isNumbered: true, items: (1...12).map { [.text("Item \($0): " + sentence)] })),
      .rule, .heading(Heading(level: 2, style: "heading1", content: [.text("Section two")], id: "two")), .pageBreak,
      body(.text("Its end"), .footnoteMark("b"), .footnoteMark("a")),
    ]
  }

  static func body(_ content: [Inline]) -> Block { .paragraph(Paragraph(style: "body", content: content)) }
}
