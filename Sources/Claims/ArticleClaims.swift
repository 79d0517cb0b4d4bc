import Foundation
import Articles
import Dates
import Quantities

/// Reads the claims of one article, passage by passage, with a memory of its sources and dates.
struct ArticleClaims {
  let article: Article
  let knowledge: BatchKnowledge

  func claims(in passages: [Passage]) -> [Claim] {
    var claims: [Claim] = []
    var sources: [Source] = []
    var anchor = TimeAnchor(now: article.published?.value ?? knowledge.reportingDay)
    var counts: [Int: Int] = [:]
    let attributions = AttributionReader(lexicon: knowledge.lexicon)
    var lastQuoted: Source?
    for passage in passages {
      var statements = attributions.statements(in: passage, memory: &sources)
      // A quotation that runs on without naming its speaker again is still that speaker's.
      if statements.isEmpty, passage.quoted.first == true || passage.words.first?.text == "\u{201C}", let lastQuoted {
        statements = [AttributionReader.Statement(source: lastQuoted, covers: 0..<passage.words.count, verb: 0)]
      }
      lastQuoted = passage.quoted.contains(true) ? statements.last?.source ?? lastQuoted : nil
      var found: [Claim] = []
      for quantity in passage.sentence.quantities {
        if let claim = claim(quantity, passage, statements, anchor) { found.append(claim) }
      }
      for time in passage.sentence.times {
        if let claim = claim(time, passage, statements, anchor) { found.append(claim) }
        if let (date, _) = anchor.date(of: time), isAnchor(time) { anchor.last = date }
      }
      for var claim in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        counts[claim.line, default: 0] += 1
        claim.id = "\(stem):\(claim.line).\(counts[claim.line] ?? 1)"
        claims.append(claim)
      }
    }
    return claims
  }

  private var stem: String {
    guard let dot = article.id.lastIndex(of: "."), dot > article.id.startIndex else { return article.id }
    return String(article.id[..<dot])
  }

  private func isAnchor(_ time: TimeMention) -> Bool {
    switch time.content {
    case .date: true
    case .shift: true
    default: false
    }
  }

  // MARK: Figures

  private func claim(
    _ quantity: Quantity, _ passage: Passage, _ statements: [AttributionReader.Statement], _ anchor: TimeAnchor
  ) -> Claim? {
    guard quantity.unit.dimension != .none, quantity.role != .age, quantity.role != .member, !describes(quantity) else { return nil }
    // "from 24.2 to 33-35 billion": neither end alone is the figure.
    if quantity.rule.hasPrefix("range.change-to-range") { return nil }
    let figure = passage.wordRange(quantity.range)
    guard !figure.isEmpty else { return nil }
    let lexicon = knowledge.lexicon
    let reading = KindClassifier(lexicon: lexicon).kind(of: quantity, words: figure, in: passage)
    let subject = SubjectFinder(lexicon: lexicon, usualGroup: knowledge.usualGroup)
      .subject(of: quantity, kind: reading.kind, words: figure, in: passage)
    var claim = base(quantity.range, passage, kind: reading.kind, subject: subject, unit: quantity.unit, form: quantity.form)
    claim.value = quantity.value
    claim.low = quantity.low
    claim.high = quantity.high
    // "rose from 65 to 72": the figure is where the change ended.
    if quantity.form == .range, quantity.rule.hasPrefix("range.change") {
      (claim.value, claim.low, claim.high, claim.form) = (quantity.rule.hasPrefix("range.change-down") ? quantity.low : quantity.high, nil, nil, .exact)
    }
    claim.hedge = quantity.hedge
    claim.trend = quantity.trend
    claim.role = quantity.role
    claim.place = PlaceResolver(registry: knowledge.places).place(of: figure, in: passage)
    // "its six-year war": a war lasts in all of its country.
    if reading.kind == .duration, claim.place?.sort != .country, let event = EventFinder(lexicon: lexicon).event(near: figure, in: passage),
      event.row.nationwide, event.row.key == subject.key, Passage.distance(event.words, figure) <= 1
    {
      claim.place = knowledge.places.mainCountry ?? claim.place
    }
    claim.rules = quantity.rule.components(" + ") + [reading.rule]
    scope(&claim, figure, passage)
    attribute(&claim, figure, passage, statements)
    claim.asOf = asOf(figure, passage, anchor)
    claim.isForecast = isForecast(figure, passage)
    claim.isBackground = isBackground(claim)
    if claim.kind != .duration, let year = earlierYear(figure, passage, anchor) {
      claim.asOf = AsOf(date: year, basis: .stated)
      claim.isBackground = true
      claim.rules.append("period.earlier-event")
    }
    return claim
  }

  /// "a four-storey school", "a 12-member panel": the number describes a thing and counts none of the event's.
  private func describes(_ quantity: Quantity) -> Bool {
    quantity.rule.contains("unit.compound-modifier") && quantity.unit.name != "magnitude"
  }

  /// The year of an earlier event that a figure belongs to: "in 1998 killed 2,300".
  private func earlierYear(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> CalendarDate? {
    guard let now = anchor.now else { return nil }
    let clause = passage.clause(around: figure)
    let dates = passage.sentence.times.compactMap { time -> CalendarDate? in
      let words = passage.wordRange(time.range)
      guard case .date(let date) = time.content, [.in, .on, .none].contains(time.relation), clause.contains(words.lowerBound) else { return nil }
      // "since the war broke out in March 2011": from then on, not then.
      return passage.positions(of: "since", in: clause.lowerBound..<words.lowerBound).isEmpty ? date : nil
    }
    return dates.first { $0.year < now.year - 1 || $0.year < now.year && now.first - $0.last > 180 }
  }

  private func base(
    _ range: Range<Int>, _ passage: Passage, kind: ClaimKind, subject: Subject, unit: MeasureUnit, form: Quantity.Form
  ) -> Claim {
    let start = passage.base + range.lowerBound
    let end = passage.base + range.upperBound
    let source = article.source
    return Claim(
      id: "", article: article.id, line: source.line(at: start), range: source.codePoint(at: start)..<source.codePoint(at: end),
      quote: source.slice(start..<end), sentence: passage.sentence.text, form: form, unit: unit, kind: kind, subject: subject)
  }

  private func scope(_ claim: inout Claim, _ figure: Range<Int>, _ passage: Passage) {
    guard [.population, .trapped, .troops, .displaced, .killed, .injured].contains(claim.kind) else { return }
    if let scope = ScopeFinder(lexicon: knowledge.lexicon, usualGroup: knowledge.usualGroup).scope(of: figure, in: passage) {
      claim.scope = scope
      claim.rules.append("scope.stated")
    } else if [.population, .trapped].contains(claim.kind),
      let scope = knowledge.siege?.scope(of: figure, in: passage, lexicon: knowledge.lexicon)
    {
      claim.scope = scope
      claim.rules.append("scope.besieged-side")
    }
  }

  private func attribute(
    _ claim: inout Claim, _ figure: Range<Int>, _ passage: Passage, _ statements: [AttributionReader.Statement]
  ) {
    let reader = AttributionReader(lexicon: knowledge.lexicon)
    if let source = reader.source(of: figure, in: statements) {
      claim.attribution = Attribution(kind: .named, name: source.name, speaker: source.speaker, printed: source.printed)
      claim.rules.append("attribution.named")
    } else if reader.isBelief(figure, in: passage) {
      claim.attribution = Attribution(kind: .unattributedBelief)
      claim.rules.append("attribution.belief")
    }
  }

  /// When the figure held: a month or date stated beside who says it, else the article's day, else the batch's.
  private func asOf(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> AsOf {
    let clause = passage.clause(around: figure)
    let stated = passage.sentence.times.first { time in
      guard [.in, .on].contains(time.relation) else { return false }
      let words = passage.wordRange(time.range)
      guard clause.contains(words.lowerBound), words.lowerBound > 0 else { return false }
      return knowledge.lexicon.reportVerbs.contains(passage.key(words.lowerBound - 1))
    }
    if let stated, let (date, isResolved) = anchor.date(of: stated) { return AsOf(date: date, basis: isResolved ? .resolved : .stated) }
    if let published = article.published?.value { return AsOf(date: published, basis: .article) }
    if let day = knowledge.reportingDay { return AsOf(date: day, basis: .resolved) }
    return AsOf()
  }

  private func isForecast(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    return (clause.lowerBound..<figure.lowerBound).contains { ["could", "would", "may", "might", "will", "expected", "forecast", "planned", "target"].contains(passage.key($0)) }
  }

  /// A figure of another place, or of a story older than the event, sets the scene only.
  private func isBackground(_ claim: Claim) -> Bool {
    if claim.subject.key == "conflict" || claim.subject.key.hasSuffix(":conflict") { return true }
    return claim.place.map { knowledge.places.isElsewhere($0) } ?? false
  }

  // MARK: Dates

  private func claim(
    _ time: TimeMention, _ passage: Passage, _ statements: [AttributionReader.Statement], _ anchor: TimeAnchor
  ) -> Claim? {
    guard isDating(time), let (date, isResolved) = anchor.date(of: time), date.day == nil else { return nil }
    let words = passage.wordRange(time.range)
    guard !words.isEmpty, let event = EventFinder(lexicon: knowledge.lexicon).event(near: words, in: passage, isDate: true) else { return nil }
    var claim = base(
      time.range, passage, kind: .date, subject: Subject(key: event.row.key, printed: event.row.printed),
      unit: MeasureUnit(name: "date", dimension: .none), form: .exact)
    claim.date = date
    claim.place = place(of: event, words, passage)
    claim.rules = [isResolved ? "date.resolved" : "date.stated"]
    attribute(&claim, words, passage, statements)
    claim.asOf = asOf(words, passage, anchor)
    claim.isBackground = isBackground(claim)
    return claim
  }

  /// A war is a country's even where the sentence speaks of a town: the country of its adjective
  /// ("the Syrian conflict"), one named beside the date, else the batch's.
  private func place(of event: EventFinder.Found, _ words: Range<Int>, _ passage: Passage) -> Place? {
    let place = PlaceResolver(registry: knowledge.places).place(of: words, in: passage)
    guard event.row.nationwide else { return place }
    let adjective = event.words.compactMap { knowledge.lexicon.country(of: passage.words[$0].text) }.first
    if let adjective { return Place(name: adjective, sort: .country, printed: adjective) }
    let segment = passage.segment(around: words)
    let isBeside = knowledge.places.mentions(in: passage).contains { $0.sort == .country && !$0.isDistant && segment.contains($0.words.lowerBound) && $0.words.lowerBound > segment.lowerBound }
    return isBeside ? place : knowledge.places.mainCountry ?? place
  }

  private func isDating(_ time: TimeMention) -> Bool {
    switch time.content {
    case .date: return [.since, .in, .from].contains(time.relation)
    // "besieged since December"
    case .monthDay(_, day: nil): return time.relation == .since
    case .shift(_, let unit): return unit == .year
    default: return false
    }
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    components(separatedBy: separator)
  }
}
