import Articles
import Dates
import Quantities

/// When a figure held, and whether it is expected or of an earlier event.
extension ArticleClaims {
  /// When the figure held: a month or date stated beside who says it, else the article's day, else the batch's.
  func asOf(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> AsOf {
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

  private static let expecting: WordSet = [
    "could", "would", "may", "might", "will", "expected", "expects", "expect", "forecast", "forecasts", "planned", "plans", "target", "aims", "aim",
    "hopes", "predicted", "predicts", "worst",
  ]

  /// True for what is expected, planned or possible: a modal or a verb of planning governs the figure's clause.
  func isForecast(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    let before = clause.lowerBound..<figure.lowerBound
    let isExpected = before.contains { Self.expecting.contains(passage.key($0)) }
    // "may have died" and "are expected to have died" tell of what is.
    guard isExpected else { return false }
    let perfect = before.last { ["have", "has"].contains(passage.key($0)) }
    return perfect.map { !["may", "might", "could", "would", "to"].contains(passage.key($0 - 1)) } ?? true
  }

  /// The year of an earlier event that a figure belongs to: "in 1998 killed 2,300". The nearest date tells, of the
  /// figure's clause or, where that has none, of its sentence.
  func earlierYear(_ figure: Range<Int>, _ passage: Passage, _ anchor: TimeAnchor) -> CalendarDate? {
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
}
