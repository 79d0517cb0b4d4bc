/// Reads the labelled lines that press databases (Nexis, Factiva) export an article with.
struct ExportStep: PageStep {
  func mark(_ page: inout Page) {
    let fields = page.parts.map { ExportField($0.paragraph.text) }
    guard let style = ExportField.style(of: fields) else { return }
    var isBody = false
    var isTail = false
    var titles: [Int] = []
    var seenLabel = false
    let hasBodyLabel = fields.contains { $0.map { $0.style == style && $0.role == .bodyStart } ?? false }
    var index = 0
    var row = 0
    var dates: [Int] = []
    while index < page.parts.count, row < fields.count {
      defer {
        index += 1
        row += 1
      }
      guard let field = fields[row], field.style == style else {
        let part = page.parts[index]
        if isTail {
          page.mark(index, .noise(reason: "database record"))
        } else if !isBody, style == .colon, !hasBodyLabel, seenLabel, part.wording.endsSentence, part.wording.words.count >= 6 {
          isBody = true
        } else if !isBody {
          if !seenLabel, Self.date(part.paragraph.text) != nil { dates.append(index) } else if !seenLabel { titles.append(index) }
          if seenLabel { page.mark(index, .noise(reason: "database record")) }
        }
        continue
      }
      seenLabel = true
      let value = field.value
      switch field.role {
      case .title:
        page.state(.title, value, at: index)
        if let (label, text) = page.parts[index].paragraph.split(at: field.length) {
          page.parts[index] = Page.Part(paragraph: label, role: .noise(reason: "database record"))
          page.parts.insert(Page.Part(paragraph: text, role: .title), at: index + 1)
          index += 1
        } else {
          page.mark(index, .noise(reason: "database record"))
        }
      case .standfirst, .bodyStart:
        isBody = field.role == .bodyStart
        isTail = false
        guard let (label, text) = page.parts[index].paragraph.split(at: field.length) else {
          page.mark(index, .noise(reason: "database record"))
          continue
        }
        page.parts[index] = Page.Part(paragraph: label, role: .noise(reason: "database record"))
        page.parts.insert(Page.Part(paragraph: text, role: field.role == .standfirst ? .standfirst : nil), at: index + 1)
        index += 1
      case .byline:
        page.mark(index, .credit)
        let words = value.split(separator: " ")
        page.state(.byline, words.first?.lowercased() == "by" ? words.dropFirst().joined(separator: " ") : value, at: index)
      case .place:
        page.mark(index, .credit)
        page.state(.place, value, at: index)
      case .published:
        page.mark(index, .credit)
        page.state(.published, value, at: index)
      case .outlet:
        page.mark(index, .noise(reason: "database record"))
        page.state(.outlet, value, at: index)
      case .caption: page.mark(index, .caption)
      case .tail:
        isBody = false
        isTail = true
        page.mark(index, .noise(reason: "database record"))
      case .other:
        // Codes behind the text end it.
        if isBody, style == .code { isTail = true }
        page.mark(index, .noise(reason: "database record"))
      }
    }
    guard style == .colon else { return }
    header(&page, titles, dates)
  }

  /// The lines before the first label: number, headline, outlet, date, edition, in either order.
  private func header(_ page: inout Page, _ lines: [Int], _ dates: [Int]) {
    if let date = dates.first {
      page.mark(date, .credit)
      page.state(.published, page.parts[date].paragraph.text, at: date)
    }
    var rest = lines.filter { page.parts[$0].isOpen && !Self.isNumber(page.parts[$0].wording) && !CopyrightLine.isNotice(page.parts[$0].paragraph.text, page.parts[$0].wording) && !page.parts[$0].wording.folded.hasPrefix("all rights reserved") }
    if let date = dates.first, let outlet = rest.last(where: { $0 < date }) {
      page.state(.outlet, Self.withoutPlace(page.parts[outlet].paragraph.text), at: outlet)
      page.mark(outlet, .noise(reason: "masthead"))
      rest.removeAll { $0 == outlet }
    }
    if !page.parts.contains(where: { $0.role == .title }), let title = rest.first(where: { !Self.isEdition(page.parts[$0].wording) }) {
      page.mark(title, .title)
    }
    for index in lines { page.mark(index, .noise(reason: "database record")) }
  }

  /// "1 of 12 DOCUMENTS"
  private static func isNumber(_ wording: Wording) -> Bool {
    wording.folded.hasSuffix("documents") && wording.hasDigit && wording.words.count <= 5
  }

  private static func isEdition(_ wording: Wording) -> Bool { wording.folded.hasSuffix("edition") && wording.words.count <= 5 }

  static func date(_ text: String) -> PublicationLine? { text.utf8.count <= 80 ? PublicationLine(text) : nil }

  /// "The Gulf Sentinel (Dubai)"
  private static func withoutPlace(_ name: String) -> String {
    guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else { return name }
    return String(name[..<open].trimmingSuffix(while: \.isWhitespace))
  }
}
