import Foundation

/// Puts one quantity together: number, range, hedges, unit or counted noun, role.
struct QuantityReader {
  let stream: TokenStream

  enum Outcome {
    case quantity(Quantity, end: Int)
    /// A number that measures nothing, with the rule that says so.
    case declined(rule: String, end: Int)
  }

  /// What begins at a token, where a number does.
  func read(at index: Int) -> Outcome? {
    guard let numeral = NumeralReader(stream: stream).numeral(at: index) else {
      return VagueDurationReader(stream: stream).read(at: index) ?? RankReader(stream: stream).read(at: index)
    }
    if let rule = NotAQuantity(stream: stream).reason(for: numeral), !AgeReader(stream: stream).isAge(numeral) {
      if rule == "one-as-pronoun", let member = member(numeral) { return member }
      return .declined(rule: rule, end: numeral.tokens.upperBound)
    }
    let draft: Draft?
    switch numeral.kind {
    case .cardinal: draft = cardinal(numeral)
    case .fraction: draft = share(numeral)
    case .vague: draft = vague(numeral)
    case .vagueShare: draft = vagueShare(numeral)
    }
    guard let draft, let quantity = finish(draft) else { return .declined(rule: "no-unit", end: numeral.tokens.upperBound) }
    return .quantity(quantity, end: max(draft.end, numeral.tokens.upperBound))
  }

  /// "one of the largest cities": a member of a set, and no count of what happened.
  private func member(_ numeral: Numeral) -> Outcome? {
    guard stream.matches(numeral.tokens.upperBound, "of"), !stream.matches(numeral.tokens.lowerBound - 1, anyOf: ["the", "no", "any", "every", "each", "not", "this", "that", "another"]),
      let reading = UnitReader(stream: stream).counted(at: numeral.tokens.upperBound, value: nil)
    else { return nil }
    var draft = Draft(
      start: numeral.tokens.lowerBound, end: numeral.tokens.upperBound, number: numeral.tokens, value: 1, form: .exact, unit: .none, role: .member,
      rules: ["number.one-of"])
    apply(reading, to: &draft)
    return finish(draft).map { .quantity($0, end: draft.end) }
  }

  /// A quantity in the making, in tokens.
  struct Draft {
    var start: Int
    var end: Int
    var number: Range<Int>
    var value: Double?
    var low: Double?
    var high: Double?
    var form: Quantity.Form
    var hedge: [String] = []
    var unit: MeasureUnit
    var phrase: Range<Int>?
    /// Where the unit alone ends, if a described noun stands behind it.
    var unitEnd: Int?
    var role: Quantity.Role = .total
    var trend: Quantity.Trend?
    /// The noun behind the whole's own number: "two-thirds of the combined (4.3m) sales".
    var whole: Range<Int>?
    /// True for a part of a whole in words or signs: "half the city".
    var isPart = false
    /// What the figure is counted by, where it is a rate.
    var ratePer: String?
    var rules: [String]
  }

  // MARK: Numbers

