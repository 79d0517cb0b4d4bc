public import Articles
public import Charts
public import Claims
public import Corrections
import Dates
public import Differences
public import Documents
public import Estimation
import Graphics

/// Composes a briefing: the stage from consensus to document. A pure function of its inputs.
public struct BriefingComposer {
  let layout: Layout

  public init(layout: Layout) { self.layout = layout }

  /// The quantities that `batch.yaml` wants first and that no figure measures.
  public func unknownLeads(in batch: Batch, extraction: Extraction, analysis: Analysis, measuring: any TextMeasuring) -> [String] {
    SectionContext(batch: batch, extraction: extraction, analysis: analysis, corrections: [], layout: layout, measuring: measuring).selection.unknownPins
  }

  /// The briefing of a batch, its sections in the layout's order.
  /// - Parameters:
  ///   - corrections: what became of the analyst's corrections, which are in the claims already.
  ///   - date: ISO 8601 with time and zone; goes into the document's properties.
  ///   - dropped: what is left out to keep to the layout's most pages; the document says so.
  ///   - measuring: measures the charts' labels in the layout's styles.
  ///   - changes: what changed since the last issue, for the section that tells of it.
  public func document(
    of batch: Batch, extraction: Extraction, analysis: Analysis, corrections: [CorrectionOutcome] = [], date: String,
    dropped: [SectionDrop] = [], measuring: any TextMeasuring, changes: IssueDifferences? = nil
  ) -> Document {
    var context = SectionContext(
      batch: batch, extraction: extraction, analysis: analysis, corrections: corrections, layout: layout, dropped: dropped, measuring: measuring, changes: changes)
    var blocks: [Block] = []
    for name in layout.sections where !dropped.contains(.section(name)) {
      guard let section = SectionList.named(name) else { continue }
      blocks += section.blocks(&context)
    }
    if !layout.sections.contains(LeftOut().name) { blocks += LeftOut().blocks(&context) }
    let title = context.title
    let properties = DocumentProperties(
      title: title, author: batch.manifest.author ?? "Collate",
      subject: context.wording.text("masthead.untitled", ["articles": context.articleCount]),
      keywords: [context.eventName].compactMap { $0 }, language: layout.wording.language, date: date)
    let asOf = batch.asOf.map { context.wording.text("masthead.asOf", ["date": context.style.date($0.value)]) } ?? context.wording.text("masthead.noDate")
    let furniture = Furniture(
      headerLeft: title, headerRight: asOf,
      footerLeft: context.caveat,
      footerRight: context.wording.text("furniture.page"), isFirstHeaderHidden: true, mark: batch.manifest.tlp.map { PageMark($0, inGrayscale: layout.isGrayscale) })
    return Document(properties: properties, furniture: furniture, blocks: blocks, footnotes: context.notes.footnotes)
  }
}
