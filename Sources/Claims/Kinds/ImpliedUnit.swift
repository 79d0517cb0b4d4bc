import Quantities

/// Gives a number that prints no unit the one that its sentence implies, or declines it: "the toll rose to
/// 52", "of the dead, 20 were children", "put its magnitude at 7.0".
struct ImpliedUnit {
  let lexicon: ClaimLexicon
  let passage: Passage

  /// - Parameter whole: the figure before it.
  func withUnit(_ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor, _ whole: Claim?) -> Quantity? {
    // "The toll in rain-related incidents rose to 38": the unit that was said before is not the topic's.
    let isBare = quantity.range.upperBound == quantity.numberRange.upperBound
    if isBare, quantity.unit.dimension == .count, quantity.unit != .people, lexicon.kindByNoun[quantity.unit.name] == nil, isPeople(quantity, figure, governor) {
      var known = quantity
      known.unit = .people
      known.phrase = ""
      known.countedNoun = nil
      return known
    }
    guard quantity.unit.dimension == .none else { return quantity }
    guard !quantity.rule.contains("unit.times") else { return nil }
    var known = quantity
    if isMagnitude(quantity, figure, whole) {
      known.unit = MeasureUnit(name: "magnitude", dimension: .compound)
    } else if isPeople(quantity, figure, governor) {
      known.unit = .people
    } else if let whole, isPart(quantity, figure, governor, whole) {
      known.unit = whole.unit
    } else {
      return nil
    }
    known.rule += " + unit.implied"
    return known
  }

  private func isPeople(_ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor) -> Bool {
    if let topic = governor.topic, let head = NounPhrases(passage: passage).head(of: topic), lexicon.kindByTopic[passage.key(head)] != nil { return true }
    guard governor.relation == .undergoer || governor.relation == .subject else { return false }
    return lexicon.kindByVerb[governor.relation]?[governor.lemma] != nil && quantity.value.map { $0 == $0.rounded() } ?? true
  }

  /// "17 children and 12 of the crew, 98 on Sunday": in the same sentence as a figure of people that it goes on about.
  private func isPart(_ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor, _ whole: Claim) -> Bool {
    guard whole.unit == .people, whole.kind != .population || quantity.role == .subcount else { return false }
    if quantity.role == .subcount || quantity.role == .change { return true }
    // "28 of the dead were women and 22 were children"
    let next = passage.key(figure.upperBound)
    if ["were", "was", "are"].contains(next), let noun = lexicon.kindByNoun[passage.key(figure.upperBound + 1)], KindClassifier.countsPeople(noun) { return true }
    let before = passage.key(figure.lowerBound - 1)
    return ["from"].contains(before) && passage.figures.contains { $0.upperBound <= figure.lowerBound && figure.lowerBound - $0.upperBound <= 4 } || quantity.trend != nil
  }

  /// A number of the Richter scale's size where a magnitude is spoken of.
  private func isMagnitude(_ quantity: Quantity, _ figure: Range<Int>, _ whole: Claim?) -> Bool {
    guard let value = quantity.value ?? quantity.low ?? quantity.high, (1..<10).contains(value), figure.contains(where: { passage.words[$0].kind == .number }) else { return false }
    let isNear = (max(0, figure.lowerBound - 14)..<min(passage.words.count, figure.upperBound + 4)).contains { ["magnitude", "quake", "earthquake", "aftershock", "tremor", "richter"].contains(passage.key($0)) }
    return isNear && (value != value.rounded() || whole?.kind == .magnitude) || whole?.kind == .magnitude && value != value.rounded()
  }
}