  private func cardinal(_ numeral: Numeral) -> Draft? {
    let ratio = RatioReader(stream: stream).end(of: numeral)
    let range = ratio == nil ? RangeReader(stream: stream).range(from: numeral) : nil
    let number = range?.tokens ?? numeral.tokens.lowerBound..<(ratio ?? numeral.tokens.upperBound)
    var draft = Draft(
      start: number.lowerBound, end: number.upperBound, number: number, value: numeral.value, form: .exact, unit: .none,
      rules: [range?.rule ?? numeral.rule])
    if let range {
      (draft.value, draft.low, draft.high, draft.form) = (nil, range.low, range.high, .range)
    }
    let units = UnitReader(stream: stream)
    let hedges = HedgeReader(stream: stream)
    let joined = hedges.joined(behind: draft.end)
    if let joined { draft.end = joined.end }
    if ratio != nil {
      draft.unit = MeasureUnit(name: "ratio", dimension: .compound)
      draft.rules.append("unit.ratio")
    } else if numeral.rule == "number.fold" {
      draft.unit = MeasureUnit(name: "count", dimension: .none)
    } else if let currency = units.currency(before: numeral.tokens.lowerBound) ?? range.flatMap({ reading in units.currency(before: reading.second) }) {
      draft.unit = currency.unit
      draft.start = min(draft.start, currency.start)
      draft.rules.append("unit.currency-sign")
    } else if let reading = units.measure(at: draft.end, value: numeral.value) {
      apply(reading, to: &draft)
      // "an hour and a half", "two years and a half"
      if draft.form == .exact, draft.phrase == nil, let value = draft.value, let half = NumeralReader(stream: stream).andAHalf(draft.end) {
        draft.value = value + half.value
        draft.end = half.end
        draft.number = draft.number.lowerBound..<half.end
      }
      if draft.unit.dimension == .share, stream.matches(draft.end, "of") { wholePhrase(&draft) }
    } else if isMagnitude(draft) {
      draft.unit = MeasureUnit(name: "magnitude", dimension: .compound)
      draft.rules.append("unit.magnitude")
    } else if let reading = units.compound(at: draft.end, value: numeral.value) ?? units.counted(at: draft.end, value: range?.high ?? numeral.value) {
      apply(reading, to: &draft)
    } else if AgeReader(stream: stream).isAge(numeral) || AgeReader(stream: stream).isExpectancy(numeral) {
      draft.unit = UnitReader.age(in: MeasureUnit(name: "year", dimension: .time, factor: 31_556_952))
      draft.role = .age
      draft.rules.append("unit.age-of-person")
    } else if let reading = numberedNoun(draft) {
      apply(reading, to: &draft)
    } else if let reading = movedNoun(draft) {
      apply(reading, to: &draft)
    } else if isCrowd(draft) {
      draft.unit = .people
      draft.rules.append("unit.crowd")
    } else if let unit = casualtyUnit(draft) {
      draft.unit = unit
      draft.rules.append("unit.casualty-ellipsis")
    } else if stream.matches(draft.end, anyOf: ["more", "others", "other"]) {
      draft.end += 1
    }
    if draft.unit == .none, let currency = units.currencyName(before: draft.start, numeral) {
      draft.unit = currency.unit
      draft.start = currency.start
      draft.rules.append("unit.currency-name")
    }
    // "120 MEUR", "MAUD 60": millions of a currency.
    if let millions = units.millions(draft.end, before: draft.start), let value = draft.value, draft.unit == .none {
      draft.unit = millions.unit
      draft.value = value * 1e6
      draft.start = min(draft.start, millions.tokens.lowerBound)
      draft.end = max(draft.end, millions.tokens.upperBound)
      draft.rules.append("unit.currency-millions")
    }
    // "75 USD million": the scale behind the unit.
    if draft.unit.dimension == .money, stream.has(draft.end, .scale), let scale = stream.entry(draft.end)?.value, let value = draft.value {
      draft.value = value * scale
      draft.end += 1
    }
    if draft.unit.name != "ratio", let rate = RateReader(stream: stream).rate(at: draft.unitEnd ?? draft.end) ?? RateReader(stream: stream).rate(at: draft.end), draft.role != .age { apply(rate, to: &draft) }
    sign(&draft)
    subunit(&draft)
    hedge(&draft, joined: joined?.hedge)
    role(&draft, numeral)
    return draft
  }

  private func apply(_ rate: RateReader.Reading, to draft: inout Draft) {
    if draft.unit.dimension == .count {
      draft.ratePer = rate.name
    } else if draft.unit.dimension != .none {
      draft.unit = RateReader(stream: stream).unit(draft.unit, by: rate.name)
    } else if draft.number.upperBound == draft.end, stream.matches(draft.end, "per") {
      // "an average of 20 per week": what is counted was said before.
      draft.ratePer = rate.name
    } else {
      return
    }
    draft.end = max(draft.end, rate.end)
    draft.rules.append("unit.rate")
  }

