import Dates

/// What a page's markup states about its article: JSON-LD before microdata before OpenGraph and other `meta`.
struct PageFacts {
  private let page: HTMLPage
  private let data: LinkedData
  private let source: SourceText
  private let text: MappedText

  init(_ page: HTMLPage, of text: MappedText, in source: SourceText) {
    self.page = page
    self.text = text
    self.source = source
    data = LinkedData(page.linkedData, in: text)
  }

  /// What the head calls the article, the outlet's name behind it included.
  var titles: [String] { [data.title?.value].compactMap { $0 } + (PageProperties.title + ["title"]).compactMap { meta([$0])?.value } }

  /// The article's text where the linked data holds it.
  var body: MappedText? { data.body?.text(in: text) }

  /// States the facts; what the article's text states stands where the markup says nothing.
  func state(in article: inout Article) {
    article.title = title(visible: article.title)
    let outlet = fact(data.outlet) ?? microdata("publisher") ?? microdata("publisher name") ?? meta(PageProperties.outlet).map(stated)
    article.outlet = outlet.flatMap { Self.isAddress($0.value) ? nil : $0 } ?? titleOutlet ?? article.outlet
    article.published = date(fact(data.published)) ?? date(microdata("datePublished")) ?? published ?? article.published
    article.byline = article.byline ?? byline
    if let stated = fact(data.url) ?? meta(PageProperties.url).map(stated) ?? page.savedFrom.map(stated), stated.value.hasPrefix("http") {
      article.url = stated
    }
    article.quotedFrom = fact(data.quotedFrom).flatMap { Self.isAddress($0.value) ? nil : $0 } ?? microdata("isBasedOn") ?? article.quotedFrom
    for author in data.authors {
      for agency in NamedAgencies.all(in: author.value) + (Agencies.standard.agency(named: author.value).map { [$0] } ?? []) {
        guard !article.wires.contains(where: { $0.agency == agency && $0.form != .mention }) else { continue }
        article.wires.append(WireCredit(agency: agency, form: .creditLine, line: line(author.position)))
      }
    }
  }

  /// The headline of the page as it is seen wins in its own words.
  private func title(visible: Stated<String>?) -> Stated<String>? {
    guard let visible else {
      let stated = fact(data.title) ?? microdata("headline") ?? meta(PageProperties.title + ["title"]).map(stated)
      return stated.map { Stated(OutletPhrases.standard.splitTitle($0.value)?.title ?? $0.value, $0.basis) }
    }
    return visible
  }

  /// The outlet behind the headline in the page's title.
  private var titleOutlet: Stated<String>? {
    meta(["title"]).map(stated)?.compactMap { OutletPhrases.standard.splitTitle($0)?.outlet }
  }

  private var published: Stated<CalendarDate>? {
    for name in PageProperties.published {
      for property in page.metadata where property.name == name {
        if let date = date(stated(property)) { return date }
      }
    }
    return nil
  }

  private var byline: Stated<String>? {
    let names = data.authors.filter { !Self.isAddress($0.value) }
    if let first = names.first { return Stated(names.map(\.value).joined(separator: ", "), .file(line: line(first.position))) }
    let stated = microdata("author") ?? microdata("author name") ?? meta(PageProperties.author).map(stated)
    guard let stated, !Self.isAddress(stated.value) else { return nil }
    return Byline(stated.value).map { Stated($0.names, stated.basis) } ?? stated
  }

  // MARK: Values

  private func line(_ position: Int) -> Int { source.line(at: text.fileRange(of: position..<(position + 1)).lowerBound) }

  private func fact(_ fact: LinkedData.Fact?) -> Stated<String>? {
    fact.map { Stated($0.value, .file(line: line($0.position))) }
  }

  private func stated(_ property: HTMLPage.Property) -> Stated<String> {
    Stated(Self.plain(property.value), .file(line: line(property.position)))
  }

  private func microdata(_ name: String) -> Stated<String>? { page.microdata.first { $0.name == name }.map(stated) }

  /// The first property of the most telling name.
  private func meta(_ names: [String]) -> HTMLPage.Property? {
    for name in names {
      if let property = page.metadata.first(where: { $0.name == name && $0.value.contains { !$0.isWhitespace } }) { return property }
    }
    return nil
  }

  private func date(_ stated: Stated<String>?) -> Stated<CalendarDate>? {
    stated?.compactMap(Self.date)
  }

  /// The day of a date such as `2017-09-05T10:30:00+02:00`, as it is written there; of one in words.
  static func date(_ text: String) -> CalendarDate? {
    let text = text.trimmingPrefix { $0.isWhitespace }
    if let date = CalendarDate(iso: String(text.prefix(10))), date.day != nil { return date }
    let digits = text.prefix(8)
    if text.count == 8 || text.dropFirst(8).first == "T", digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let iso = digits.prefix(4) + "-" + digits.dropFirst(4).prefix(2) + "-" + digits.suffix(2)
      return CalendarDate(iso: String(iso))
    }
    return WrittenDate.prefix(of: text[...])?.date.flatMap { $0.day == nil ? nil : $0 } ?? PublicationLine(String(text))?.date
  }

  /// A value in which markup or character references were left: "Reuters &amp; AFP".
  static func plain(_ text: String) -> String {
    guard text.contains("&") || text.contains("<") else { return text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return HTMLFlattener.page(of: Array(text.utf8)).blocks.map(\.text.text).joined(separator: " ")
  }

  static func isAddress(_ text: String) -> Bool { text.hasPrefix("http") || text.hasPrefix("//") || text.hasPrefix("@") || text.hasPrefix("www.") }
}
