import Documents
import Graphics
import Typography

/// Writes a document as one HTML page.
struct HTMLWriter {
  private let document: Document
  private let stylesheet: Stylesheet
  private let notes: NoteNumbers
  /// How often each note has been called so far.
  private var calls: [Int: Int] = [:]
  private var ids: Set<String> = []
  private var body: [String] = []
  private var hasOpenSection = false
  private var charts = 0

  init(_ document: Document, stylesheet: Stylesheet) {
    self.document = document
    self.stylesheet = stylesheet
    notes = NoteNumbers(document)
  }

  mutating func page() -> String {
    addMark("header")
    body.append("<main>")
    for block in document.blocks { add(block) }
    closeSection()
    addNotes()
    body.append("</main>")
    addMark("footer")
    let properties = document.properties
    var head = [
      "<meta charset=\"utf-8\">", "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(HTMLText.escaped(properties.title))</title>",
    ]
    for (name, content) in [
      ("author", properties.author), ("description", properties.subject), ("keywords", properties.keywords.joined(separator: ", ")), ("generator", "Collate"),
    ] where !content.isEmpty {
      head.append("<meta name=\"\(name)\" content=\"\(HTMLText.escaped(content))\">")
    }
    head.append("<meta name=\"color-scheme\" content=\"light dark\">")
    head.append("<style>\n" + HTMLStyles(stylesheet).css + "</style>")
    let lines = ["<!DOCTYPE html>", "<html lang=\"\(HTMLText.escaped(properties.language))\">", "<head>"] + head + ["</head>", "<body>"] + body + ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func addMark(_ element: String) {
    guard let mark = document.furniture.mark, !mark.text.isEmpty else { return }
    let colors = "color:\(mark.color.rgb);background:\(mark.background.rgb)"
    body.append("<\(element) class=\"tlp\"><strong style=\"\(colors)\">\(HTMLText.escaped(mark.text))</strong></\(element)>")
  }

  // MARK: Blocks

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let paragraph): body.append("<p class=\"\(HTMLText.identifier(paragraph.style))\">\(html(paragraph.content))</p>")
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .figure(let figure): add(figure)
    case .row(let row): add(row)
    case .rule: body.append("<hr>")
    case .pageBreak: body.append("<hr class=\"break\">")
    }
  }

  private mutating func add(_ heading: Heading) {
    let level = min(max(heading.level, 1), 6)
    let id = unique(heading.id)
    if level <= 2 { closeSection() }
    if level == 2 {
      body.append("<section aria-labelledby=\"\(id)\">")
      hasOpenSection = true
    }
    body.append("<h\(level) class=\"\(HTMLText.identifier(heading.style))\" id=\"\(id)\">\(html(heading.content))</h\(level)>")
  }

  private mutating func closeSection() {
    if hasOpenSection { body.append("</section>") }
    hasOpenSection = false
  }

  private mutating func add(_ list: List) {
    let name = list.isNumbered ? "ol" : "ul"
    body.append("<\(name) class=\"\(HTMLText.identifier(list.style))\">")
    for item in list.items { body.append("<li>\(html(item))</li>") }
    body.append("</\(name)>")
  }

  private mutating func add(_ table: Table) {
    let alignments = table.columns.map { [.right, .decimal].contains($0.alignment) ? " class=\"number\"" : $0.alignment == .center ? " class=\"center\"" : "" }
    func attribute(_ index: Int) -> String { alignments.indices.contains(index) ? alignments[index] : "" }
    body.append("<table>\n<thead>\n<tr>")
    for (index, cell) in table.head.enumerated() {
      // A column that a layout leaves without a name is no heading.
      let text = html(cell)
      body.append(text.isEmpty ? "<td\(attribute(index))></td>" : "<th scope=\"col\"\(attribute(index))>\(text)</th>")
    }
    body.append("</tr>\n</thead>\n<tbody>")
    for row in table.rows {
      body.append("<tr>")
      for (index, cell) in row.enumerated() {
        let label = table.head.indices.contains(index) ? HTMLText.escaped(table.head[index].plainText) : ""
        let data = label.isEmpty ? "" : " data-label=\"\(label)\""
        let isHeader = index == 0 && table.hasRowHeaders
        body.append(isHeader ? "<th scope=\"row\"\(data)\(attribute(index))>\(html(cell))</th>" : "<td\(data)\(attribute(index))>\(html(cell))</td>")
      }
      body.append("</tr>")
    }
    body.append("</tbody>\n</table>")
  }

  private mutating func add(_ figure: Figure) {
    charts += 1
    let id = unique(figure.id)
    body.append("<figure id=\"\(id)\" role=\"group\">")
    if !figure.title.isEmpty { body.append("<p class=\"figureTitle\">\(html(figure.title))</p>") }
    var chart = SVGChart(drawing: figure.drawing, title: figure.title.plainText, stylesheet: stylesheet, number: charts)
    body.append(chart.svg { ids in marks(ids, element: "tspan") })
    if !figure.caption.isEmpty { body.append("<figcaption class=\"caption\">\(html(figure.caption))</figcaption>") }
    body.append("</figure>")
  }

  private mutating func add(_ row: Row) {
    body.append("<div class=\"row\">")
    for column in row.columns where !column.isEmpty {
      body.append("<div>")
      for block in column { add(block) }
      body.append("</div>")
    }
    body.append("</div>")
  }

  private mutating func addNotes() {
    guard !notes.ordered.isEmpty else { return }
    body.append("<section class=\"notes\" role=\"doc-endnotes\">\n<hr>\n<ol>")
    for (index, note) in notes.ordered.enumerated() {
      let number = index + 1
      let text = html(note.content)
      let backs = (1...max(1, calls[number] ?? 1)).map { call in
        "<a href=\"#\(Self.mark(number, call))\" role=\"doc-backlink\" aria-label=\"\(number)\">\u{21A9}\u{FE0E}</a>"
      }
      body.append("<li id=\"note-\(number)\" class=\"note\">\(text) \(backs.joined(separator: " "))</li>")
    }
    body.append("</ol>\n</section>")
  }

  /// Where a note is called: for the first time `mark-3`, then `mark-3-2`.
  private static func mark(_ number: Int, _ call: Int) -> String { call == 1 ? "mark-\(number)" : "mark-\(number)-\(call)" }

  /// An identifier that no other element has.
  private mutating func unique(_ name: String) -> String {
    let id = HTMLText.identifier(name)
    var result = id
    var count = 2
    while !ids.insert(result).inserted {
      result = "\(id)-\(count)"
      count += 1
    }
    return result
  }

  // MARK: Inlines

  private mutating func html(_ inlines: [Inline]) -> String {
    var result = ""
    var waiting: [String] = []
    for inline in inlines {
      if case .footnoteMark(let id) = inline {
        waiting.append(id)
        continue
      }
      result += marks(waiting, element: "sup")
      waiting = []
      result += html(inline)
    }
    return result + marks(waiting, element: "sup")
  }

  private mutating func html(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): HTMLText.escaped(text)
    case .emphasis(let inner): "<em>\(html(inner))</em>"
    case .strong(let inner): "<strong>\(html(inner))</strong>"
    case .smallCaps(let inner): "<span class=\"small-caps\">\(html(inner))</span>"
    case .colored(let color, let inner): "<span style=\"color:var(--\(HTMLText.identifier(color)))\">\(html(inner))</span>"
    case .link(let url, let inner): HTMLText.address(url).map { "<a href=\"\($0)\">" }.map { $0 + html(inner) + "</a>" } ?? html(inner)
    case .reference(let id, let inner): "<a href=\"#\(HTMLText.identifier(id))\">\(html(inner))</a>"
    case .footnoteMark: ""
    case .lineBreak: "<br>"
    }
  }

  /// The marks of neighbouring notes, each leading to its note.
  /// - Parameter element: what raises them: `sup` in text, `tspan` in a drawing.
  private mutating func marks(_ ids: [String], element: String) -> String {
    let numbers = notes.numbers(of: ids)
    guard !numbers.isEmpty else { return "" }
    let links = numbers.map { number in
      let call = (calls[number] ?? 0) + 1
      calls[number] = call
      return "<a id=\"\(Self.mark(number, call))\" href=\"#note-\(number)\" role=\"doc-noteref\">\(number)</a>"
    }
    let attribute = element == "tspan" ? " baseline-shift=\"super\" font-size=\"70%\"" : ""
    return "<\(element)\(attribute)>" + links.joined(separator: ", ") + "</\(element)>"
  }
}
