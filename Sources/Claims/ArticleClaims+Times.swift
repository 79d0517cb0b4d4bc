import Articles
import Dates
import Quantities

/// When a figure held, and whether it is expected or of an earlier event.
extension ArticleClaims {
  /// When the figure held: a month or date stated beside who says it, else the article's day, else the batch's.
  /// "The toll was nine on Sunday morning, 23 that evening and 41 on Monday night": the day of each stage of a count.
  private func stage(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> AsOf? {
    guard passage.words.prefix(figure.lowerBound).contains(where: { Self.countNouns.contains($0.key) }) else { return nil }
    // The words up to the next figure or mark, few of them.
    let end = (figure.upperBound..<min(figure.upperBound + 4, passage.words.count)).first { passage.words[$0].kind == .number || passage.words[$0].kind == .mark || passage.key($0) == "and" }
    let behind = figure.upperBound..<(end ?? min(figure.upperBound + 4, passage.words.count))
    let days = passage.sentence.times.compactMap { time -> (words: Range<Int>, date: CalendarDate)? in
      // "40,000 by 31 July" is a plan.
      guard [.on, .none, .in].contains(time.relation), let (date, _) = anchor.date(of: time), date.day != nil else { return nil }
      if let now = anchor.now, !(0...Self.daysOfStages).contains(now.first.value - date.first.value) { return nil }
      return (passage.wordRange(time.range), date)
    }
    if let own = days.first(where: { behind.contains($0.words.lowerBound) }) { return AsOf(date: own.date, basis: .resolved) }
    guard passage.key(behind.lowerBound) == "that", Self.partsOfDay.contains(passage.key(behind.lowerBound + 1)) else { return nil }
    return days.last { $0.words.upperBound <= figure.lowerBound }.map { AsOf(date: $0.date, basis: .resolved) }
  }

  /// Stages of a count lie no further back.
  private static let daysOfStages = 31
  private static let countNouns: WordSet = ["toll", "tolls", "count", "tally", "total", "figure", "number"]
  private static let partsOfDay: WordSet = ["day", "morning", "afternoon", "evening", "night"]

  func asOf(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> AsOf {
    let clause = passage.clause(around: figure)
    let stated = passage.sentence.times.first { time in
      guard [.in, .on].contains(time.relation) else { return false }
      let words = passage.wordRange(time.range)
      guard clause.contains(words.lowerBound), words.lowerBound > 0 else { return false }
      return knowledge.lexicon.reportVerbs.contains(passage.key(words.lowerBound - 1))
    }
    if let stated, let (date, isResolved) = anchor.date(of: stated) { return AsOf(date: date, basis: isResolved ? .resolved : .stated) }
    if let stage = stage(figure, passage, anchor) { return stage }
    if let published = article.published?.value { return AsOf(date: published, basis: .article) }
    if let day = knowledge.reportingDay { return AsOf(date: day, basis: .resolved) }
    return AsOf()
  }

  private static let expecting: WordSet = [
    "planning", "could", "would", "may", "might", "will", "expected", "expects", "expect", "forecast", "forecasts", "planned", "plans", "target", "aims", "aim",
    "hopes", "hoped", "hoping", "aimed", "aiming", "intends", "predicted", "predicts", "worst",
  ]

  /// True for what is expected, planned or possible: a modal or a verb of planning governs the figure's clause.
  func isForecast(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    let before = clause.lowerBound..<figure.lowerBound
    // "Without it we were looking at 8,000 cases": what has not come.
    if passage.key(0) == "without", ["it", "this", "that", "them", "these", "those"].contains(passage.key(1)) { return true }
    // "the worst hit" is no worst case.
    let isExpected = before.contains { index in
      Self.expecting.contains(passage.key(index)) && (passage.key(index) != "worst" || [passage.key(index + 1), passage.key(index + 2)].contains("case"))
    }
    // "may have died" and "are expected to have died" tell of what is.
    guard isExpected else { return false }
    let perfect = before.last { ["have", "has"].contains(passage.key($0)) }
    return perfect.map { !["may", "might", "could", "would", "to"].contains(passage.key($0 - 1)) } ?? true
  }

  /// The time of an earlier event that a figure belongs to: "in 1998 killed 2,300". The nearest date tells, of the
  /// figure's clause or, where that has none, of its sentence; else what the sentence goes on with.
  /// - Returns: nil for a figure of the event itself; a date that is nil where the text only says that it was earlier.
  func earlierEvent(_ figure: Range<Int>, of kind: ClaimKind, _ passage: Passage, _ anchor: TimeAnchor, _ earlier: [Antecedent], _ past: PastEvent?) -> AsOf? {
    guard let now = anchor.now else { return nil }
    let clause = passage.clause(around: figure)
    let dates = passage.sentence.times.compactMap { time -> (words: Range<Int>, date: CalendarDate)? in
      let words = passage.wordRange(time.range)
      let date: CalendarDate?
      switch time.content {
      case .date(let written) where [.in, .on, .none].contains(time.relation): date = written
      // "last year", "131 in the year before last"
      case .fromNow(let amount, .year) where amount < 0 && KindClassifier.countsPeople(kind): date = anchor.date(of: time)?.date
      default: date = nil
      }
      guard let date else { return nil }
      // "since the war broke out in March 2011": from then on, not then.
      let start = passage.clause(around: words).lowerBound
      // "the biggest since the chain failed in 2008 with 300 shops": of then.
      if passage.key(words.upperBound) == "with", figure.lowerBound > words.upperBound, passage.segment(around: words).contains(figure.lowerBound) || passage.clause(around: words).contains(figure.lowerBound) { return (words, date) }
      return passage.positions(of: "since", in: start..<words.lowerBound).isEmpty ? (words, date) : nil
    } + seasons(in: passage)
    let near = dates.filter { clause.contains($0.words.lowerBound) }
    // "In 2011 the sinking of …, which …": a date that opens the sentence frames all of it.
    let nearest = (near.isEmpty ? dates.filter { $0.words.lowerBound <= 2 } : near).min { Passage.distance($0.words, figure) < Passage.distance($1.words, figure) }?.date
    if let nearest { return isLongAgo(nearest, now) ? AsOf(date: nearest, basis: .stated) : nil }
    return continuedEvent(figure, passage, earlier, past)
  }

  /// "in the spring of 2023", "in early 2019": years behind a part of them.
  private func seasons(in passage: Passage) -> [(words: Range<Int>, date: CalendarDate)] {
    passage.words.indices.compactMap { index in
      guard passage.words[index].kind == .number, passage.words[index].text.count == 4, let year = Int(passage.words[index].text), (1900...2100).contains(year) else { return nil }
      // "the ferry disaster of 2012"
      let isOfEvent = passage.key(index - 1) == "of" && (knowledge.lexicon.places.happenings.contains(passage.key(index - 2)) || knowledge.lexicon.places.widespread.contains(passage.key(index - 2)))
      // "a 2012 air raid"
      let isBeforeEvent = ["a", "the"].contains(passage.key(index - 1)) && (1...2).contains { knowledge.lexicon.places.happenings.contains(passage.key(index + $0)) || knowledge.lexicon.places.widespread.contains(passage.key(index + $0)) }
      if isOfEvent || isBeforeEvent { return CalendarDate(year: year).map { (index..<index + 1, $0) } }
      let part = passage.key(index - 1) == "of" ? passage.key(index - 2) : passage.key(index - 1)
      guard ["spring", "summer", "autumn", "fall", "winter", "early", "late", "mid", "beginning", "end", "start"].contains(part) else { return nil }
      return CalendarDate(year: year).map { (index..<index + 1, $0) }
    }
  }

  /// The earlier event with which a sentence goes on: that of a figure before it in the sentence ("…; the police
  /// counted 17,000"), or of the sentence before ("Fourteen months later a quake killed 612"); and one that is only said
  /// to be earlier ("in a previous battle for it").
  private func continuedEvent(_ figure: Range<Int>, _ passage: Passage, _ earlier: [Antecedent], _ past: PastEvent?) -> AsOf? {
    let clause = passage.clause(around: figure)
    if isOfNow(clause, passage) { return nil }
    if let before = earlier.last(where: { $0.distance == 0 })?.claim, before.rules.contains("period.earlier-event"), isPast(clause, passage) { return before.asOf }
    if let before = earlier.last(where: { $0.distance == 1 })?.claim, before.rules.contains("period.earlier-event"), opensLater(passage) { return AsOf() }
    if let past, past.passage == passage.number - 1, past.block == passage.block || opensLater(passage), isPast(clause, passage) { return opensLater(passage) ? AsOf() : past.asOf }
    let isEarlier = clause.contains { index in
      ["previous", "earlier", "last"].contains(passage.key(index)) && passage.key(index + 1) != "estimate"
        && (index + 1..<index + 4).contains { knowledge.lexicon.places.happenings.contains(passage.key($0)) }
        && (passage.key(index) != "last" || ["the", "such"].contains(passage.key(index - 1)) || passage.key(index + 1) == "such")
    }
    return isEarlier ? AsOf() : nil
  }

  /// The earlier event that a sentence tells of or goes on with: "In 2011 the sister ship sank in the same waters."
  func pastEvent(in passage: Passage, _ anchor: TimeAnchor, behind past: PastEvent?) -> PastEvent? {
    guard let now = anchor.now else { return nil }
    let words = passage.words.indices
    if isOfNow(words, passage) { return nil }
    let opening = passage.sentence.times.lazy.compactMap { time -> CalendarDate? in
      guard case .date(let date) = time.content, [.in, .on].contains(time.relation), passage.wordRange(time.range).lowerBound <= 2 else { return nil }
      return date
    }.first
    if let opening {
      let places = knowledge.lexicon.places
      let isEvent = words.contains { places.happenings.contains(passage.key($0)) || places.mishaps.contains(passage.key($0)) || places.widespread.contains(passage.key($0)) }
      return isEvent && isLongAgo(opening, now) && isPast(words, passage) ? PastEvent(asOf: AsOf(date: opening, basis: .stated), passage: passage.number, block: passage.block) : nil
    }
    guard let past, past.passage == passage.number - 1, past.block == passage.block || opensLater(passage), isPast(words, passage) else { return nil }
    return PastEvent(asOf: opensLater(passage) ? AsOf() : past.asOf, passage: passage.number, block: passage.block)
  }

  /// True for a date of more than half a year ago in another year.
  private func isLongAgo(_ date: CalendarDate, _ now: CalendarDate) -> Bool {
    date.year < now.year - 1 || date.year < now.year && now.first - date.last > 180
  }

  /// True where words of the day, or a weekday, stand in a clause.
  private func isOfNow(_ clause: Range<Int>, _ passage: Passage) -> Bool {
    if clause.contains(where: { ["now", "today", "yesterday", "this", "currently", "so"].contains(passage.key($0)) }) { return true }
    return passage.sentence.times.contains { time in
      guard clause.contains(passage.wordRange(time.range).lowerBound) else { return false }
      if case .weekday = time.content { return true }
      return false
    }
  }

  /// True for a clause told in the past, without a present form.
  private func isPast(_ clause: Range<Int>, _ passage: Passage) -> Bool {
    !clause.contains { ["is", "are", "has", "have"].contains(passage.key($0)) } && clause.contains { passage.tags[$0] == .past || ["was", "were", "had"].contains(passage.key($0)) }
  }

  /// "Fourteen months later", "A year later", "The next year".
  private func opensLater(_ passage: Passage) -> Bool {
    (0..<min(5, passage.words.count)).contains { ["later", "afterwards"].contains(passage.key($0)) }
  }
}

/// An earlier event that a sentence has told of.
struct PastEvent {
  var asOf: AsOf
  /// The number of the sentence and its block of text.
  var passage: Int
  var block: Int
}
