import Foundation
import Articles
import Dates
import Quantities

/// Reads the claims of one article, passage by passage, with a memory of its sources and dates.
struct ArticleClaims {
  let article: Article
  let knowledge: BatchKnowledge

  /// The claims of the body, and those figures of headline and standfirst that the body does not repeat.
  func claims(in body: [Passage], head: [Passage]) -> [Claim] {
    let told = claims(in: body, knowledge.sources[article.id])
    let heading = claims(in: head).filter { claim in claim.kind != .date && claim.form != .vague && !told.contains { HeadFigure.repeats($0, in: claim) } }
    return heading.isEmpty ? told : (heading + told).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// - Parameter sources: the statements of the passages, where they are known.
  func claims(in passages: [Passage], _ sources: [[SourcedWords]]? = nil) -> [Claim] {
    var claims: [Claim] = []
    var anchor = TimeAnchor(now: article.published?.value ?? knowledge.reportingDay)
    var counts: [Int: Int] = [:]
    let sources = sources ?? ArticleSources(lexicon: knowledge.lexicon).statements(of: passages)
    // Earlier figures, which "452 of them" and "22,000" alone go on about.
    var earlier: [Antecedent] = []
    // The earlier event that the sentence before has told of, with the number of that sentence.
    var past: PastEvent?
    for (passage, statements) in zip(passages, sources) {
      var found: [Claim] = []
      if !passage.sentence.quantities.isEmpty { forget(&earlier, at: passage) }
      for quantity in passage.sentence.quantities {
        if let claim = claim(quantity, passage, statements, anchor, earlier: earlier, past: past) {
          found.append(claim)
          if earlier.count == Self.reach { earlier.removeFirst() }
          earlier.append(Antecedent(told: Antecedent.Told(claim, passage: passage.number), distance: 0))
        }
      }
      for time in passage.sentence.times {
        if let claim = claim(time, passage, statements, anchor) { found.append(claim) }
        anchor.pass(time)
      }
      past = pastEvent(in: passage, anchor, behind: past)
      for var claim in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        counts[claim.line, default: 0] += 1
        claim.id = "\(article.stem):\(claim.line).\(counts[claim.line] ?? 1)"
        claims.append(claim)
      }
    }
    return claims
  }

  /// How many earlier figures are kept, and from how many sentences.
  private static let (reach, sentences) = (60, 20)

  /// Keeps the earlier figures of the paragraph and those before, the nearest last.
  private func forget(_ earlier: inout [Antecedent], at passage: Passage) {
    let far = earlier.prefix { passage.number - $0.told.passage > Self.sentences }.count
    earlier.removeFirst(far)
    for index in earlier.indices { earlier[index].distance = passage.number - earlier[index].told.passage }
  }

  // MARK: Figures