  /// "-5 degrees", "minus 12": a sign before the number that joins it to nothing else.
  private func sign(_ draft: inout Draft) {
    guard let value = draft.value, draft.form == .exact else { return }
    // "$-50.8bn": the sign stands behind the currency.
    if draft.unit.dimension == .money, draft.start < draft.number.lowerBound {
      let dash = draft.number.lowerBound - 1
      if stream.isDash(dash, includesLong: false), dash > draft.start { draft.value = -value }
      if let minus = stream.minus(before: draft.start) {
        draft.value = -value
        draft.start = minus
      }
      return
    }
    guard draft.unit.dimension != .count, let minus = stream.minus(before: draft.start) else { return }
    draft.start = minus
    draft.value = -value
  }

  /// "3 dollars 50 cents", "13 dollars and 45 cents", "15 dollars 50": one amount.
  private func subunit(_ draft: inout Draft) {
    guard draft.unit.dimension == .money, draft.unit.factor == 1, draft.form == .exact, let value = draft.value, value == value.rounded(), value < 1_000_000 else { return }
    let hasAnd = stream.matches(draft.end, "and")
    let next = hasAnd ? draft.end + 1 : draft.end
    guard let part = NumeralReader(stream: stream).numeral(at: next), part.kind == .cardinal, let cents = part.value, cents > 0, cents < 100, part.scale == 1
    else { return }
    let after = part.tokens.upperBound
    var end = after
    if let unit = stream.lexicon.units.match(startingAt: after, in: stream), unit.meaning.unit.factor == 0.01 {
      end = unit.tokens.upperBound
    } else {
      // Without its own name the part is the last word of its phrase: "15 dollars 50.", not "five dollars and 20 men".
      let isTwoDigits = stream.kind(next) == .number && stream.text(next).utf8.count == 2
      guard hasAnd || isTwoDigits, stream.lexicon.units.match(startingAt: after, in: stream) == nil, !stream.contains(after) || stream.kind(after) == .symbol && !stream.isJoined(after + 1) && stream.scalar(after) != 0x25
      else { return }
    }
    draft.value = value + cents / 100
    draft.number = draft.number.lowerBound..<after
    draft.end = end
  }

  private func apply(_ reading: UnitReader.Reading, to draft: inout Draft) {
    draft.unit = reading.unit
    draft.unitEnd = reading.unitEnd
    draft.end = reading.end
    draft.phrase = reading.phrase
    draft.rules.append(reading.rule)
    if reading.isAge, isPersonsAge(reading, draft) { draft.role = .age }
  }

