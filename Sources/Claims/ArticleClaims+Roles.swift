import Quantities

extension ArticleClaims {
  /// "5,100 destroyed and a further 11,400 damaged": a further number of something else is a total. "22 of their
  /// vehicles" is part of no number told before. Men that were lost are no change of a number.
  func role(
    of quantity: Quantity, kind: ClaimKind, subject: Subject, words figure: Range<Int>, _ earlier: [Antecedent], _ passage: Passage
  ) -> Quantity.Role {
    let before = earlier.last { $0.distance <= 1 }?.claim
    switch quantity.role {
    case .increment:
      guard let before else { return .increment }
      return before.kind == kind && before.subject.key == subject.key ? .increment : .total
    case .subcount:
      let isOwned = figure.contains { passage.key($0) == "of" && ["its", "their", "his", "her", "our"].contains(passage.key($0 + 1)) }
      guard isOwned else { return .subcount }
      let isPart = earlier.contains { antecedent in
        antecedent.distance <= 2 && (antecedent.claim.unit == quantity.unit || KindClassifier.countsPeople(kind) && KindClassifier.countsPeople(antecedent.claim.kind))
          && (antecedent.claim.value ?? antecedent.claim.low ?? antecedent.claim.high ?? 0) >= (quantity.value ?? quantity.low ?? 0)
      }
      return isPart ? .subcount : .total
    case .change:
      return [.killed, .injured, .missing].contains(kind) && subject.verb == "lose" ? .total : .change
    default: return quantity.role
    }
  }
}