  private func claim(
    _ quantity: Quantity, _ passage: Passage, _ statements: [SourcedWords], _ anchor: TimeAnchor,
    earlier: [Antecedent], past: PastEvent?
  ) -> Claim? {
    guard quantity.role != .age, quantity.role != .member, !describes(quantity) else { return nil }
    if isAge(quantity, passage) { return nil }
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
      .kind(of: quantity, words: figure, governor: governor, whole: wholeKind(earlier, passage) ?? whole?.kind, in: passage)
    let antecedent = implied.antecedent.flatMap { reading.isOwn(beside: $0.kind, governor) && reading.kind != $0.kind ? nil : $0 }
    if let antecedent, !reading.isOwn(beside: antecedent.kind, governor) { reading = KindClassifier.Reading(kind: antecedent.kind, rule: "kind.antecedent") }
    if isArticle(quantity, figure, reading, governor, passage) { return nil }
    var subject = SubjectFinder(lexicon: lexicon, usualGroup: knowledge.usualGroup)
      .subject(of: quantity, kind: reading.kind, governor: governor, words: figure, in: passage)
    if let antecedent, quantity.role == .total {
      subject = antecedent.subject
      // What one sentence compares is of one aspect; later the thing itself is spoken of again.
      if antecedent.sentence != passage.sentence.text {
        subject.aspect = ""
        if let space = subject.key.lastIndex(of: " "), lexicon.scopes.aspects[String(subject.key[subject.key.index(after: space)...])] != nil { subject.key = String(subject.key[..<space]) }
      }
      // "Put the total at up to 32,000" is no longer of those registered.
      if isTotal(governor, passage), let space = subject.key.firstIndex(of: " ") { subject.key = String(subject.key[..<space]) }
    }
    let aspect = AspectFinder(lexicon: lexicon, contrasts: knowledge.contrasts, isWide: [.country, .province, .region].contains(knowledge.places.event?.sort)).aspect(of: reading.kind, subject, governor: governor, words: figure, in: passage)
    if !aspect.isEmpty { subject.aspect = aspect } else if reading.rule == "kind.capacity" { subject.aspect = "capacity" }
    subject.incident = IncidentFinder(lexicon: lexicon).incident(of: reading.kind, words: figure, in: passage)
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
    claim.role = role(of: quantity, kind: reading.kind, subject: subject, words: figure, earlier, passage)
    if claim.role == .total, quantity.role == .change { claim.trend = nil }
    let place = PlaceResolver(registry: knowledge.places).place(of: figure, in: passage)
    claim.place = place.place
    // What a company owes, owns and cuts is its own wherever it lies, but for "23 stores in Ireland".
    let isFirms = knowledge.sort == .count && !(passage.key(figure.upperBound) == "in" && place.isNamed)
    if knowledge.sort == .count, !place.isWithin { claim.place = nil }
    if !place.isNamed { claim.place = usualPlace(of: claim, rule: reading.rule, in: passage) }
    claim.isAtEvent = !place.isNamed || isFirms || place.place.map { knowledge.places.isEvent($0, kind: claim.kind) } ?? true
    // "its six-year war": a war lasts in all of its country.
    if reading.kind == .duration, claim.place?.sort != .country, let event = EventFinder(lexicon: lexicon).event(near: figure, in: passage),
      event.row.nationwide, event.row.key == subject.key, Passage.distance(event.words, figure) <= 1
    {
      claim.place = knowledge.places.mainCountry ?? claim.place
    }
    claim.rules = quantity.rule.components(" + ") + [reading.rule]
    scope(&claim, figure, passage)
    attribute(&claim, figure, passage, statements)
    if claim.attribution.kind == .none, statements.isEmpty, let whole, reading.rule == "kind.whole" || isPart(figure, passage, ofSame: claim.kind == whole.kind) {
      claim.attribution = whole.attribution
      claim.rules.append("attribution.of-whole")
    }
    claim.asOf = asOf(figure, passage, anchor)
    claim.isForecast = isForecast(figure, passage)
    claim.isBackground = isBackground(claim)
    // What an article on a mishap opens with is its toll, wherever it says that it was.
    let isLead = passage.number < 2 && knowledge.places.isMishap && [.killed, .missing, .injured, .rescued].contains(claim.kind)
    if isLead { (claim.isAtEvent, claim.isBackground) = (true, false) }
    if claim.kind != .duration, let event = earlierEvent(figure, of: claim.kind, passage, anchor, earlier, past) {
      claim.asOf = event
      claim.isBackground = true
      // An earlier mishap was elsewhere.
      if knowledge.places.isMishap, !place.isNamed { claim.place = nil }
      claim.rules.append("period.earlier-event")
    }
    return claim
  }

  /// The kind of the people whose part a figure may be: those of its sentence, and those before it where it opens
  /// with "Among them".
  private func wholeKind(_ earlier: [Antecedent], _ passage: Passage) -> ClaimKind? {
    let reach = passage.key(0) == "among" ? 1 : 0
    return earlier.last { $0.distance <= reach && KindClassifier.countsPeople($0.claim.kind) && $0.claim.kind != .population }?.claim.kind
  }

  /// The place of a figure that the text names none with: a magnitude's is where the quake's centre lay; what is paid
  /// after a mishap, and what a ship may carry, holds nowhere.
  private func usualPlace(of claim: Claim, rule: String, in passage: Passage) -> Place? {
    if claim.kind == .magnitude, !passage.words.contains(where: { $0.key.hasPrefix("aftershock") }) { return knowledge.places.epicentre ?? claim.place }
    return knowledge.places.isMishap && (claim.kind == .money || rule == "kind.capacity") ? nil : claim.place
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

  /// A figure of another place, or of a story older than the event, sets the scene only.
  private func isBackground(_ claim: Claim) -> Bool {
    if claim.subject.key == "conflict" || claim.subject.key.hasSuffix(":conflict") { return true }
    return claim.place.map { knowledge.places.isElsewhere($0) } ?? false
  }

  // MARK: Dates

  private func claim(
    _ time: TimeMention, _ passage: Passage, _ statements: [SourcedWords], _ anchor: TimeAnchor
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
    let place = knowledge.sort == .count ? nil : PlaceResolver(registry: knowledge.places).place(of: words, in: passage).place
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
