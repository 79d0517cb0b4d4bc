import Quantities

/// A figure that stands without its noun, with the claim that says what it counts.
struct Antecedent {
  var claim: Claim
  /// How many sentences before the figure's it stands; 0 in the same.
  var distance: Int
}

/// Gives a number that prints no unit the one that its sentence implies or that an earlier figure has, or
/// declines it: "the toll rose to 52", "of the dead, 20 were children", "the police put it at 22,000".
struct ImpliedUnit {
  let lexicon: ClaimLexicon
  let passage: Passage
  /// The figures before it, the nearest last.
  let earlier: [Antecedent]

  struct Reading {
    var quantity: Quantity
    /// The earlier figure whose kind and subject it shares.
    var antecedent: Claim?
  }

  func reading(_ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor) -> Reading? {
    // "The toll in rain-related incidents rose to 38": the unit that was said before is not the topic's.
    let isBare = quantity.range.upperBound == quantity.numberRange.upperBound
    var quantity = quantity
    // "84 associations … there were 75,000 of them": a unit said before that a number so much larger cannot have.
    if quantity.rule.contains("unit.said-before"), let value = quantity.value ?? quantity.low,
      let before = earlier.last(where: { $0.claim.unit.name == quantity.unit.name })?.claim, !isAlike(value, before, within: 50)
    {
      quantity.unit = value >= 1000 ? .people : .none
      quantity.phrase = ""
      quantity.countedNoun = nil
      return quantity.unit == .people ? Reading(quantity: quantity) : nil
    }
    if quantity.unit.dimension != .none {
      guard isBare, quantity.unit.dimension == .count, quantity.unit != .people, lexicon.kindByNoun[quantity.unit.name] == nil,
        isPeople(quantity, figure, governor)
      else { return Reading(quantity: quantity) }
      var known = quantity
      known.unit = .people
      known.phrase = ""
      known.countedNoun = nil
      return Reading(quantity: known)
    }
    guard !quantity.rule.contains("unit.times") else { return nil }
    var known = quantity
    known.rule += " + unit.implied"
    if isMagnitude(quantity, figure) {
      known.unit = MeasureUnit(name: "magnitude", dimension: .compound)
      return Reading(quantity: known)
    }
    if isPeople(quantity, figure, governor) {
      known.unit = .people
      return Reading(quantity: known)
    }
    guard isBare || quantity.phrase.isEmpty || quantity.role != .total, let antecedent = antecedent(of: quantity, figure, governor) else { return nil }
    known.unit = antecedent.unit
    return Reading(quantity: known, antecedent: antecedent)
  }

  private func isPeople(_ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor) -> Bool {
    if let topic = governor.topic, let head = NounPhrases(passage: passage).head(of: topic), lexicon.kindByTopic[passage.key(head)] != nil { return true }
    // "a town of around 45,000", "home to some 16,700"
    let before = leftKey(figure, 1)
    if before == "of", let value = quantity.value ?? quantity.low, value >= 100, lexicon.places.settlementNouns[leftKey(figure, 2)] != nil || lexicon.places.areaNouns[leftKey(figure, 2)] != nil || leftKey(figure, 2) == "country" { return true }
    if before == "to", leftKey(figure, 2) == "home" { return true }
    guard governor.relation == .undergoer || governor.relation == .subject else { return false }
    return lexicon.kindByVerb[governor.relation]?[governor.lemma] != nil && quantity.value.map { $0 == $0.rounded() } ?? true
  }

  private func leftKey(_ figure: Range<Int>, _ steps: Int) -> String { passage.key(figure.lowerBound - steps) }

  // MARK: An earlier figure

  private func antecedent(of quantity: Quantity, _ figure: Range<Int>, _ governor: Governor) -> Claim? {
    guard let value = quantity.value ?? quantity.low ?? quantity.high, value > 0 else { return nil }
    let inSentence = earlier.last { $0.distance == 0 && isCountable($0.claim) }?.claim
    if let inSentence {
      if quantity.role == .subcount || quantity.role == .increment || quantity.role == .change { return inSentence }
      if isCompared(figure) || quantity.trend != nil, isAlike(value, inSentence, within: 20) { return inSentence }
      if isListed(figure), value <= 20 * (size(of: inSentence) ?? value) { return inSentence }
      // "28 of the dead were women and 22 were children"
      if ["were", "was", "are", "is"].contains(passage.key(figure.upperBound)), let noun = lexicon.kindByNoun[passage.key(figure.upperBound + 1)], KindClassifier.countsPeople(noun) { return inSentence }
    }
    if quantity.role == .increment || quantity.role == .change || quantity.role == .subcount {
      return earlier.last { $0.distance <= 1 && isCountable($0.claim) }?.claim
    }
    // "the police put it at 22,000", "said 247", "it was 75,000": a rival number of what is spoken of.
    if isGiven(figure, governor) { return earlier.last { $0.distance <= 3 && isCountable($0.claim) && isAlike(value, $0.claim, within: 6) }?.claim }
    // A number so large and of so many digits measures something; of what, the like figure before it says.
    if value >= 1000, isTelling(value) { return earlier.last { $0.distance <= 4 && isCountable($0.claim) && isAlike(value, $0.claim, within: 4) }?.claim }
    return nil
  }

