/// Tells whether a number without a noun counts what was counted before: "five ships were hit and two sank".
struct BareNumber {
  let stream: TokenStream
  /// The first and last token of the figure with its hedges, the end exclusive.
  let tokens: Range<Int>
  /// The first token of the number alone.
  let number: Int

  /// A figure of a text; nil where its ends are no tokens' ends.
  init?(_ quantity: Quantity, in stream: TokenStream) {
    guard let start = stream.index(ofByte: quantity.range.lowerBound), let number = stream.index(ofByte: quantity.numberRange.lowerBound) else { return nil }
    var end = number
    while end < stream.count, Int(stream.tokens[end].start) < quantity.range.upperBound { end += 1 }
    // "212 (11.6%) had": the share in brackets stands between.
    if stream.scalar(end) == 0x28, let close = (end + 1..<end + 6).first(where: { stream.scalar($0) == 0x29 }), stream.isWord(close + 1) { end = close + 1 }
    self.stream = stream
    self.number = number
    tokens = start..<end
  }

  private var before: Int { tokens.lowerBound - 1 }
  private var after: Int { tokens.upperBound }

  /// A level beside one that has its noun: "up from 2.4 million", "compared with 63", "and 2.1 last year".
  var isCompared: Bool {
    if stream.matches(before, "from"), stream.matches(before - 1, anyOf: ["up", "down"]) { return true }
    if stream.matches(before, anyOf: ["with", "to"]), stream.matches(before - 1, "compared") { return true }
    let isLater = stream.matches(after, anyOf: ["last", "this"]) && stream.has(after + 1, .startsFigure)
      || stream.matches(after, "a") && stream.matches(after + 2, anyOf: ["earlier", "ago", "before"])
    return isLater && stream.matches(before, anyOf: ["and", "from", "to", "than", "against"])
  }

  /// "to 1,463.87 points, while the other climbed to 1,333.18": an index's close.
  var isLevel: Bool { stream.matches(before, anyOf: ["to", "at"]) }

  /// "the 2.6 million it had forecast"
  var isTold: Bool { (stream.matches(number - 1, "the") || stream.matches(tokens.lowerBound, "the")) && stream.has(after, [.pronoun, .person]) }

  /// A number that stands where a counted noun would: before its verb, at its clause's end, or as some of those named.
  func counts(as previous: Quantity) -> Bool {
    isOfThem || isSubject || isObject(previous.unit == .people) || isParallel(to: previous) || isGapped
  }

  /// "leading in 156 seats, the other in 17", "put at 12,000 by the police and at 8,000 by an agency"
  private func isParallel(to previous: Quantity) -> Bool {
    guard stream.matches(before, anyOf: ["in", "at", "to", "from", "by", "on", "for"]), let first = stream.index(ofByte: previous.range.lowerBound) else { return false }
    return stream.isWord(first - 1) && stream.text(first - 1).lowercased() == stream.text(before).lowercased() && tokens.lowerBound - first < 16
      && (closes(after) || stream.matches(after, anyOf: ["and", "by", "at"]))
  }

  /// "Poland has taken in a million Ukrainians, Germany 670,000 and the Czech Republic 390,000": the verb left out.
  private var isGapped: Bool {
    guard stream.trait(before, .capitalised), stream.isWord(before), closes(after) || stream.matches(after, anyOf: ["and", "according"]) else { return false }
    var start = before
    while stream.isWord(start), stream.trait(start, .capitalised) || stream.matches(start, "the") { start -= 1 }
    return stream.scalar(start) == 0x2C || stream.matches(start, "and")
  }

  private func closes(_ index: Int) -> Bool {
    !stream.contains(index) || stream.kind(index) == .symbol && (!stream.isJoined(index + 1) || stream.isClosingQuote(index + 1))
  }

  /// "two of them Nepali", "of whom 18 are women"
  private var isOfThem: Bool {
    if stream.matches(after, "of"), stream.matches(after + 1, anyOf: ["them", "whom", "those", "these", "which"]) { return true }
    return stream.matches(before, "whom") || stream.matches(before, "them") && stream.matches(before - 1, "of") || stream.scalar(before) == 0x2C && stream.matches(before - 1, "them")
  }

  /// "and seven stand empty", "110 were turned back", "two sank"
  private var isSubject: Bool {
    let isVerb = stream.matches(after, anyOf: ["were", "are", "have", "had", "was"]) || stream.has(after, .verb) && !stream.matches(after, anyOf: ["said", "says", "according", "reported"])
      || NumeralReader(stream: stream).isPast(after)
    guard isVerb else { return false }
    return !stream.isWord(before) || stream.has(before, [.conjunction, .adverb, .determiner]) || number > tokens.lowerBound || stream.trait(number, .capitalised)
  }

  private static let frames: [StaticString] = ["just", "only", "not", "said", "claimed", "than", "against", "versus", "including", "say", "says"]
  private static let verbs: [StaticString] = ["holds", "has", "houses", "shelters", "took", "saw", "counted", "found", "reported", "recorded", "treating"]
  private static let totals: [StaticString] = ["total", "toll", "figure", "tally", "count", "strength", "number", "sum", "overall", "claim", "estimate"]
  private static let rooms: [StaticString] = ["meant", "built", "designed", "room", "space", "intended", "enough"]

  /// "the union claimed 200.", "the south just four", "nine on Saturday", "the total to 15", "14 ships from 19"
  private func isObject(_ isPeople: Bool) -> Bool {
    let ends = closes(after) || stream.matches(after, anyOf: ["after", "since", "when", "while", "as"])
    let isPlaced = stream.matches(after, anyOf: ["in", "at", "on"])
    let isTimed = stream.matches(after, "on") && stream.has(after + 1, [.weekday, .determiner]) || stream.matches(after, "in") && stream.has(after + 1, .month)
    let isFramed = stream.matches(before, anyOf: Self.frames) || stream.matches(tokens.lowerBound, anyOf: Self.frames)
    // "the organisers' claim of 200,000 impossible"
    if stream.matches(before, "of"), stream.matches(before - 1, anyOf: ["claim", "estimate", "claims", "estimates"]) { return true }
    guard ends || isTimed || isPlaced && (isFramed || stream.has(after + 1, .determiner)) else { return false }
    if isFramed { return true }
    if isTimed || isPlaced { return stream.matches(before, anyOf: ["and", "but", "then", "from"]) || stream.scalar(before) == 0x2C }
    // "were treating more than 700", "irregularities at at least 50"
    if number > tokens.lowerBound, stream.scalar(before) == 0x2C || stream.matches(before, anyOf: ["at", "in"]) || (tokens.lowerBound..<number).contains(where: { stream.matches($0, "total") }) { return true }
    if stream.matches(before, "from") || isPeople && stream.matches(before, anyOf: Self.verbs) { return true }
    if isPeople, stream.matches(before, "for"), stream.matches(before - 1, anyOf: Self.rooms) { return true }
    // "arrested 60 protesters and later freed 22"
    if ends, NumeralReader(stream: stream).isPast(before), !stream.has(before, [.rise, .fall, .change]) { return true }
    guard stream.matches(before, anyOf: ["to", "of", "at", "with", "is", "was"]) else { return false }
    return (max(0, before - 4)..<before).contains { stream.matches($0, anyOf: Self.totals) }
  }
}
