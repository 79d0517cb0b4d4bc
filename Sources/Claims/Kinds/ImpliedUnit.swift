import Quantities

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
    let bare = BareFigure(passage: passage, lexicon: lexicon, figure: figure, governor: governor)
    if isBare, quantity.unit == .people, ["over", "under"].contains(quantity.hedge), let value = quantity.low ?? quantity.high, bare.isAge(value, hedge: quantity.hedge) { return nil }
    // "84 associations … there were 75,000 of them": a unit said before that a number so much larger cannot have.
    if quantity.isRead(by: "unit.said-before"), let value = quantity.value ?? quantity.low,
      let before = earlier.last(where: { $0.distance <= 5 && $0.claim.unit.name == quantity.unit.name })?.claim, let size = before.value ?? before.low, size > 0,
      max(value / size, size / value) > 50
    {
      quantity.unit = value >= 1000 ? .people : .none
      quantity.phrase = ""
      quantity.countedNoun = nil
      return quantity.unit == .people ? Reading(quantity: quantity) : nil
    }
    if quantity.unit == .people, isBare, quantity.value.map({ $0 != $0.rounded() }) ?? false, isMagnitude(quantity, figure) {
      quantity.unit = MeasureUnit(name: "magnitude", dimension: .compound)
      return Reading(quantity: quantity)
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
    var known = quantity
    // "2.4 times that of the police": how often one holds the other.
    if quantity.isRead(by: "unit.times") {
      known.unit = MeasureUnit(name: "time", dimension: .count)
      return Reading(quantity: known)
    }
    known.rule += " + unit.implied"
    if let value = quantity.value ?? quantity.low ?? quantity.high, bare.isAge(value, hedge: quantity.hedge) { return nil }
    if let unit = unitOfWhole(figure) {
      known.unit = unit
      return Reading(quantity: known)
    }
    if isMagnitude(quantity, figure) {
      known.unit = MeasureUnit(name: "magnitude", dimension: .compound)
      return Reading(quantity: known)
    }
    if isPeople(quantity, figure, governor) {
      known.unit = .people
      return Reading(quantity: known)
    }
    guard isBare || quantity.phrase.isEmpty || quantity.role != .total else { return nil }
    let found = AntecedentFinder(lexicon: lexicon, passage: passage, earlier: earlier).antecedent(of: quantity, figure, governor)
    if let found {
      known.unit = found.unit
      return Reading(quantity: known, antecedent: found)
    }
    // A large number told in words or with separators counts something, and people more often than not.
    // "How many have died? At least 52, the agency said": so does a number that answers.
    guard let value = quantity.value ?? quantity.low ?? quantity.high, value == value.rounded(), value >= 1000 || value > 12 && bare.isAnswer && bare.isHedged else { return nil }
    known.unit = .people
    return Reading(quantity: known)
  }

  /// "640 of the 1,450 staff", "12 of the deceased": a part is of its whole's sort.
  private func unitOfWhole(_ figure: Range<Int>) -> MeasureUnit? {
    let of = figure.first { passage.key($0) == "of" } ?? figure.upperBound
    guard passage.key(of) == "of", of > figure.lowerBound else { return nil }
    if let next = zip(passage.figures, passage.sentence.quantities).first(where: { $0.0.lowerBound > of && $0.0.lowerBound <= of + 3 })?.1, next.unit.dimension == .count { return next.unit }
    guard ["the", "these", "those", "its", "their"].contains(passage.key(of + 1)), let noun = NounPhrases(passage: passage).phrase(from: of + 1).flatMap({ NounPhrases(passage: passage).head(of: $0) }),
      let kind = lexicon.kindByNoun[passage.key(noun)] ?? lexicon.kindByTopic[passage.key(noun)], KindClassifier.countsPeople(kind)
    else { return nil }
    return .people
  }

  private func isPeople(_ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor) -> Bool {
    if let topic = governor.topic, let head = NounPhrases(passage: passage).head(of: topic), lexicon.kindByTopic[passage.key(head)] != nil || governor.relation == .object && lexicon.kind(ofPeopleIn: topic, passage) != nil { return true }
    // "a town of around 45,000", "home to some 16,700"
    let before = leftKey(figure, 1)
    if before == "of", let value = quantity.value ?? quantity.low, value >= 100, lexicon.places.settlementNouns[leftKey(figure, 2)] != nil || lexicon.places.areaNouns[leftKey(figure, 2)] != nil || leftKey(figure, 2) == "country" { return true }
    if before == "to", leftKey(figure, 2) == "home" { return true }
    if lexicon.isCapacity(before: figure, in: passage) { return true }
    guard governor.relation == .undergoer || governor.relation == .subject else { return false }
    return lexicon.kindByVerb[governor.relation]?[governor.lemma] != nil && quantity.value.map { $0 == $0.rounded() } ?? true
  }

  private func leftKey(_ figure: Range<Int>, _ steps: Int) -> Term { passage.key(figure.lowerBound - steps) }

  /// A number of the Richter scale's size where a magnitude is spoken of.
  private func isMagnitude(_ quantity: Quantity, _ figure: Range<Int>) -> Bool {
    guard let value = quantity.value ?? quantity.low ?? quantity.high, (1..<10).contains(value), figure.contains(where: { passage.words[$0].kind == .number }) else { return false }
    let isNear = (max(0, figure.lowerBound - 14)..<min(passage.words.count, figure.upperBound + 4)).contains { ["magnitude", "quake", "earthquake", "aftershock", "tremor", "richter", "seismological", "seismologists"].contains(passage.key($0)) }
    let wasMagnitude = earlier.last { $0.distance <= 1 }?.claim.kind == .magnitude
    return isNear && (value != value.rounded() || wasMagnitude || figure.contains { passage.words[$0].text.contains(".") }) || wasMagnitude && value != value.rounded()
  }
}
