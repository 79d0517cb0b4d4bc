import Claims

/// Which part a figure covers, for comparison.
struct ScopeKey: Hashable {
  var holder: String
  var part: String

  /// Nil where the claim prints none. A siege or a date is one event whatever part is named with it.
  init?(_ claim: Claim) {
    guard let scope = claim.scope, claim.kind != .duration, claim.kind != .date else { return nil }
    holder = (scope.holder ?? "").lowercased()
    part = (scope.part ?? "").lowercased()
    // A share "held by" someone says so in its subject already.
    if claim.kind == .share { holder = "" }
    if holder.isEmpty, part.isEmpty { return nil }
  }
}
