import Dates

/// Finds the dates and the relative times of a text.
struct TimeReader {
  let stream: TokenStream

  func mentions() -> [TimeMention] {
    var mentions: [TimeMention] = []
    var index = 0
    while index < stream.count {
      if stream.kind(index) == .number || stream.has(index, .startsTime), let (mention, end) = mention(at: index) {
        mentions.append(mention)
        index = end
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func mention(at index: Int) -> (TimeMention, Int)? {
    guard let (content, tokens) = content(at: index), let range = stream.byteRange(tokens) else { return nil }
    var start = tokens.lowerBound
    var isRough = false
    if stream.matches(start - 1, anyOf: ["early", "late", "mid", "around", "about"]) {
      isRough = true
      start -= 1
    }
    if stream.isHyphen(start - 1), stream.matches(start - 2, anyOf: ["mid", "early", "late"]) {
      isRough = true
      start -= 2
    }
    let relation = relation(at: start - 1)
    if relation != .none { start -= 1 }
    guard let full = stream.byteRange(start..<tokens.upperBound) else { return nil }
    // A bare year needs a word that makes it a time; a number alone may be anything.
    if relation == .none, case .date(let date) = content, date.month == nil, !isRough { return nil }
    return (TimeMention(range: full.lowerBound..<range.upperBound, content: content, relation: relation, isRough: isRough), tokens.upperBound)
  }

  private func relation(at index: Int) -> TimeMention.Relation {
    switch true {
    case stream.matches(index, "since"): .since
    case stream.matches(index, anyOf: ["in", "during"]): .in
    case stream.matches(index, "on"): .on
    case stream.matches(index, anyOf: ["until", "till"]): .until
    case stream.matches(index, "before"): .before
    case stream.matches(index, "after"): .after
    case stream.matches(index, "by"): .by
    case stream.matches(index, "from"): .from
    default: .none
    }
  }

  private func content(at index: Int) -> (TimeMention.Content, Range<Int>)? {
    monthDate(index) ?? dayFirst(index) ?? isoDate(index) ?? year(index) ?? weekday(index) ?? shift(index) ?? fromNow(index)
  }

  private func month(_ index: Int) -> Int? {
    guard stream.has(index, .month), stream.trait(index, .capitalised), let value = stream.entry(index)?.value else { return nil }
    // "May" and "March" at a sentence's head may be verbs: they need a number behind them.
    if stream.matches(index, anyOf: ["may", "march"]), !(stream.kind(index + 1) == .number), !isTimeWord(index - 1) { return nil }
    return Int(value)
  }

  private func isTimeWord(_ index: Int) -> Bool {
    stream.matches(index, anyOf: ["in", "since", "until", "by", "last", "this", "next", "early", "late", "mid", "of", "from", "to", "during", "and"])
  }

  private func number(_ index: Int, in range: ClosedRange<Int>) -> Int? {
    guard stream.kind(index) == .number, let value = Int(stream.text(index)), range.contains(value) else { return nil }
    return value
  }

  /// "September 5, 2017", "January 2015", "August", "Sept. 5".
  private func monthDate(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    guard let month = month(index) else { return nil }
    var next = index + 1
    if stream.scalar(next) == 0x2E, stream.isJoined(next), stream.has(index, .abbreviation) { next += 1 }
    if let year = number(next, in: 1000...2200), stream.text(next).utf8.count == 4, let date = CalendarDate(year: year, month: month) {
      return (.date(date), index..<next + 1)
    }
    guard let day = number(next, in: 1...31) else { return (.monthDay(month: month, day: nil), index..<next) }
    var end = next + 1
    if stream.isJoined(end), stream.matches(end, anyOf: ["st", "nd", "rd", "th"]) { end += 1 }
    let yearAt = stream.scalar(end) == 0x2C ? end + 1 : end
    if let year = number(yearAt, in: 1000...2200), let date = CalendarDate(year: year, month: month, day: day) {
      return (.date(date), index..<yearAt + 1)
    }
    return (.monthDay(month: month, day: day), index..<end)
  }

  /// "5 September 2017", "the 5th of September".
  private func dayFirst(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    guard let day = number(index, in: 1...31) else { return nil }
    var next = index + 1
    if stream.isJoined(next), stream.matches(next, anyOf: ["st", "nd", "rd", "th"]) { next += 1 }
    if stream.matches(next, "of") { next += 1 }
    guard stream.has(next, .month), stream.trait(next, .capitalised), let value = stream.entry(next)?.value else { return nil }
    let month = Int(value)
    next += 1
    if stream.scalar(next) == 0x2E, stream.isJoined(next), stream.kind(next + 1) == .number { next += 1 }
    if let year = number(next, in: 1000...2200), let date = CalendarDate(year: year, month: month, day: day) {
      return (.date(date), index..<next + 1)
    }
    return (.monthDay(month: month, day: day), index..<next)
  }

  /// "2017-09-05".
  private func isoDate(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    guard let year = number(index, in: 1000...2200), stream.isHyphen(index + 1), let month = number(index + 2, in: 1...12),
      stream.isHyphen(index + 3), let day = number(index + 4, in: 1...31), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (.date(date), index..<index + 5)
  }

  /// "2015", where nothing shows that it counts something.
  private func year(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    guard let year = number(index, in: 1500...2099), stream.text(index).utf8.count == 4, let date = CalendarDate(year: year),
      let numeral = NumeralReader(stream: stream).numeral(at: index), numeral.tokens.count == 1
    else { return nil }
    let isJoinedToPart = stream.isHyphen(index - 1) && stream.matches(index - 2, anyOf: ["mid", "early", "late"])
    guard isJoinedToPart || NotAQuantity(stream: stream).reason(for: numeral) == "year" else { return nil }
    return (.date(date), index..<index + 1)
  }

  private func weekday(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    guard stream.has(index, .weekday), stream.trait(index, .capitalised), let value = stream.entry(index)?.value,
      let day = Weekday(rawValue: Int(value))
    else { return nil }
    return (.weekday(day), index..<index + 1)
  }

  private func unit(_ index: Int) -> TimeMention.Unit? {
    switch true {
    case stream.matches(index, anyOf: ["day", "days"]): .day
    case stream.matches(index, anyOf: ["week", "weeks"]): .week
    case stream.matches(index, anyOf: ["month", "months"]): .month
    case stream.matches(index, anyOf: ["year", "years"]): .year
    default: nil
    }
  }

  /// "a year earlier", "two months later", "the following year", "the previous month".
  private func shift(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    if stream.matches(index, "the"), let unit = unit(index + 2) {
      if stream.matches(index + 1, "following") { return (.shift(amount: 1, unit: unit), index..<index + 3) }
      if stream.matches(index + 1, anyOf: ["previous", "preceding"]) { return (.shift(amount: -1, unit: unit), index..<index + 3) }
    }
    let count: Int
    if stream.matches(index, anyOf: ["a", "an", "one"]) {
      count = 1
    } else if stream.has(index, .unitNumber), let value = stream.entry(index)?.value, value >= 1 {
      count = Int(value)
    } else {
      return nil
    }
    guard let unit = unit(index + 1) else { return nil }
    if stream.matches(index + 2, anyOf: ["earlier", "before"]) { return (.shift(amount: -count, unit: unit), index..<index + 3) }
    if stream.matches(index + 2, anyOf: ["later", "after"]) { return (.shift(amount: count, unit: unit), index..<index + 3) }
    if stream.matches(index + 2, "ago") { return (.fromNow(amount: -count, unit: unit), index..<index + 3) }
    return nil
  }

  /// "last month", "this year", "yesterday", "today".
  private func fromNow(_ index: Int) -> (TimeMention.Content, Range<Int>)? {
    if stream.matches(index, anyOf: ["today", "tonight"]) { return (.fromNow(amount: 0, unit: .day), index..<index + 1) }
    if stream.matches(index, "yesterday") { return (.fromNow(amount: -1, unit: .day), index..<index + 1) }
    if stream.matches(index, "tomorrow") { return (.fromNow(amount: 1, unit: .day), index..<index + 1) }
    guard let unit = unit(index + 1) else { return nil }
    if stream.matches(index, "last") { return (.fromNow(amount: -1, unit: unit), index..<index + 2) }
    if stream.matches(index, "this") { return (.fromNow(amount: 0, unit: unit), index..<index + 2) }
    if stream.matches(index, "next") { return (.fromNow(amount: 1, unit: unit), index..<index + 2) }
    return nil
  }
}
