import Dates
import Quantities

/// Tells on which day, in which month or year a clause says that something happened.
struct StatementDays {
  let passage: Passage
  let anchor: TimeAnchor

  /// The time of a clause; nil where it names none, or several of which none stands by its verb.
  func day(of clause: Range<Int>, verb: Int, isForecast: Bool) -> (date: CalendarDate, isResolved: Bool)? {
    let times = passage.sentence.times.compactMap { time -> (words: Range<Int>, date: CalendarDate, isResolved: Bool)? in
      let words = passage.wordRange(time.range)
      guard clause.contains(words.lowerBound), tells(time, words), let (date, isResolved) = date(of: time, isForecast) else { return nil }
      return (words, date, isResolved)
    }
    let segment = passage.segment(around: verb..<verb + 1)
    let near = times.filter { segment.contains($0.words.lowerBound) }
    let candidates = near.isEmpty ? times : near
    guard let first = candidates.first else { return nil }
    if candidates.allSatisfy({ $0.date == first.date }) { return (first.date, first.isResolved) }
    // "Fourteen in December, nine on Tuesday": whose day it is cannot be told.
    guard !near.isEmpty, let nearest = near.min(by: { Passage.distance($0.words, verb..<verb + 1) < Passage.distance($1.words, verb..<verb + 1) }) else { return nil }
    return (nearest.date, nearest.isResolved)
  }

  /// False for an end or a start of something longer, for "Tuesday's earthquake" and for weeks, whose days nobody knows.
  private func tells(_ time: TimeMention, _ words: Range<Int>) -> Bool {
    guard [.in, .on, .none].contains(time.relation), passage.tags.indices.contains(words.upperBound) ? passage.tags[words.upperBound] != .possessive : true else { return false }
    // "up from 12 on Monday", "than in 2016": a time of comparison.
    if ["than", "from", "since", "until", "by", "to", "before", "after"].contains(passage.key(words.lowerBound - 1)) { return false }
    switch time.content {
    case .date, .monthDay, .weekday: return true
    case .shift(_, let unit): return unit != .week
    case .fromNow(_, let unit): return unit != .week
    }
  }

  private func date(of time: TimeMention, _ isForecast: Bool) -> (CalendarDate, Bool)? {
    guard let (date, isResolved) = anchor.date(of: time) else { return nil }
    // "will visit on Monday": the Monday to come.
    if isForecast, case .weekday = time.content { return date == anchor.now ? nil : (CalendarDate(dayNumber: date.first + 7), true) }
    return (date, isResolved)
  }
}
