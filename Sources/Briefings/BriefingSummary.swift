public import Articles
import Charts
public import Claims
public import Corrections
import Documents
public import Estimation

/// A briefing's own words without its pages: what its data carry, and what a mail says of it.
public struct BriefingSummary: Hashable, Sendable {
  /// A figure as the briefing prints it.
  public struct Figure: Hashable, Sendable {
    /// What is measured, fit to stand in a sentence: "people killed in Marlow".
    public var label: String
    /// What leads: "93,000", "over 50 %".
    public var figure: String
    /// Low to high, or what stands in its place.
    public var range: String
    /// "5 outlets, 3 origins".
    public var basis: String
    /// True where the briefing names it among its figures.
    public var isTold: Bool
  }

  public var title: String
  public var caveat: String
  /// Without its notes.
  public var bottomLine: String
  /// By group.
  public var figures: [MeasurandGroup.ID: Figure]
  /// The groups with a figure to print, those that the briefing tells of first, in the order of its table.
  public var order: [MeasurandGroup.ID]
}

extension BriefingComposer {
  /// The words of the briefing that `document` would make of the same.
  public func summary(of batch: Batch, extraction: Extraction, analysis: Analysis, corrections: [CorrectionOutcome] = []) -> BriefingSummary {
    var context = SectionContext(
      batch: batch, extraction: extraction, analysis: analysis, corrections: corrections, layout: layout, measuring: Unmeasured())
    let told = context.selection.leading.map(\.id)
    let isTold = Set(told)
    var figures: [MeasurandGroup.ID: BriefingSummary.Figure] = [:]
    for consensus in analysis.consensuses {
      figures[consensus.id] = BriefingSummary.Figure(
        label: Self.label(consensus, context),
        figure: KeyFigures.leading(consensus, context), range: KeyFigures.range(consensus, context), basis: context.basis(consensus),
        isTold: isTold.contains(consensus.id))
    }
    let bottomLine = BottomLine().blocks(&context).compactMap { block -> String? in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.content.plainText
    }
    return BriefingSummary(
      title: context.title, caveat: context.caveat, bottomLine: bottomLine.joined(separator: "\n"), figures: figures,
      order: told + context.selection.table.map(\.id).filter { !isTold.contains($0) })
  }

  /// What a group measures; where no label can name it, the words that give its figure.
  private static func label(_ consensus: Consensus, _ context: SectionContext) -> String {
    let measurand = consensus.group.measurand
    if measurand.kind == .date { return Timeline.event(measurand, context) }
    guard !context.labels.isPlain(measurand), let claim = consensus.estimates.first?.claim ?? consensus.group.claims.first else {
      return context.labels.words(for: measurand)
    }
    return context.wording.quoted(Excerpt.words(of: claim))
  }
}

/// Where nothing is drawn nothing is measured.
private struct Unmeasured: TextMeasuring {
  func width(of text: String, style: String, isBold: Bool) -> Double { 0 }
  func capHeight(of style: String) -> Double { 0 }
  func ascent(of style: String) -> Double { 0 }
  func descent(of style: String) -> Double { 0 }
}
