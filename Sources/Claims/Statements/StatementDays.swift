import Dates
import Quantities

/// Tells on which day, in which month or year a clause says that something happened.
struct StatementDays {
  let passage: Passage
  let anchor: TimeAnchor

  /// The time of a clause; nil where it names none, or several of which none stands in its verb's segment.
  func day(of clause: Range<Int>, verb: Int, isForecast: Bool) -> (date: CalendarDate, isResolved: Bool)? {
    var anchor = anchor
    var times: [(words: Range<Int>, date: CalendarDate, isResolved: Bool)] = []
    for time in passage.sentence.times {
      let words = passage.wordRange(time.range)
      if clause.contains(words.lowerBound), tells(time, words), isOf(verb, words, clause), let (date, isResolved) = date(of: time, isForecast, anchor) { times.append((words, date, isResolved)) }
      anchor.pass(time)
    }
    guard let first = times.first else { return nil }
    if times.allSatisfy({ $0.date == first.date }) { return (first.date, first.isResolved) }
    let segment = passage.segment(around: verb..<verb + 1)
    guard let nearest = times.filter({ segment.contains($0.words.lowerBound) }).min(by: { Passage.distance($0.words, verb..<verb + 1) < Passage.distance($1.words, verb..<verb + 1) }) else { return nil }
    return (nearest.date, nearest.isResolved)
  }

  /// True for a time that opens the clause, stands in the verb's segment, or opens a segment behind it.
  private func isOf(_ verb: Int, _ words: Range<Int>, _ clause: Range<Int>) -> Bool {
    if passage.segments[words.lowerBound] == passage.segments[verb] {
      // "said when they met on Monday": behind another verb's conjunction.
      return !passage.span(verb + 1, words.lowerBound).contains { [.relative, .subordinator].contains(passage.tags[$0]) }
    }
    if words.lowerBound < verb { return !passage.span(words.upperBound, verb).contains { [.past, .verb, .gerund, .relative].contains(passage.tags[$0]) } }
    let start = passage.segment(around: words.lowerBound..<words.lowerBound + 1).lowerBound
    return words.lowerBound - start <= 1
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

  private func date(of time: TimeMention, _ isForecast: Bool, _ anchor: TimeAnchor) -> (CalendarDate, Bool)? {
    guard let (date, isResolved) = anchor.date(of: time) else { return nil }
    // "plans another march on 8 December": a day of the weeks to come, or nobody knows which year's.
    if case .monthDay(let month, let day?) = time.content, let now = anchor.now, now.first - date.first > 270, let next = CalendarDate(year: date.year + 1, month: month, day: day), next.first - now.last < 95 {
      return isForecast ? (next, true) : nil
    }
    // "will visit on Monday": the Monday to come.
    if isForecast, case .weekday = time.content { return date == anchor.now ? nil : (CalendarDate(dayNumber: date.first + 7), true) }
    return (date, isResolved)
  }
}