  /// "a 34-year-old man" and "she is 34 years old", but not "a 1,300-year-old scroll" and "the chain is 120 years old".
  private func isPersonsAge(_ reading: UnitReader.Reading, _ draft: Draft) -> Bool {
    if let value = draft.value ?? draft.high, value > 125 { return false }
    if let noun = reading.phrase?.upperBound { return stream.has(noun - 1, .person) || stream.trait(noun - 1, .capitalised) }
    var subject = (stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream)?.tokens.lowerBound ?? draft.start) - 1
    guard stream.matches(subject, anyOf: ["is", "was", "are", "were", "be", "been", "now", "only", "just", "old"]) else { return true }
    while stream.has(subject, .auxiliary) || stream.matches(subject, anyOf: ["now", "only", "just"]) { subject -= 1 }
    return !stream.isWord(subject) || stream.has(subject, [.pronoun, .person]) && !stream.matches(subject, anyOf: ["it", "which"]) || stream.trait(subject, .capitalised)
  }

  /// "a crowd of 81,365", "(population 1,900)", "the crowd topped 70,000": the size of a group of people.
  private func isCrowd(_ draft: Draft) -> Bool {
    var before = (stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream)?.tokens.lowerBound ?? draft.start) - 1
    while stream.matches(before, anyOf: ["of", "at", "is", "was", "put", "estimated", "to", "reached", "a", "numbered", "hit", "has"]), before > draft.start - 6 { before -= 1 }
    // "fighters, whose strength a Western official put at 6,000"
    let isPut = stream.matches(draft.start - 1, "at") && stream.matches(draft.start - 2, anyOf: ["put", "estimated", "estimates", "puts"])
    return stream.has(before, .crowd) || isPut && (max(0, draft.start - 9)..<draft.start).contains { stream.has($0, .crowd) }
  }

  /// "killed 33", "20 were injured", "five dead": people without the word.
  private func casualtyUnit(_ draft: Draft) -> MeasureUnit? {
    var next = draft.end
    while stream.matches(next, anyOf: ["more", "others", "other", "of", "them", "were", "was", "are", "have", "been", "had", "people", "remained", "remain", "confirmed", "feared", "still", "is", "as", "reported"]) { next += 1 }
    if stream.has(next, .casualty) { return .people }
    // "three of a family"
    if stream.matches(draft.end, "of"), stream.matches(draft.end + 1, anyOf: ["a", "one", "the"]), (draft.end + 2..<draft.end + 4).contains(where: { stream.matches($0, "family") }) { return .people }
    // "Three held with gold"
    if stream.matches(draft.end, "held"), stream.has(draft.end + 1, .preposition) { return .people }
    let before = draft.start - 1
    for index in [before, before - 1, before - 2] where stream.matches(index, anyOf: ["killed", "killing", "injuring", "injured", "wounding", "wounded", "kills", "kill", "injures", "arrested", "arresting", "detained", "rescued", "displaced", "displacing"]) {
      return .people
    }
    if stream.matches(before, anyOf: ["toll", "to", "from", "at", "of", "topped", "passed", "reached", "exceeded", "surpassed", "hit", "crossed"]), (draft.start - 5..<draft.start).contains(where: { stream.matches($0, "toll") }) { return .people }
    return nil
  }

  // MARK: Shares

  private func share(_ numeral: Numeral) -> Draft? {
    guard let part = numeral.value else { return nil }
    var draft = Draft(
      start: numeral.tokens.lowerBound, end: numeral.tokens.upperBound, number: numeral.tokens, value: part * 100,
      form: .exact, unit: .percent, rules: [numeral.rule])
    draft.isPart = true
    wholePhrase(&draft)
    sign(&draft)
    hedge(&draft, joined: nil)
    return draft
  }

  private func vagueShare(_ numeral: Numeral) -> Draft? {
    var draft = Draft(
      start: numeral.tokens.lowerBound, end: numeral.tokens.upperBound, number: numeral.tokens, low: numeral.low,
      high: numeral.high, form: .vague, hedge: [numeral.words ?? ""], unit: .percent, rules: [numeral.rule])
    wholePhrase(&draft)
    return draft
  }

  /// The whole that a share is a part of, as far as its noun phrase goes: "(half) the city".
  private func wholePhrase(_ draft: inout Draft) {
    var index = draft.end
    if stream.matches(index, "of") { index += 1 }
    let start = index
    var last: Int?
    while index < start + 8, stream.contains(index) {
      if stream.isWord(index) {
        let isDeterminer = stream.has(index, .determiner) && last == nil
        // "the Syrian city of Raqqa": a name behind "of" belongs to the whole.
        if last != nil, stream.matches(index, "of"), stream.trait(index + 1, .capitalised) {
          index += 1
          continue
        }
        if stream.stopsPhrase(index), !isDeterminer, !stream.isHyphen(index + 1), !stream.isHyphen(index - 1) { break }
        if !isDeterminer { last = index }
      } else if !stream.isHyphen(index), !(stream.scalar(index) == 0x2019 && stream.isJoined(index)), !(stream.scalar(index) == 0x27 && stream.isJoined(index)) {
        break
      }
      index += 1
    }
    guard let last else { return }
    draft.phrase = start..<last + 1
    draft.end = last + 1
    // "two-thirds of the combined 4.3m sales": the whole has a number of its own.
    if let inner = NumeralReader(stream: stream).numeral(at: last + 1), inner.kind == .cardinal {
      draft.whole = CountedPhraseReader(stream: stream).phrase(at: inner.tokens.upperBound, count: inner.value)?.tokens
    }
  }

  // MARK: Vague words

  private func vague(_ numeral: Numeral) -> Draft? {
    var start = numeral.tokens.lowerBound
    if stream.has(start - 1, .vagueIntensifier) { start -= 1 }
    if stream.matches(start - 1, "a"), stream.matches(start, "few") { start -= 1 }
    var draft = Draft(
      start: start, end: numeral.tokens.upperBound, number: start..<numeral.tokens.upperBound, low: numeral.low,
      high: numeral.high, form: .vague, hedge: [stream.text(start..<numeral.tokens.upperBound).lowercased()], unit: .none,
      rules: [numeral.rule])
    let units = UnitReader(stream: stream)
    if let reading = units.measure(at: skipOf(draft.end), value: nil) ?? units.counted(at: draft.end, value: nil) {
      apply(reading, to: &draft)
    } else if stream.has(draft.end, [.casualty, .auxiliary, .verb]) || stream.matches(draft.end, anyOf: ["more", "others"]) {
      draft.unit = .people
      draft.rules.append("unit.people-by-ellipsis")
    } else if numeral.rule == "number.vague-plural", NumeralReader(stream: stream).isPast(draft.end) {
      draft.unit = .people
      draft.rules.append("unit.people-by-ellipsis")
    } else if numeral.rule == "number.vague-count" {
      return nil
    }
    role(&draft, numeral)
    return draft
  }

  private func skipOf(_ index: Int) -> Int { stream.matches(index, "of") ? index + 1 : index }

  // MARK: Hedges and roles

  private func hedge(_ draft: inout Draft, joined: Hedge?) {
    let reading = HedgeReader(stream: stream).hedges(before: draft.start, after: draft.end)
    draft.start = min(draft.start, reading.start)
    draft.end = max(draft.end, reading.end)
    draft.hedge = reading.words
    var form = reading.form
    if let joined {
      form = joined.form
      draft.hedge.append(joined.words)
    }
    // "the number of drones passed 1 million": what is passed has no noun of its own.
    if form == nil, draft.phrase == nil || draft.rules.contains("unit.number-of"), draft.unit.dimension == .count || draft.unit == .none,
      stream.matches(draft.start - 1, anyOf: ["passed", "crossed"])
    {
      form = .atLeast
      draft.start -= 1
      draft.hedge = [stream.text(draft.start).lowercased()]
    }
    guard let form else { return }
    draft.rules.append("hedge.\(form.rawValue)")
    guard draft.form != .range else { return }
    draft.form = form
    switch form {
    case .atLeast: (draft.value, draft.low) = (nil, draft.value)
    case .atMost: (draft.value, draft.high) = (nil, draft.value)
    default: break
    }
  }

  private func role(_ draft: inout Draft, _ numeral: Numeral) {
    guard draft.role == .total else { return }
    // "lost 90 percent of the territory" is a share of a whole; "lost 1.1 percent" is a change.
    let isPartOfWhole = draft.unit == .percent && draft.phrase != nil
    if draft.form == .exact || draft.form == .about, !isPartOfWhole, let trend = TrendReader(stream: stream).trend(before: draft.start, unit: draft.unit) {
      draft.trend = trend
      draft.role = .change
    } else if draft.form == .exact, !isPartOfWhole, draft.unit.dimension != .count {
      // "fell to 49.55": a level, told with the way it was reached.
      draft.trend = TrendReader(stream: stream).levelTrend(before: draft.start)
    }
    if stream.matches(draft.start - 1, anyOf: ["another", "further", "additional"])
      || stream.matches(draft.start - 1, "a") && stream.matches(draft.start - 2, "further")
    {
      draft.start -= 1
      draft.role = .increment
    } else if (draft.number.upperBound..<max(draft.end + 1, draft.number.upperBound + 1)).contains(where: { stream.matches($0, anyOf: ["more", "additional", "further", "extra"]) && !stream.matches($0 + 1, "than") }) {
      draft.role = .increment
      if stream.matches(draft.end, anyOf: ["more", "additional", "further", "extra"]) { draft.end += 1 }
    } else if stream.matches(draft.start - 1, anyOf: ["including", "among", "them"]) || isPartOfNamed(draft) {
      draft.role = .subcount
    }
    // "at least another 20": the hedge stands before the word.
    if draft.role == .increment {
      let again = HedgeReader(stream: stream).hedges(before: draft.start, after: draft.end)
      if let form = again.form, draft.form == .exact, let value = draft.value {
        draft.start = again.start
        draft.hedge = again.words
        draft.form = form
        if form == .atLeast { (draft.value, draft.low) = (nil, value) }
        if form == .atMost { (draft.value, draft.high) = (nil, value) }
      }
    }
  }

  /// "eighteen of the dead", "seven of them": some of those named before.
  private func isPartOfNamed(_ draft: Draft) -> Bool {
    guard draft.unit.dimension == .count, stream.matches(draft.number.upperBound, "of") else { return false }
    return stream.matches(draft.number.upperBound + 1, anyOf: ["the", "them", "those", "these", "whom", "its", "their"])
  }

  /// "a magnitude 6.4 earthquake", "of magnitude 6"
  private func isMagnitude(_ draft: Draft) -> Bool {
    stream.matches(draft.start - 1, "magnitude") || stream.matches(draft.start - 1, anyOf: ["of", "at"]) && stream.matches(draft.start - 2, "magnitude")
  }

  /// "the number of destroyed homes at 1,250", "the number of camps grew to 14": the noun stands before.
  private func numberedNoun(_ draft: Draft) -> UnitReader.Reading? {
    guard let of = (max(1, draft.start - 9)..<max(1, draft.start)).last(where: { stream.matches($0, "of") && stream.matches($0 - 1, "number") }) else { return nil }
    guard let phrase = CountedPhraseReader(stream: stream).phrase(at: of + 1, count: nil), phrase.tokens.upperBound <= draft.start else { return nil }
    let unit = stream.has(phrase.head, .person) ? MeasureUnit.people : MeasureUnit(name: Lemma(lexicon: stream.lexicon).singular(of: stream.text(phrase.head)), dimension: .count)
    return UnitReader.Reading(unit: unit, end: draft.end, phrase: phrase.tokens, rule: "unit.number-of")
  }

  /// "Dengue cases in the twin cities climbed to 2,036": the counted thing is what moved.
  private func movedNoun(_ draft: Draft) -> UnitReader.Reading? {
    guard stream.matches(draft.start - 1, anyOf: ["to", "at", "from"]) || draft.rules.first?.hasPrefix("range.change") == true || stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream) != nil else { return nil }
    guard let verb = (max(0, draft.start - 7)..<max(0, draft.start)).last(where: { stream.has($0, [.rise, .fall]) && !stream.matches($0, anyOf: ["up", "down"]) || stream.matches($0, anyOf: ["went", "stood", "reached", "climbed", "topped", "passed", "exceeded"]) })
    else { return nil }
    var start = verb
    while start > 0, start > verb - 14, stream.isWord(start - 1) || stream.isHyphen(start - 1), !stream.has(start - 1, .conjunction) { start -= 1 }
    let phrases = CountedPhraseReader(stream: stream)
    guard let head = (start..<verb).first(where: { phrases.isPlural($0) }), stream.has(head, [.person, .countedEvent]), !stream.stopsPhrase(head),
      !phrases.isPlural(head + 1)
    else { return nil }
    let unit = stream.has(head, .person) ? MeasureUnit.people : MeasureUnit(name: Lemma(lexicon: stream.lexicon).singular(of: stream.text(head)), dimension: .count)
    return UnitReader.Reading(unit: unit, end: draft.end, phrase: head..<head + 1, rule: "unit.subject")
  }

  private func finish(_ draft: Draft) -> Quantity? {
    guard let range = stream.byteRange(draft.start..<draft.end), let number = stream.byteRange(draft.number) else { return nil }
    // "1 million million million …": scales can take a number beyond what a Double holds.
    guard [draft.value, draft.low, draft.high].allSatisfy({ $0?.isFinite ?? true }) else { return nil }
    let hedge = draft.hedge.filter { !$0.isEmpty }.joined(separator: " ")
    return Quantity(
      range: range, numberRange: number, value: draft.value, low: draft.low, high: draft.high, form: draft.form,
      hedge: hedge.isEmpty ? nil : hedge, trend: draft.trend, role: draft.role, unit: draft.unit,
      phrase: draft.phrase.map { stream.text($0) } ?? "", countedNoun: countedNoun(draft), rule: draft.rules.joined(separator: " + "))
  }

  /// The counted phrase with its last word in the singular, in lower case but for names.
  private func countedNoun(_ draft: Draft) -> String? {
    if draft.isPart { return whole(draft) }
    let rate = draft.ratePer.map { " per " + $0 } ?? ""
    guard draft.unit.dimension == .count else { return draft.unit == .none && !rate.isEmpty ? rate : nil }
    guard let phrase = draft.phrase, !phrase.isEmpty else { return draft.unit.name + rate }
    return (stream.matches(draft.number.lowerBound - 1, "top") ? "top " : "") + noun(phrase) + rate
  }

  /// What a part is of: "US population"; "-" for a pronoun, nil where nothing is said.
  private func whole(_ draft: Draft) -> String? {
    let behind = stream.matches(draft.number.upperBound, "of") ? draft.number.upperBound + 1 : draft.number.upperBound
    if let whole = draft.whole { return noun(whole) }
    guard var phrase = draft.phrase else { return behind > draft.number.upperBound ? "-" : nil }
    while phrase.count > 1, stream.has(phrase.lowerBound, .determiner) { phrase = phrase.lowerBound + 1..<phrase.upperBound }
    if let of = phrase.first(where: { stream.matches($0, "of") }), of > phrase.lowerBound { phrase = phrase.lowerBound..<of }
    return stream.matches(behind, anyOf: ["those", "these", "them", "which", "whom"]) ? "-" : noun(phrase)
  }

  /// A noun phrase with its head in the singular and without what was done to the things.
  private func noun(_ phrase: Range<Int>) -> String {
    let head = phrase.upperBound - 1
    let word = stream.text(head)
    let lemma = Lemma(lexicon: stream.lexicon)
    let singular = stream.trait(head, .capitalised) && !CountedPhraseReader(stream: stream).isAcronymPlural(head) ? word : lemma.singular(of: word)
    // What was done to the things, and which come before, is no part of their name.
    var start = phrase.lowerBound
    while start < head, isParticiple(start), !stream.isHyphen(start + 1) { start += 1 }
    var name = ""
    for index in start..<head {
      // "Kia and Hyundai vehicles", "Airbnb's earliest investments"
      if stream.matches(index, "and") || stream.isOwnersMark(index) || stream.isOwnersMark(index - 1) { continue }
      if !name.isEmpty, !stream.isJoined(index) { name += " " }
      name += lemma.positive(of: stream.text(index))
    }
    let separator = stream.isJoined(head) || name.isEmpty ? "" : " "
    return name + separator + singular
  }

  private func isParticiple(_ index: Int) -> Bool {
    guard stream.isWord(index), !stream.trait(index, .capitalised) else { return false }
    let word = stream.text(index)
    return word.utf8.count > 4 && (word.hasSuffix("ed") || word.hasSuffix("ing")) || stream.matches(index, anyOf: ["previous", "consecutive"])
  }
}
