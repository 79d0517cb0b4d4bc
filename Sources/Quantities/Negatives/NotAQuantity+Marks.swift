/// Marks of lists, pages, references, scores and telephones.
extension NotAQuantity {
  /// "1. Skip to …", "2) …" at the beginning of a line.
  func isListMark(_ n: Numeral) -> Bool {
    guard stream.kind(first(n)) == .number, n.isBareDigits else { return false }
    if isLaterMark(n) || isBracketedMark(n) || isOpenMark(n) { return true }
    // "Read more: 1. How"
    if n.value == 1, stream.scalar(first(n) - 1) == 0x3A, stream.scalar(next(n)) == 0x2E, stream.isJoined(next(n)), stream.trait(next(n) + 1, .capitalised) { return true }
    guard first(n) == 0 || stream.trait(first(n), .lineBreakBefore) else { return false }
    let after = next(n)
    if stream.scalar(after) == 0x2E || stream.scalar(after) == 0x29, stream.isJoined(after) { return true }
    // "5 - Where is the money?"
    return stream.isLooseHyphen(after) && stream.trait(after + 1, .capitalised) && stream.isWord(after + 1)
  }

  /// The "2." of "1. Wash your hands. 2. Stay at home.": a new sentence that begins with a small number and a point.
  func isLaterMark(_ n: Numeral) -> Bool {
    let after = next(n)
    guard let value = n.value, value > 1, value <= 20, stream.scalar(after) == 0x2E, stream.isJoined(after), stream.trait(after + 1, .spaceBefore),
      stream.trait(after + 1, .capitalised)
    else { return false }
    if [0x2E, 0x21, 0x3F].contains(stream.scalar(first(n) - 1)), stream.isJoined(first(n) - 1) { return true }
    // "Read more: 1. How fires spread 2. Is your house safe?": behind the mark before it.
    return (max(0, first(n) - 30)..<first(n)).contains {
      stream.kind($0) == .number && stream.scalar($0 + 1) == 0x2E && stream.isJoined($0 + 1) && !stream.isJoined($0 + 2) && digit($0) == value - 1
    }
  }

  private func digit(_ index: Int) -> Double? { NumeralReader(stream: stream).digitValue(index)?.value }

  /// "(3) The tenant shall", "claimed that (a) it rained and (2) it snowed": a number alone in brackets before a clause.
  func isBracketedMark(_ n: Numeral) -> Bool {
    guard stream.scalar(first(n) - 1) == 0x28, stream.scalar(next(n)) == 0x29, n.tokens.count == 1 else { return false }
    return first(n) == 1 || stream.trait(first(n) - 1, .lineBreakBefore)
  }

  /// "1) the pilot radioed; 2) the weather was poor": a bracket that closes and none that opens.
  private func isOpenMark(_ n: Numeral) -> Bool {
    guard stream.scalar(next(n)) == 0x29, stream.isJoined(next(n)), let value = n.value, value <= 20, stream.isWord(next(n) + 1) else { return false }
    return !(max(0, first(n) - 12)..<first(n)).contains { stream.scalar($0) == 0x28 }
  }

  /// "[12]", and the count of comments: "Comments (17)".
  func isReferenceMark(_ n: Numeral) -> Bool {
    guard n.isBareDigits, n.tokens.count == 1 else { return false }
    if stream.scalar(first(n) - 1) == 0x5B, stream.scalar(next(n)) == 0x5D { return true }
    guard stream.scalar(first(n) - 1) == 0x28, stream.scalar(next(n)) == 0x29 else { return false }
    return stream.matches(first(n) - 2, anyOf: ["comments", "comment", "shares", "replies", "photos", "likes", "views", "votes"])
      && (first(n) == 2 || stream.trait(first(n) - 2, .lineBreakBefore))
  }

  /// "Page 2 of 4", "Image 4 of 9", "Slide 1 of 6".
  func isPageOfPages(_ n: Numeral) -> Bool {
    func isPage(_ index: Int) -> Bool {
      stream.matches(index, anyOf: ["page", "image", "photo", "slide", "picture", "part", "step", "video", "gallery", "screen", "item", "question", "episode", "chapter", "photos"])
    }
    guard n.isBareDigits else { return false }
    // "1 of 9 | A woman walks", as captions begin.
    let isCaption = { (index: Int) in index == 0 || self.stream.trait(index, .lineBreakBefore) }
    if isCaption(first(n)), stream.matches(next(n), "of"), stream.kind(next(n) + 1) == .number, stream.scalar(next(n) + 2) == 0x7C { return true }
    if stream.matches(first(n) - 1, "of"), stream.kind(first(n) - 2) == .number, isCaption(first(n) - 2), stream.scalar(next(n)) == 0x7C { return true }
    if isPage(first(n) - 1), stream.matches(next(n), "of") || stream.scalar(next(n)) == 0x2F, stream.kind(next(n) + 1) == .number { return true }
    return (stream.matches(first(n) - 1, "of") || stream.scalar(first(n) - 1) == 0x2F) && stream.kind(first(n) - 2) == .number && isPage(first(n) - 3)
  }

