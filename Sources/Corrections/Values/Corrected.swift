public import Claims
public import Estimation

/// A batch's claims and what bears on their estimation, with the analyst's corrections in them.
public struct Corrected: Sendable {
  public var extraction: Extraction
  public var context: EvidenceContext
  public var directives: Directives
  /// One for each entry, in the order of the files.
  public var outcomes: [CorrectionOutcome]
}
