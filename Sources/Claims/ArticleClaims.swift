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
    var anchor = TimeAnchor(now: article.published?.value ?? knowledge.reportingDay)
    var counts: [Int: Int] = [:]
    let sources = ArticleSources(lexicon: knowledge.lexicon).statements(of: passages)
    // Earlier figures, which "452 of them" and "22,000" alone go on about.
    var earlier: [(claim: Claim, passage: Int)] = []
    for (passage, statements) in zip(passages, sources) {
      var found: [Claim] = []
      for quantity in passage.sentence.quantities {
        if let claim = claim(quantity, passage, statements, anchor, earlier: antecedents(earlier, passage)) {
          found.append(claim)
          earlier.append((claim, passage.number))
        }
      }
      for time in passage.sentence.times {
        if let claim = claim(time, passage, statements, anchor) { found.append(claim) }
        if let (date, _) = anchor.date(of: time), isAnchor(time) { anchor.last = date }
      }
      for var claim in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        counts[claim.line, default: 0] += 1
        claim.id = "\(article.stem):\(claim.line).\(counts[claim.line] ?? 1)"
        claims.append(claim)
      }
    }
    return claims
  }

  private func isAnchor(_ time: TimeMention) -> Bool {
    switch time.content {
    case .date: true
    case .shift: true
    default: false
    }
  }

  /// The earlier figures of the paragraph and those before, the nearest last.
  private func antecedents(_ earlier: [(claim: Claim, passage: Int)], _ passage: Passage) -> [Antecedent] {
    earlier.suffix(60).map { Antecedent(claim: $0.claim, distance: passage.number - $0.passage) }.filter { $0.distance <= 20 }
  }

  // MARK: Figures

  private func claim(
    _ quantity: Quantity, _ passage: Passage, _ statements: [AttributionReader.Statement], _ anchor: TimeAnchor,
    earlier: [Antecedent]
  ) -> Claim? {
    guard quantity.role != .age, quantity.role != .member, !describes(quantity) else { return nil }
    // "from 24.2 to 33-35 billion": neither end alone is the figure.
    if quantity.rule.hasPrefix("range.change-to-range") { return nil }
    let figure = passage.wordRange(quantity.range)
    guard !figure.isEmpty else { return nil }
    let lexicon = knowledge.lexicon
    let governor = GovernorFinder(passage: passage).governor(of: figure)
    guard let implied = ImpliedUnit(lexicon: lexicon, passage: passage, earlier: earlier).reading(quantity, figure, governor) else { return nil }
    let quantity = implied.quantity
    let whole = earlier.last { $0.distance <= 1 }?.claim
    var reading = KindClassifier(lexicon: lexicon, event: knowledge.sort)
      .kind(of: quantity, words: figure, governor: governor, whole: whole?.kind, in: passage)
    if let antecedent = implied.antecedent, !reading.isOwn(beside: antecedent.kind, governor) { reading = KindClassifier.Reading(kind: antecedent.kind, rule: "kind.antecedent") }
    var subject = SubjectFinder(lexicon: lexicon, usualGroup: knowledge.usualGroup)
      .subject(of: quantity, kind: reading.kind, governor: governor, words: figure, in: passage)
    if let antecedent = implied.antecedent, quantity.role == .total { subject = antecedent.subject }
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
    claim.role = role(of: quantity, kind: reading.kind, subject: subject, earlier)
    if claim.role == .total, quantity.role == .change { claim.trend = nil }
    let (place, isNamed) = PlaceResolver(registry: knowledge.places).place(of: figure, in: passage)
    claim.place = place
    // What a company owes, owns and cuts is its own wherever it lies, but for "23 stores in Ireland".
    let isFirms = knowledge.sort == .count && !(passage.key(figure.upperBound) == "in" && isNamed)
    claim.isAtEvent = !isNamed || isFirms || place.map { knowledge.places.isEvent($0, kind: claim.kind) } ?? true
    // "its six-year war": a war lasts in all of its country.
    if reading.kind == .duration, claim.place?.sort != .country, let event = EventFinder(lexicon: lexicon).event(near: figure, in: passage),
      event.row.nationwide, event.row.key == subject.key, Passage.distance(event.words, figure) <= 1
    {
      claim.place = knowledge.places.mainCountry ?? claim.place
    }
    claim.rules = quantity.rule.components(" + ") + [reading.rule]
    scope(&claim, figure, passage)
    attribute(&claim, figure, passage, statements)
    if claim.attribution.kind == .none, statements.isEmpty, let whole, reading.rule == "kind.whole" || isPart(figure, passage) {
      claim.attribution = whole.attribution
      claim.rules.append("attribution.of-whole")
    }
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

  /// "5,100 destroyed and a further 11,400 damaged": a further number of something else is a total. "22 of their
  /// vehicles" is part of no number told before. Men that were lost are no change of a number.
  private func role(of quantity: Quantity, kind: ClaimKind, subject: Subject, _ earlier: [Antecedent]) -> Quantity.Role {
    let before = earlier.last { $0.distance <= 1 }?.claim
    switch quantity.role {
    case .increment:
      guard let before else { return .increment }
      return before.kind == kind && before.subject.key == subject.key ? .increment : .total
    case .subcount:
      let isPart = earlier.contains { antecedent in
        antecedent.distance <= 2 && (antecedent.claim.unit == quantity.unit || KindClassifier.countsPeople(kind) && KindClassifier.countsPeople(antecedent.claim.kind))
          && (antecedent.claim.value ?? antecedent.claim.low ?? antecedent.claim.high ?? 0) >= (quantity.value ?? quantity.low ?? 0)
      }
      return isPart ? .subcount : .total
    case .change:
      return [.killed, .injured, .missing].contains(kind) && subject.verb == "lose" ? .total : .change
    default: return quantity.role
    }
  }

  /// "312 of those", "five of the dead": part of what the sentence before told.
  private func isPart(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let end = figure.upperBound
    return figure.contains { passage.key($0) == "of" && ["them", "those", "these", "whom", "the"].contains(passage.key($0 + 1)) }
      || passage.key(end) == "of" && ["them", "those", "these", "whom", "the"].contains(passage.key(end + 1))
  }

  /// "a four-storey school", "a 12-member panel": the number describes a thing and counts none of the event's.
  private func describes(_ quantity: Quantity) -> Bool {
    quantity.rule.contains("unit.compound-modifier") && quantity.unit.name != "magnitude"
  }

  /// The year of an earlier event that a figure belongs to: "in 1998 killed 2,300". The nearest date tells, of the
  /// figure's clause or, where that has none, of its sentence.
  private func earlierYear(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> CalendarDate? {
    guard let now = anchor.now else { return nil }
    let clause = passage.clause(around: figure)
    let dates = passage.sentence.times.compactMap { time -> (words: Range<Int>, date: CalendarDate)? in
      let words = passage.wordRange(time.range)
      guard case .date(let date) = time.content, [.in, .on, .none].contains(time.relation) else { return nil }
      // "since the war broke out in March 2011": from then on, not then.
      let start = passage.clause(around: words).lowerBound
      return passage.positions(of: "since", in: start..<words.lowerBound).isEmpty ? (words, date) : nil
    }
    let near = dates.filter { clause.contains($0.words.lowerBound) }
    // "In 2011 the sinking of …, which …": a date that opens the sentence frames all of it.
    guard let nearest = (near.isEmpty ? dates.filter { $0.words.lowerBound <= 2 } : near).min(by: { Passage.distance($0.words, figure) < Passage.distance($1.words, figure) })?.date else { return nil }
    return nearest.year < now.year - 1 || nearest.year < now.year && now.first - nearest.last > 180 ? nearest : nil
  }

  private func base(
    _ range: Range<Int>, _ passage: Passage, kind: ClaimKind, subject: Subject, unit: MeasureUnit, form: Quantity.Form
  ) -> Claim {
    let source = article.source
    let file = passage.fileRange(of: range)
    return Claim(
      id: "", article: article.id, line: source.line(at: file.lowerBound),
      range: source.codePoint(at: file.lowerBound)..<source.codePoint(at: file.upperBound), quote: passage.quote(range), sentence: passage.sentence.text, form: form, unit: unit, kind: kind, subject: subject)
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
    if let source = reader.source(of: figure, in: statements, passage: passage) {
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

  /// True for what is expected, planned or possible: a modal or a verb of planning governs the figure's clause.
  private func isForecast(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    let before = clause.lowerBound..<figure.lowerBound
    let isExpected = before.contains { ["could", "would", "may", "might", "will", "expected", "expects", "expect", "forecast", "forecasts", "planned", "plans", "target", "aims", "aim", "hopes", "predicted", "predicts", "worst"].contains(passage.key($0)) }
    // "may have died" and "are expected to have died" tell of what is.
    guard isExpected else { return false }
    let perfect = before.last { ["have", "has"].contains(passage.key($0)) }
    return perfect.map { !["may", "might", "could", "would", "to"].contains(passage.key($0 - 1)) } ?? true
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
    let place = PlaceResolver(registry: knowledge.places).place(of: words, in: passage).place
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
    guard let range = firstRange(ofBytes: separator) else { return [self] }
    return [String(self[..<range.lowerBound])] + String(self[range.upperBound...]).components(separator)
  }

  /// Where some bytes stand first, by bytes.
  private func firstRange(ofBytes part: String) -> Range<Index>? {
    guard let first = part.utf8.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: part.utf8) { return found..<utf8.index(found, offsetBy: part.utf8.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}