  /// "2 min read", "5 minutes to read".
  func isReadingTime(_ n: Numeral) -> Bool {
    let unit = stream.isHyphen(next(n)) ? next(n) + 1 : next(n)
    guard n.isBareDigits, stream.matches(unit, anyOf: ["min", "mins", "minute", "minutes"]) else { return false }
    let isRead = stream.matches(unit + 1, anyOf: ["read", "watch", "listen"]) && (!stream.contains(unit + 2) || stream.trait(unit + 2, .lineBreakBefore) || stream.kind(unit + 2) == .symbol)
    return isRead || stream.matches(unit + 1, "to") && stream.matches(unit + 2, "read") && !stream.isWord(unit + 3)
  }

  /// "5 things to know", "Updated 6 hours ago", "1.2K Facebook": furniture of a page.
  func isFurniture(_ n: Numeral) -> Bool {
    let after = next(n)
    let begins = first(n) == 0 || stream.trait(first(n), .lineBreakBefore)
    if begins, stream.matches(after, anyOf: ["things", "takeaways", "facts", "questions", "reasons", "ways", "photos", "charts"]),
      stream.matches(after + 1, anyOf: ["to", "you", "about", "from", "why", "that"])
    {
      return true
    }
    if stream.matches(first(n) - 1, anyOf: ["updated", "published", "posted", "modified"]), first(n) == 1 || stream.trait(first(n) - 1, .lineBreakBefore) || !stream.isWord(first(n) - 2),
      stream.matches(after + 1, "ago")
    {
      return true
    }
    return n.tokens.count > 1 && ["Facebook", "Twitter", "Instagram", "YouTube", "Shares", "Likes", "Retweets", "Followers"].contains(stream.text(after))
  }

  /// "41°24'N", "51.5074 N, 0.1278 W".
  func isCoordinate(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, stream.kind(first(n)) == .number else { return false }
    func isPole(_ index: Int) -> Bool { ["N", "S", "E", "W"].contains(stream.text(index)) }
    func isPrime(_ index: Int) -> Bool { [0x27, 0x2019, 0x2032, 0x22, 0x201D, 0x2033].contains(stream.scalar(index)) }
    let after = next(n)
    if isPole(after), stream.text(first(n)).contains(".") || stream.isJoined(after) && (stream.scalar(after + 1) == 0x2C || stream.kind(after + 1) == .number) { return true }
    if stream.scalar(after) == 0xB0 {
      if isPole(after + 1) { return true }
      // Degrees with minutes behind them.
      return stream.isJoined(after + 1) && stream.kind(after + 1) == .number
    }
    // The minutes and seconds themselves.
    return isPrime(after) && stream.isJoined(after) && (stream.scalar(first(n) - 1) == 0xB0 || isPrime(first(n) - 1)) && stream.isJoined(first(n))
  }

  /// "27 Acacia Avenue", "10 Downing Street", "1408 Elm St.".
  func isAddress(_ n: Numeral) -> Bool {
    guard n.isBareDigits, n.tokens.count == 1 else { return false }
    // "at 118 Deansgate is": a street without its word.
    if stream.matches(first(n) - 1, "at"), stream.isWord(next(n)), stream.trait(next(n), .capitalised), !stream.trait(next(n), .allCapitals), !stream.has(next(n), [.month, .weekday, .person]),
      stream.has(next(n) + 1, .auxiliary), !unitFollows(next(n))
    {
      return true
    }
    var index = next(n)
    while index < next(n) + 4, stream.isWord(index), stream.trait(index, .capitalised) {
      if index > next(n), stream.has(index, .streetWord) { return true }
      index += 1
    }
    return false
  }

