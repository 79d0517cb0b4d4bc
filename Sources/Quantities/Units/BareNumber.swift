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
  var isTold: Bool { (stream.matches(number - 1, "the") || stream.matches(tokens.lowerBound, "the")) && stream.has(after, .pronoun) }

  /// A number that stands where a counted noun would: before its verb, at its clause's end, or as some of those named.
  var countsAsBefore: Bool { isOfThem || isSubject || isObject }

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

  private static let frames: [StaticString] = ["just", "only", "not", "said", "claimed", "than", "against", "versus", "maimed", "including", "say", "says"]

  /// "the union claimed 200.", "the south just four", "nine on Saturday", "the total to 15", "14 ships from 19"
  private var isObject: Bool {
    let ends = !stream.contains(after) || stream.kind(after) == .symbol && !stream.isJoined(after + 1) || stream.kind(after) == .symbol && stream.isClosingQuote(after + 1)
    let isTimed = stream.matches(after, "on") && stream.has(after + 1, [.weekday, .determiner]) || stream.matches(after, "in") && stream.has(after + 1, .month)
    let isFramed = stream.matches(before, anyOf: Self.frames) || stream.matches(tokens.lowerBound, anyOf: Self.frames)
    guard ends || isTimed || isFramed && stream.matches(after, anyOf: ["in", "at", "on"]) else { return false }
    if isFramed { return true }
    if isTimed { return stream.matches(before, anyOf: ["and", "but", "then"]) || stream.scalar(before) == 0x2C }
    if number > tokens.lowerBound, stream.scalar(before) == 0x2C || (tokens.lowerBound..<number).contains(where: { stream.matches($0, "total") }) { return true }
    if stream.matches(before, "from") { return true }
    // "arrested 60 protesters and later freed 22"
    if ends, NumeralReader(stream: stream).isPast(before), !stream.has(before, [.rise, .fall, .change]) { return true }
    guard stream.matches(before, anyOf: ["to", "of", "at", "with", "is", "was"]) else { return false }
    return (max(0, before - 4)..<before).contains {
      stream.matches($0, anyOf: ["total", "toll", "figure", "tally", "count", "strength", "number", "sum", "overall"])
    }
  }
}
