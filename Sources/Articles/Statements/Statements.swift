import Dates

/// What a file says about itself, read from the parts of its page.
enum Statements {
  static func read(from page: Page, into article: inout Article) {
    article.outlet = outlet(page)
    if let part = page.parts.first(where: { $0.role == .title }) {
      let line = part.paragraph.line
      // The number of a newsletter's section is none of its headline.
      let text = part.wording.isListItem ? part.wording.words.joined(separator: " ") : part.paragraph.text
      let split = OutletPhrases.standard.splitTitle(text)
      article.title = Stated(split?.title ?? text, .file(line: line))
      article.outlet = article.outlet ?? split.map { Stated($0.outlet, .file(line: line)) }
    }
    article.published = published(page)
    article.dateline =
      page.parts.lazy.compactMap { part in
        part.dateline?.place.map { Stated($0, .file(line: part.paragraph.line)) }
      }.first
    article.byline =
      page.parts.lazy.filter { $0.role == .credit }.compactMap { part in
        Byline(part.paragraph.text).map { Stated($0.names, .file(line: part.paragraph.line)) }
      }.first
      ?? page.parts.lazy.filter { $0.role == .credit }.compactMap { part in
        Byline.inner(part.paragraph.text).map { Stated($0, .file(line: part.paragraph.line)) }
      }.first
    article.url =
      page.parts.lazy.filter { $0.role == .credit }.compactMap { part in
        LinkLine(part.paragraph.text).map { Stated($0.url, .file(line: part.paragraph.line)) }
      }.first
    article.wires = wires(page)
    state(page.facts, in: &article)
  }

  /// What the page's layout states goes before what its lines say, save the names of bylines.
  private static func state(_ facts: [Page.Fact: Stated<String>], in article: inout Article) {
    article.title = facts[.title] ?? article.title
    article.outlet = facts[.outlet] ?? article.outlet
    article.byline = article.byline ?? facts[.byline]
    article.dateline = article.dateline ?? facts[.place]
    article.published = facts[.published]?.compactMap { PublicationLine($0)?.date } ?? article.published
  }

  private static func outlet(_ page: Page) -> Stated<String>? {
    var weak: Stated<String>?
    for part in page.parts {
      switch part.role {
      case .noise, .credit: break
      default: continue
      }
      guard let (name, isWeak) = OutletPhrases.standard.outlet(in: part.paragraph.text) else { continue }
      // A notice of an agency's rights stands under its text everywhere.
      if Agencies.standard.agency(named: name) != nil { continue }
      let stated = Stated(name, .file(line: part.paragraph.line))
      if !isWeak { return stated }
      weak = weak ?? stated
    }
    return weak
  }

  /// The best labelled date line of the page; a dateline's date where it has a year.
  private static func published(_ page: Page) -> Stated<CalendarDate>? {
    var best: (label: PublicationLine.Label, stated: Stated<CalendarDate>)?
    for part in page.parts where part.role == .credit {
      let line = part.paragraph.line
      if let found = PublicationLine(part.paragraph.text) {
        if best.map({ found.label < $0.label }) ?? true { best = (found.label, Stated(found.date, .file(line: line))) }
      } else if best == nil, let date = part.dateline?.date?.date, date.day != nil {
        best = (.none, Stated(date, .file(line: line)))
      }
    }
    return best?.stated
  }

  private static func wires(_ page: Page) -> [WireCredit] {
    var wires: [WireCredit] = []
    func add(_ agencies: [String], _ form: WireCredit.Form, _ line: Int) {
      for agency in agencies where !wires.contains(where: { $0.agency == agency && $0.form == form }) {
        wires.append(WireCredit(agency: agency, form: form, line: line))
      }
    }
    for part in page.parts {
      let (text, line) = (part.paragraph.text, part.paragraph.line)
      switch part.role {
      case .credit where part.dateline != nil: add(part.dateline?.agencies ?? [], .dateline, line)
      case .credit, .noise(reason: "copyright"):
        add(CreditLine(text)?.agencies ?? NamedAgencies.all(in: text), .creditLine, line)
      case nil, .body: add(Mentions.agencies(in: part.wording.words), .mention, line)
      default: break
      }
    }
    return wires
  }
}

/// The agencies that a credit names in running words: "Associated Press writer Jane Doe contributed to this report."
enum NamedAgencies {
  static func all(in text: String) -> [String] {
    let words = text.split { !($0.isLetter || $0 == "-") }.map(String.init)
    let joined = Array((" " + words.joined(separator: " ") + " ").utf8)
    return Agencies.standard.namedForms.filter { $0.forms.contains { CuePhrase.stands($0, in: joined) } }.map(\.name)
  }
}
