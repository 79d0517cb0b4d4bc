import Articles
import Claims
import Diagnostics
import Estimation

/// Corrections on their way through their steps, which stand in extensions, one file each.
struct CorrectionRun {
  let batch: Batch
  var outcomes: [CorrectionOutcome]
  var extraction: Extraction
  var context: EvidenceContext
  var directives = Directives()
  /// The figure that an entry is anchored at, by the entry's index.
  var targets: [Int: Claim.ID] = [:]
  /// The figures that a merge is anchored at, in the order of its members; nil for a group.
  var members: [Int: [Claim.ID?]] = [:]
  /// The figures that entries added.
  var added: [Int: Claim.ID] = [:]
  /// The entries that touched a claim.
  private var marks: [Claim.ID: Set<Int>] = [:]
  /// Where each claim stands in the extraction.
  private var indices: [Claim.ID: Int] = [:]

  init(_ outcomes: [CorrectionOutcome], _ extraction: Extraction, _ batch: Batch, _ context: EvidenceContext) {
    self.outcomes = outcomes
    self.extraction = extraction
    self.batch = batch
    self.context = context
    index()
  }

  /// The entries that stand so far, with their corrections.
  var standing: [(index: Int, correction: Correction)] {
    outcomes.enumerated().compactMap { index, outcome in
      outcome.isApplied ? outcome.correction.map { (index, $0) } : nil
    }
  }

  mutating func index() {
    indices = Dictionary(extraction.claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func claim(_ id: Claim.ID) -> Claim? { indices[id].map { extraction.claims[$0] } }

  mutating func replace(_ claim: Claim) {
    if let index = indices[claim.id] { extraction.claims[index] = claim }
  }

  /// Notes that an entry touched a claim.
  mutating func mark(_ claim: Claim.ID, by entry: Int) { marks[claim, default: []].insert(entry) }

  func isMarked(_ claim: Claim, by entry: Int) -> Bool { claim.corrections.contains { $0.source == outcomes[entry].id } }

  /// Takes two entries out that cannot both hold.
  mutating func contradict(_ a: Int, _ b: Int) {
    outcomes[a].fail(.correctionContradicts(line: outcomes[b].line))
    outcomes[b].fail(.correctionContradicts(line: outcomes[a].line))
  }

  /// The result, each claim with the marks of the entries that touched it and held.
  var corrected: Corrected {
    var extraction = extraction
    for index in extraction.claims.indices {
      let claim = extraction.claims[index]
      let known = Set(claim.corrections.map(\.source))
      for entry in (marks[claim.id] ?? []).sorted() where outcomes[entry].isApplied && !known.contains(outcomes[entry].id) {
        guard let verb = outcomes[entry].correction?.verb else { continue }
        extraction.claims[index].corrections.append(CorrectionMark(verb: verb, source: outcomes[entry].id))
      }
    }
    return Corrected(extraction: extraction, context: context, directives: directives, outcomes: outcomes)
  }
}
