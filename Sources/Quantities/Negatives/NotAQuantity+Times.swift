/// Times of the clock and the calendar.
extension NotAQuantity {
  /// "3:40 p.m.", "4 a.m.", "06:00", "10 o'clock", "0600 GMT".
  func isClockTime(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal else { return false }
    let after = next(n)
    if RatioReader(stream: stream).isRatio(n) { return false }
    if stream.scalar(after) == 0x3A, stream.isJoined(after), stream.kind(after + 1) == .number, stream.isJoined(after + 1) { return true }
    if stream.scalar(first(n) - 1) == 0x3A, stream.isJoined(first(n)), stream.kind(first(n) - 2) == .number { return true }
    if isHourInWords(n) || isTimetable(n) { return true }
    return stream.matches(after, anyOf: ["a.m", "a.m.", "am", "p.m", "p.m.", "pm", "o'clock", "gmt", "bst", "est", "edt", "utc", "noon", "midnight", "ist", "cet"])
      || n.isBareDigits && stream.matches(after, "hrs") && stream.text(first(n)).utf8.count == 4
      || (n.isBareDigits && stream.matches(after, "local") && stream.matches(after + 1, "time"))
  }

  /// A day beside its month: "September 5", "5 September 2017", "the 5 of May".
  func isDate(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, let value = n.value, value == value.rounded(), n.scale == 1 else { return false }
    let before = stream.scalar(first(n) - 1) == 0x2E ? first(n) - 2 : first(n) - 1
    let isMonthBefore = isMonth(before)
    // "on 1 may", in text without capitals
    let isMonthAfter = isMonth(next(n)) || stream.has(next(n), .month) && n.isBareDigits && stream.matches(first(n) - 1, anyOf: ["on", "since", "until", "till"])
    if isMonthAfter { return value >= 1 && value <= 31 && stream.kind(first(n)) == .number }
    if isMonthBefore {
      if value >= 1, value <= 31 { return !startsCountedThing(next(n)) || stream.kind(next(n)) == .symbol }
      return value >= 1000 && value < 2200 && n.isBareDigits
    }
    // The second day of "May 3-5" and "May 3 and 4".
    if stream.isDash(first(n) - 1) || stream.matches(first(n) - 1, "and") || stream.matches(first(n) - 1, "to"), value <= 31,
      stream.kind(first(n) - 2) == .number, stream.has(first(n) - 3, .month)
    {
      return true
    }
    // The first day of "3-5 May".
    if value <= 31, stream.isDash(next(n)) || stream.matches(next(n), "to") || stream.matches(next(n), "and"),
      stream.kind(next(n) + 1) == .number, stream.has(next(n) + 2, .month), stream.trait(next(n) + 2, .capitalised)
    {
      return true
    }
    // The year of "September 5 2017" and "September 5, 2017".
    if value >= 1000, value < 2200, n.isBareDigits, stream.kind(first(n) - 1) == .number, isMonth(first(n) - 2) || isMonth(first(n) - 3) { return true }
    return value >= 1000 && value < 2200 && n.isBareDigits && stream.scalar(first(n) - 1) == 0x2C
      && stream.kind(first(n) - 2) == .number && stream.has(first(n) - 3, .month)
  }

  /// A month with its capital, or (in text without capitals) one that is nothing else.
  func isMonth(_ index: Int) -> Bool {
    guard stream.has(index, .month) else { return false }
    return stream.trait(index, .capitalised) || !stream.matches(index, anyOf: ["may", "march", "mar", "sun", "dec", "jan"]) || stream.scalar(index + 1) == 0x2E && stream.has(index, .abbreviation)
  }

  /// A bare number that can be a year and counts nothing: "in 2014", "2014-16", "the 2010 floods".
  func isYear(_ n: Numeral) -> Bool {
    guard n.isBareDigits, let value = n.value, value >= 1500, value < 2200, value == value.rounded(), stream.text(first(n)).utf8.count == 4
    else { return false }
    let before = first(n) - 1
    if stream.lexicon.currencySymbols.match(endingAt: before, in: stream, isTight: true) != nil { return false }
    if unitFollows(next(n)) { return false }
    // "in 2014", "since 2015", "by 2020", "the 2010 floods": only a hedge or a verb before makes it a count.
    if stream.lexicon.hedgesBefore.match(endingAt: before, in: stream) != nil,
      !stream.matches(before, anyOf: ["around", "about", "near", "over", "some", "within"])
    {
      return false
    }
    // "the 2010 floods", "its 2018 sales": only a verb before makes it a count.
    if startsCountedThing(next(n)) {
      return stream.isWord(before) && !stream.has(before, [.verb, .auxiliary, .conjunction]) && !stream.matches(before, anyOf: ["with", "about", "some", "over"])
    }
    return true
  }

