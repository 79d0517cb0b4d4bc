import Claims

/// The order of claims that does not depend on the order in which articles were read.
enum ClaimOrder {
  static func isBefore(_ a: Claim, _ b: Claim) -> Bool {
    (a.article, a.range.lowerBound, a.id) < (b.article, b.range.lowerBound, b.id)
  }
}
