public import Claims

/// Claims → measurand groups → origins → estimates → consensus.
public enum Estimator {
  /// What the claims of a batch amount to. The order of the claims and of the articles does not matter.
  ///
  /// Linear in the number of claims but for sorting.
  public static func analyse(_ claims: [Claim], context: EvidenceContext) -> Analysis {
    Analysis(consensuses: [], lineages: [])
  }
}