  /// "half past six", "a quarter to nine", "twenty past eight", "the stroke of twelve".
  func isHourInWords(_ n: Numeral) -> Bool {
    let before = first(n) - 1
    if let value = n.value, value <= 24, value == value.rounded() {
      if stream.matches(before, anyOf: ["past", "to"]), stream.matches(before - 1, anyOf: ["half", "quarter"]) { return true }
      if stream.matches(before, "past"), stream.has(before - 1, .numeral) { return true }
      if stream.matches(before, "of"), stream.matches(before - 1, "stroke") { return true }
    }
    // The half or the minutes themselves.
    return stream.matches(next(n), "past") && stream.has(next(n) + 1, .numeral)
      || stream.matches(next(n), "to") && stream.matches(first(n) - 1, "at") && n.kind == .fraction && stream.has(next(n) + 1, .numeral)
  }

  /// "the 8.14 to Paddington", "left at 8.52": a time with a point, told as a train or behind a verb of going.
  func isTimetable(_ n: Numeral) -> Bool {
    guard n.tokens.count == 1, let value = n.value, value < 24, stream.kind(first(n)) == .number else { return false }
    let isTrain = stream.matches(first(n) - 1, "the") && stream.matches(next(n), anyOf: ["to", "from"]) && stream.trait(next(n) + 1, .capitalised)
    // "left the bridge at 8.52"
    let isLeft = stream.matches(first(n) - 1, "at") && (max(0, first(n) - 7)..<first(n)).contains { stream.has($0, .departure) }
    guard isTrain || isLeft, !unitFollows(next(n)) else { return false }
    let parts = stream.text(first(n)).split(separator: ".")
    return parts.count == 2 && parts[1].utf8.count == 2 && (Int(parts[1]) ?? 60) < 60
  }

  /// The second year of "the 2018-19 season", "2021/22", and "'66".
  func isSeason(_ n: Numeral) -> Bool {
    guard n.isBareDigits, stream.kind(first(n)) == .number, stream.text(first(n)).utf8.count == 2 else { return false }
    let before = first(n) - 1
    if stream.isDash(before) || stream.scalar(before) == 0x2F, stream.isJoined(before), stream.isJoined(first(n)), stream.kind(before - 1) == .number,
      stream.text(before - 1).utf8.count == 4, let start = Int(stream.text(before - 1)), let end = n.value, Int(end) == (start + 1) % 100
    {
      return true
    }
    return (stream.scalar(before) == 0x27 || stream.scalar(before) == 0x2019 || stream.scalar(before) == 0x2018) && stream.isJoined(first(n)) && !stream.isJoined(before)
      && !unitFollows(next(n)) && !startsCountedThing(next(n))
  }

  /// "2,000 BC", "44 BCE", "AD 43", "A.D. 1000 and 1260".
  func isEra(_ n: Numeral) -> Bool {
    guard stream.kind(first(n)) == .number, n.scale == 1 else { return false }
    if ["BC", "BCE", "AD", "CE"].contains(stream.text(next(n))), stream.trait(next(n), .allCapitals) { return true }
    func isEraBefore(_ index: Int) -> Bool { ["AD", "A.D.", "A.D", "BC"].contains(stream.text(index)) }
    let before = first(n) - 1
    if isEraBefore(before) || stream.scalar(before) == 0x2E && isEraBefore(before - 1) { return true }
    guard stream.matches(before, anyOf: ["and", "to"]) || stream.isDash(before), stream.kind(before - 1) == .number else { return false }
    return isEraBefore(before - 2) || stream.scalar(before - 2) == 0x2E && isEraBefore(before - 3)
  }
}
