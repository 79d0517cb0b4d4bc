/// Hedges, and how a quantity stands to others of its kind.
extension QuantityReader {
  func hedge(_ draft: inout Draft, joined: Hedge?) {
    var reading = HedgeReader(stream: stream).hedges(before: draft.start, after: draft.end)
    if reading.words == ["over"], draft.unit.dimension == .time, isWindow(over: reading.start) { reading = .init(start: draft.start, end: draft.end) }
    draft.start = min(draft.start, reading.start)
    draft.end = max(draft.end, reading.end)
    draft.hedge = reading.words
    var form = reading.form
    if let joined {
      form = joined.form
      draft.hedge.append(joined.words)
    }
    // "the number of drones passed 1 million": what is passed has no noun of its own.
    let verb = stream.matches(draft.start - 1, "the") && stream.matches(draft.end, "mark") ? draft.start - 2 : draft.start - 1
    if form == nil, draft.phrase == nil || ["unit.number-of", "unit.subject"].contains(draft.rules.last), draft.unit.dimension == .count || draft.unit == .none,
      stream.matches(verb, anyOf: ["passed", "crossed"])
    {
      form = .atLeast
      draft.start = verb
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

  /// "6,000 jobs over three years": the time that something takes; "lasted over three years" is a bound.
  private func isWindow(over index: Int) -> Bool {
    let before = index - 1
    if stream.has(before, [.preposition, .auxiliary, .adverb, .determiner, .conjunction]) || !stream.isWord(before) { return false }
    return !stream.has(before, .span)
  }

  func role(_ draft: inout Draft, _ numeral: Numeral) {
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
  func isPartOfNamed(_ draft: Draft) -> Bool {
    guard draft.unit.dimension == .count, stream.matches(draft.number.upperBound, "of") else { return false }
    return stream.matches(draft.number.upperBound + 1, anyOf: ["the", "them", "those", "these", "whom", "its", "their"])
  }
}
