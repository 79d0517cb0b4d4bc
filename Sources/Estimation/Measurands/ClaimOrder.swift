import Claims

/// The order of claims that does not depend on the order in which articles were read.
enum ClaimOrder {
  static func isBefore(_ a: Claim, _ b: Claim) -> Bool {
    if a.article != b.article { return a.article < b.article }
    if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
    return a.id < b.id
  }
}
