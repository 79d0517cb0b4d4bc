/// Tells numbers that measure nothing: dates, times, names, scores, list marks. Runs before a number
/// is taken for a quantity; precision is won here.
struct NotAQuantity {
  let stream: TokenStream

  /// A rule with its name, so that a declined number can be explained.
  struct Rule: Sendable {
    let name: String
    /// The tokens that are no quantity, where the rule holds for a number.
    let test: @Sendable (NotAQuantity, Numeral) -> Bool
  }

  static let rules: [Rule] = [
    Rule(name: "joined-identifier") { $0.isJoinedIdentifier($1) },
    Rule(name: "clock-time") { $0.isClockTime($1) },
    Rule(name: "date") { $0.isDate($1) },
    Rule(name: "year") { $0.isYear($1) },
    Rule(name: "season") { $0.isSeason($1) },
    Rule(name: "list-mark") { $0.isListMark($1) },
    Rule(name: "reference-mark") { $0.isReferenceMark($1) },
    Rule(name: "page-of-pages") { $0.isPageOfPages($1) },
    Rule(name: "reading-time") { $0.isReadingTime($1) },
    Rule(name: "page-furniture") { $0.isFurniture($1) },
    Rule(name: "coordinate") { $0.isCoordinate($1) },
    Rule(name: "address") { $0.isAddress($1) },
    Rule(name: "serial-number") { $0.isSerialNumber($1) },
    Rule(name: "designated") { $0.isDesignated($1) },
    Rule(name: "named") { $0.isNamed($1) },
    Rule(name: "idiom") { $0.isIdiom($1) },
    Rule(name: "one-as-pronoun") { $0.isPronoun($1) },
    Rule(name: "cut-in-two") { $0.isSplit($1) },
    Rule(name: "position") { $0.isPosition($1) },
    Rule(name: "slashed") { $0.isSlashed($1) },
    Rule(name: "score") { $0.isScore($1) },
    Rule(name: "telephone") { $0.isTelephone($1) },
    Rule(name: "grade") { $0.isGrade($1) || $0.isLettered($1) },
    Rule(name: "plate") { $0.isPlate($1) },
    Rule(name: "title") { $0.isTitle($1) },
    Rule(name: "model") { $0.isModel($1) || $0.isModelNoun($1) },
    Rule(name: "era") { $0.isEra($1) },
  ]

  /// The name of the rule by which a number is no quantity.
  func reason(for numeral: Numeral) -> String? {
    Self.rules.first { $0.test(self, numeral) }?.name
  }

  func first(_ n: Numeral) -> Int { n.tokens.lowerBound }
  func next(_ n: Numeral) -> Int { n.tokens.upperBound }

  func unitFollows(_ index: Int) -> Bool {
    let at = stream.isHyphen(index) ? index + 1 : index
    return stream.lexicon.units.match(startingAt: at, in: stream) != nil
  }

  /// True where a plural noun follows within two words, as behind a count.
  func startsCountedThing(_ index: Int) -> Bool {
    CountedPhraseReader(stream: stream).phrase(at: index, count: nil)?.isPlural ?? false
  }

  /// "one of the", "one another", "no one", "one day", "the one": a word, not a count.
  func isPronoun(_ n: Numeral) -> Bool {
    guard n.value == 1, stream.matches(first(n), "one"), n.tokens.count == 1 else { return false }
    let after = next(n)
    // "one or two lifeguards" are counted.
    if stream.matches(after, anyOf: ["or", "to"]), stream.has(after + 1, .unitNumber) || stream.kind(after + 1) == .number { return false }
    if stream.isHyphen(after), stream.matches(after + 1, anyOf: ["or", "to"]) { return false }
    // "One has died"
    if stream.has(after, .auxiliary), (after + 1..<after + 4).contains(where: { stream.has($0, .casualty) }), stream.trait(first(n), .capitalised) || stream.matches(first(n) - 1, anyOf: ["and", "but"]) { return false }
    // "minus one"
    if stream.minus(before: first(n)) != nil { return false }
    if unitFollows(after), !stream.matches(after, anyOf: ["day", "second", "minute", "hour"]) { return false }
    if stream.isHyphen(after) { return !unitFollows(after) }
    if stream.matches(first(n) - 1, anyOf: ["no", "any", "every", "some", "this", "that", "which", "another", "each", "the", "only", "not"]) { return true }
    // "one Afghan" is counted.
    guard stream.isWord(after), !stream.stopsPhrase(after), !stream.trait(after, .capitalised) || stream.has(after, .person) else {
      return !stream.has(after, .casualty) && !stream.matches(after, "was")
    }
    if stream.matches(after, anyOf: ["side", "hand"]) { return stream.matches(first(n) - 1, anyOf: ["on", "from"]) }
    return stream.matches(after, anyOf: ["day", "thing", "another", "time", "way", "such", "more", "reason", "example", "morning", "night", "evening", "second"])
  }

  /// "cut in two", "divided the city in two", "split into three".
  func isSplit(_ n: Numeral) -> Bool {
    guard stream.matches(first(n) - 1, anyOf: ["in", "into"]) else { return false }
    let reach = max(0, first(n) - 7)..<(first(n) - 1)
    return reach.contains { stream.has($0, .splitVerb) } && !startsCountedThing(next(n)) && !unitFollows(next(n))
  }

  /// "the southern half", "the first half": a part by its place, not a measure.
  func isPosition(_ n: Numeral) -> Bool {
    guard n.kind == .fraction, stream.matches(first(n), anyOf: ["half", "third", "quarter"]) || stream.matches(first(n), "a") else { return false }
    return stream.has(first(n) - 1, .positionWord) || stream.matches(first(n) - 1, "in")
  }
}
