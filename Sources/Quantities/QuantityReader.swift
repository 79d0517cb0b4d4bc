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
    // "men aged 18 to 34": a band of ages names a group.
    if let draft, draft.form == .range, stream.matches(draft.number.lowerBound - 1, anyOf: ["aged", "ages"]) {
      return .declined(rule: "age-band", end: draft.end)
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

  private func finish(_ draft: Draft) -> Quantity? {
    guard let range = stream.byteRange(draft.start..<draft.end), let number = stream.byteRange(draft.number) else { return nil }
    // "1 million million million …": scales can take a number beyond what a Double holds.
    guard [draft.value, draft.low, draft.high].allSatisfy({ $0?.isFinite ?? true }) else { return nil }
    let hedge = draft.hedge.filter { !$0.isEmpty }.joined(separator: " ")
    return Quantity(
      range: range, numberRange: number, value: draft.value, low: draft.low, high: draft.high, form: draft.form,
      hedge: hedge.isEmpty ? nil : hedge, trend: draft.trend, role: draft.role, unit: draft.unit,
      phrase: draft.phrase.map { stream.text($0) } ?? "", countedNoun: NounName(stream: stream, draft: draft).name(), rule: draft.rules.joined(separator: " + "))
  }
}
