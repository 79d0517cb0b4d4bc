public import Articles
public import Claims
public import Estimation

/// Applies an analyst's corrections: the stage between claims and their estimation.
///
/// A pure function. The order of the entries matters only where they bear upon the same figure, and applying them to
/// what they have already been applied to changes nothing.
public enum Corrector {
  /// The corrected batch, with what became of each entry.
  /// - Parameters:
  ///   - entries: as `CorrectionsReader` gives them.
  ///   - context: what the batch says of its articles, without corrections.
  public static func apply(
    _ entries: [CorrectionOutcome], to extraction: Extraction, of batch: Batch, context: EvidenceContext
  ) -> Corrected {
    guard entries.contains(where: { $0.correction != nil }) else {
      return Corrected(extraction: extraction, context: context, directives: Directives(), outcomes: entries)
    }
    var run = CorrectionRun(entries, extraction, batch, context)
    run.addFigures()
    run.findFigures()
    run.checkFigures()
    run.dropFigures()
    run.fixFigures()
    run.joinNames()
    run.deriveOrigins()
    run.regroup()
    run.exclude()
    run.pinFigures()
    return run.corrected
  }
}