  /// Counts can be told again without their noun; shares, lengths and spans of time hardly are.
  private func isCountable(_ claim: Claim) -> Bool {
    KindClassifier.countsPeople(claim.kind) || [.buildings, .vehicles, .count].contains(claim.kind) && claim.unit.dimension == .count
  }

  private func size(of claim: Claim) -> Double? { claim.value ?? claim.low ?? claim.high }

  private func isAlike(_ value: Double, _ claim: Claim, within ratio: Double) -> Bool {
    guard let other = size(of: claim), other > 0 else { return false }
    return max(value / other, other / value) <= ratio
  }

  private func isTelling(_ value: Double) -> Bool { value >= 1000 }

  /// "up from 72", "against 17,000", "not the 156", "compared with 40"
  private func isCompared(_ figure: Range<Int>) -> Bool {
    (1...4).contains { step in ["from", "against", "than", "not", "versus", "to", "instead", "compared"].contains(leftKey(figure, step)) && (figure.lowerBound - step + 1..<figure.lowerBound).allSatisfy { passage.tags[$0] != .noun && !passage.tags[$0].isVerbal } }
  }

  /// "61 in Zarand and 13 in Ravar", "nine from Tomia island", "287, according to the governor"
  private func isListed(_ figure: Range<Int>) -> Bool {
    let next = passage.key(figure.upperBound)
    let isPlaced = ["in", "from", "at", "for", "on"].contains(next) && passage.tags.indices.contains(figure.upperBound + 1)
      && ([.name, .determiner].contains(passage.tags[figure.upperBound + 1]) || ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].contains(passage.key(figure.upperBound + 1)))
    let before = leftKey(figure, 1)
    return isPlaced && [",", "and", "with", ";", ":", "or"].contains(before) || [":", "with"].contains(before) && !isPlaced
  }

  /// True where somebody gives the number, or something stands at it.
  private func isGiven(_ figure: Range<Int>, _ governor: Governor) -> Bool {
    let lemma = governor.lemma
    if governor.relation == .object, ["put", "give", "list", "say", "claim", "count", "estimate", "record", "have", "be", "report", "announce", "carry", "draw", "speak", "expect", "believe", "confirm", "get", "ask", "measure", "set", "register", "find", "treat", "capture", "take"].contains(lemma) || lexicon.isMeasuring(lemma) || lexicon.isChanging(lemma) { return true }
    if governor.preposition == "of", passage.lemma(figure.lowerBound - 2) == "speak" || ["figure", "tally", "estimate", "count", "total"].contains(leftKey(figure, 2)) { return true }
    let left = (1...3).map { leftKey(figure, $0) }
    return left.contains("said") || left.contains("says") || left.contains("say") || left.first == "at" && left.contains { ["crowd", "it", "toll", "figure", "number", "total"].contains($0) }
  }

  /// A number of the Richter scale's size where a magnitude is spoken of.
  private func isMagnitude(_ quantity: Quantity, _ figure: Range<Int>) -> Bool {
    guard let value = quantity.value ?? quantity.low ?? quantity.high, (1..<10).contains(value), figure.contains(where: { passage.words[$0].kind == .number }) else { return false }
    let isNear = (max(0, figure.lowerBound - 14)..<min(passage.words.count, figure.upperBound + 4)).contains { ["magnitude", "quake", "earthquake", "aftershock", "tremor", "richter", "seismological", "seismologists"].contains(passage.key($0)) }
    let wasMagnitude = earlier.last { $0.distance <= 1 }?.claim.kind == .magnitude
    return isNear && (value != value.rounded() || wasMagnitude) || wasMagnitude && value != value.rounded()
  }
}
