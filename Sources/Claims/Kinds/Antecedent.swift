import Quantities

/// A figure that stands without its noun, with the claim that says what it counts.
struct Antecedent {
  /// A claim that many figures go back to; a class, because claims are large.
  final class Told {
    let claim: Claim
    /// The number of its sentence.
    let passage: Int

    init(_ claim: Claim, passage: Int) {
      self.claim = claim
      self.passage = passage
    }
  }

  let told: Told
  var claim: Claim { told.claim }
  /// How many sentences before the figure's it stands; 0 in the same.
  var distance: Int
}

/// Finds the earlier figure that a bare number goes on about: "the police put it at 22,000", "the 55 are all
/// who were held", "11 more than on Monday", "of which 3,120 have collapsed".
struct AntecedentFinder {
  let lexicon: ClaimLexicon
  let passage: Passage
  /// The figures before it, the nearest last.
  let earlier: [Antecedent]

  func antecedent(of quantity: Quantity, _ figure: Range<Int>, _ governor: Governor) -> Claim? {
    guard let value = quantity.value ?? quantity.low ?? quantity.high, value > 0 else { return nil }
    let context = BareFigure(passage: passage, lexicon: lexicon, figure: figure, governor: governor)
    return byPart(value, quantity, context) ?? byComparison(value, quantity, context) ?? byTelling(value, quantity, context)
  }

  // MARK: Parts and additions

  private func byPart(_ value: Double, _ quantity: Quantity, _ context: BareFigure) -> Claim? {
    if let inSentence = nearest(within: 0) {
      if quantity.role == .subcount || quantity.role == .increment || quantity.role == .change { return inSentence }
      if context.isOfWhich, value <= size(of: inSentence) ?? value { return inSentence }
      // "28 of the dead were women and 22 were children"
      if let noun = context.predicate, KindClassifier.countsPeople(noun) { return inSentence }
    }
    if quantity.role == .increment || quantity.role == .change || quantity.role == .subcount { return nearest(within: 1) }
    // "11 more than they had reported", "700 fewer than the agency's figure"
    if context.isDifference { return nearest(within: 1) }
    // "1,800 of them", "the other seven", "the remaining four"
    if context.isOfThem || context.isRemainder { return nearest(within: 2, atLeast: value) ?? nearest(within: 1) }
    return nil
  }

  // MARK: Rival numbers

  private func byComparison(_ value: Double, _ quantity: Quantity, _ context: BareFigure) -> Claim? {
    if let inSentence = nearest(within: 0) {
      if context.isCompared || quantity.trend != nil, isAlike(value, inSentence, within: 20) { return inSentence }
      if context.isOfTime, isAlike(value, inSentence, within: 6) { return inSentence }
      if context.isListed, value <= 20 * (size(of: inSentence) ?? value) { return inSentence }
    }
    // "310 kwacha, against 155 in May", "11 litres from eight", "and it was 1,400 when I came": of whatever unit.
    if context.isCompared || context.isPronounsValue, let last = earlier.last(where: { $0.distance <= 1 && $0.claim.kind != .date }), last.distance == 0 || context.isPronounsValue,
      isAlike(value, last.claim, within: 12), context.isPronounsValue || last.claim.unit.dimension != .time
    {
      return last.claim
    }
    if context.isParallel(to: passage.figures), let inSentence = nearest(within: 0) { return inSentence }
    // "The 55 are all who were held": a number told before.
    if context.isDefinite, value > 2, let same = earlier.last(where: { isCountable($0.claim) && size(of: $0.claim) == value }) { return same.claim }
    // "the police put it at 22,000", "said 247", "it was 75,000": a rival number of what is spoken of.
    if context.isGiven, let rival = rival(of: value, within: 6, distance: 4) ?? rival(of: value, within: 2, distance: 9) { return rival }
    if context.isCompared, let rival = rival(of: value, within: 3, distance: 2) { return rival }
    // "How many have died? At least 52, the agency said"
    if context.isAnswer { return earlier.last { $0.distance <= 4 && KindClassifier.countsPeople($0.claim.kind) && isAlike(value, $0.claim, within: 6) }?.claim }
    return nil
  }

  // MARK: Numbers by themselves

  private func byTelling(_ value: Double, _ quantity: Quantity, _ context: BareFigure) -> Claim? {
    // "the families of 12 of the deceased": the part's noun has its kind.
    if context.isSubject, value == value.rounded(), let whole = nearest(within: 4, atLeast: value) { return whole }
    // A number so large and of so many digits measures something; of what, the like figure before it says.
    guard value >= 1000 else { return value >= 100 && context.isHedged ? rival(of: value, within: 2.5, distance: 4) : nil }
    let like = earlier.last { $0.distance == 0 && isScalar($0.claim) && isAlike(value, $0.claim, within: 12) }
      ?? earlier.last { $0.distance <= 6 && isCountable($0.claim) && isAlike(value, $0.claim, within: 5) }
      ?? earlier.last { $0.distance <= 3 && isCountable($0.claim) && isAlike(value, $0.claim, within: 60) }
    return like?.claim
  }

  // MARK: Sizes

  private func nearest(within distance: Int, atLeast value: Double? = nil) -> Claim? {
    earlier.last { antecedent in
      antecedent.distance <= distance && isCountable(antecedent.claim) && (value.map { $0 <= size(of: antecedent.claim) ?? $0 } ?? true)
    }?.claim
  }

  /// Counts can be told again without their noun; shares, lengths and spans of time hardly are.
  private func isCountable(_ claim: Claim) -> Bool {
    KindClassifier.countsPeople(claim.kind) || [.buildings, .vehicles, .count].contains(claim.kind) && claim.unit.dimension == .count
  }

  private func isScalar(_ claim: Claim) -> Bool { isCountable(claim) || claim.kind == .money }

  private func size(of claim: Claim) -> Double? { claim.value ?? claim.high ?? claim.low }

  /// The nearest count of its size.
  private func rival(of value: Double, within ratio: Double, distance: Int) -> Claim? {
    earlier.last { $0.distance <= distance && isCountable($0.claim) && isAlike(value, $0.claim, within: ratio) }?.claim
  }

  private func isAlike(_ value: Double, _ claim: Claim, within ratio: Double) -> Bool {
    guard let other = size(of: claim), other > 0 else { return false }
    return max(value / other, other / value) <= ratio
  }
}