  /// "The winning ticket was 4471902", "Text HELP to 70070", "No. 00832": digits that tell one thing from another.
  func isSerialNumber(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, stream.kind(first(n)) == .number, n.scale == 1 else { return false }
    let text = stream.text(first(n))
    if text.utf8.count >= 3, text.hasPrefix("0"), !text.contains(".") { return true }
    // "Control room numbers: 1077 and 0233-2374120"
    let dial = stream.isDash(first(n) - 1) && stream.isJoined(first(n)) && stream.kind(first(n) - 2) == .number && stream.text(first(n) - 2).hasPrefix("0") && stream.text(first(n) - 2).utf8.count > 2
    if dial || n.isBareDigits && stream.scalar(first(n) - 1) == 0x3A && stream.matches(first(n) - 2, anyOf: ["number", "numbers", "helpline", "tel", "phone"]) { return true }
    guard n.isBareDigits || n.rule == "number.digits-spaced", text.utf8.count >= 3, !unitFollows(next(n)), !startsCountedThing(next(n)) else { return false }
    if stream.lexicon.currencySymbols.match(endingAt: first(n) - 1, in: stream, isTight: true) != nil { return false }
    // "on 116 123": the groups of one number.
    var start = first(n)
    while stream.kind(start - 1) == .number { start -= 1 }
    let isIdentifier = (max(0, start - 4)..<start).contains { stream.has($0, .identifierWord) }
    let isCalled = (max(0, start - 5)..<start).contains { stream.has($0, .callWord) } && stream.matches(start - 1, anyOf: ["on", "to", "at", "call", "dial", "ring", "text"])
    return isIdentifier && (stream.has(start - 1, [.auxiliary, .identifierWord]) || stream.kind(start - 1) == .symbol || stream.matches(start - 1, anyOf: ["number", "code"])) || isCalled
  }

  /// "9/11", "24/7", "5/9/2017".
  func isSlashed(_ n: Numeral) -> Bool {
    let after = next(n)
    if stream.scalar(after) == 0x2F, stream.isJoined(after), stream.kind(after + 1) == .number, stream.isJoined(after + 1) { return true }
    return stream.scalar(first(n) - 1) == 0x2F && stream.isJoined(first(n)) && stream.kind(first(n) - 2) == .number
  }

  /// "won 3-1": two small numbers joined by a dash that count nothing.
  func isScore(_ n: Numeral) -> Bool {
    guard n.isBareDigits, let value = n.value, value < 1_000 else { return false }
    if isInnings(n, value) { return true }
    func small(_ index: Int) -> Double? {
      guard stream.kind(index) == .number, let second = Double(stream.text(index)), second < 200 && value < 200 || second <= 10 || value <= 10 else { return nil }
      return second
    }
    let after = next(n)
    if stream.isDash(after), stream.isJoined(after), stream.isJoined(after + 1), let second = small(after + 1) {
      return second <= value && !unitFollows(after + 2) && !startsCountedThing(after + 2)
    }
    let before = first(n) - 1
    if stream.isDash(before), stream.isJoined(before), stream.isJoined(first(n)), let one = small(before - 1) {
      return value <= one && !unitFollows(after) && !startsCountedThing(after)
    }
    return false
  }

  /// Three and more groups of digits in a row.
  func isTelephone(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, stream.kind(first(n)) == .number, n.scale == 1 else { return false }
    if stream.scalar(first(n) - 1) == 0x2B, stream.isJoined(first(n)) { return true }
    let after = next(n) - 1
    let dashes = stream.isDash(after + 1) && stream.kind(after + 2) == .number && stream.isDash(after + 3) && stream.kind(after + 4) == .number
    let spaces = stream.kind(after + 1) == .number && stream.kind(after + 2) == .number
    let backDashes = stream.isDash(first(n) - 1) && stream.kind(first(n) - 2) == .number
      && (stream.isDash(first(n) - 3) && stream.kind(first(n) - 4) == .number || stream.isDash(after + 1) && stream.kind(after + 2) == .number)
    let backSpaces = stream.kind(first(n) - 1) == .number && (stream.kind(first(n) - 2) == .number || stream.kind(after + 1) == .number)
    return dashes || spaces || backDashes || backSpaces
  }

  /// "212 for 6 at the close": runs and wickets.
  func isInnings(_ n: Numeral, _ value: Double) -> Bool {
    func wickets(_ index: Int) -> Bool { stream.kind(index) == .number && (Double(stream.text(index)) ?? 11) <= 10 }
    func ends(_ index: Int) -> Bool { !unitFollows(index) && !startsCountedThing(index) }
    if stream.matches(next(n), "for"), wickets(next(n) + 1), value > 10, ends(next(n) + 2) {
      return (max(0, first(n) - 3)..<first(n)).contains { stream.matches($0, anyOf: ["were", "was", "reached", "declared", "at", "on", "made", "closed", "finished", "all"]) } || stream.matches(next(n) + 2, "declared")
    }
    return stream.matches(first(n) - 1, "for") && value <= 10 && stream.kind(first(n) - 2) == .number && stream.has(first(n) - 3, .auxiliary) && ends(next(n))
  }
}
