import Claims
import Documents
import Estimation
import Quantities

/// The leading figures as large numerals, and a table of all of them.
struct KeyFigures: Section {
  let name = "keyFigures"
  /// How many figures stand as large numerals.
  private let numerals = 4
  /// How many stand side by side.
  private let numeralsInRow = 4

  func blocks(_ context: inout SectionContext) -> [Block] {
    let figures = Self.figures(context)
    guard !figures.isEmpty else { return [] }
    var blocks = [context.heading(name)]
    let large = Array(figures.filter { !$0.group.measurand.isBackground && $0.group.measurand.role == .total }.prefix(context.limit(.numerals, usual: numerals)))
    let width = max(1, context.limit(.numeralsInRow, usual: numeralsInRow))
    for start in stride(from: 0, to: large.count, by: width) {
      blocks.append(numeralRow(Array(large[start..<min(start + width, large.count)]), width: width, &context))
    }
    let rows = Self.rows(context)
    if !rows.isEmpty { blocks.append(table(rows, &context)) }
    let further = Self.further(context)
    if !rows.isEmpty, further > 0 {
      let text = context.wording.plural("keyFigures.further", Double(further), number: context.style.number(Double(further)))
      blocks.append(.paragraph(Paragraph(style: "small", content: [.text(text)])))
    }
    return blocks
  }

  /// How many figures stand neither in the table nor in the list of those of one origin.
  private static func further(_ context: SectionContext) -> Int {
    let listed = context.layout.sections.contains(SingleFigures().name) ? SingleFigures.listed(context).count : 0
    return context.selection.figures.count - rows(context).count - listed
  }

  /// The figures that a label can name, those that a reader wants most first.
  private static func figures(_ context: SectionContext) -> [Consensus] { context.selection.rows }

  /// The rows of the table.
  static func rows(_ context: SectionContext) -> [Consensus] { Array(figures(context).prefix(context.limit(.keyFigures))) }

  /// - Parameter width: how many columns the row has, empty ones included.
  private func numeralRow(_ chosen: [Consensus], width: Int, _ context: inout SectionContext) -> Block {
    var columns: [[Block]] = []
    for consensus in chosen {
      let basis = context.basis(consensus)
      let range = consensus.lead == .middle || consensus.lead == .pinned ? Self.range(consensus, context) + " · " + basis : basis
      columns.append([
        .paragraph(Paragraph(style: Self.numeral(consensus, context).count > 11 ? "keyNumberLong" : "keyNumber", content: [.text(Self.numeral(consensus, context))])),
        .paragraph(Paragraph(style: "keyLabel", content: [.text(context.labels.title(for: consensus.group.measurand)), context.notes.mark(context.evidence(consensus))])),
        .paragraph(Paragraph(style: "keyRange", content: [.text(range)])),
      ])
    }
    // The last row of several keeps the columns of those above it.
    let isFull = width >= numeralsInRow
    while !isFull, columns.count < width { columns.append([]) }
    return .row(Row(gap: 14, columns: columns))
  }

  private func table(_ figures: [Consensus], _ context: inout SectionContext) -> Block {
    let wording = context.wording
    var rows: [[[Inline]]] = []
    for consensus in figures {
      let mark = context.notes.mark(context.evidence(consensus))
      rows.append([
        [.text(context.labels.title(for: consensus.group.measurand)), mark],
        [.strong([.text(Self.leading(consensus, context))])],
        [.text(Self.range(consensus, context))],
        [.text(context.basis(consensus))],
        Self.verdict(consensus, context),
      ])
    }
    return .table(
      Table(
        columns: [.init(share: 33), .init(share: 17), .init(share: 17), .init(share: 19), .init(share: 14)],
        head: ["quantity", "middle", "range", "basis", "verdict"].map { [.text(wording.text("keyFigures." + $0))] }, rows: rows))
  }

  /// Bounds that other origins' figures break, as printed: "over 52" beside 45.
  static func contradicting(_ consensus: Consensus, _ context: SectionContext) -> [String] {
    var words: [String] = []
    for flag in consensus.flags {
      guard case .boundContradicted(let id, _) = flag, let claim = context.claim(id), isBeyond(claim, consensus) else { continue }
      let figure = context.figures.words(for: claim)
      if !words.contains(figure) { words.append(figure) }
    }
    return words
  }

  /// True for a bound that the printed low and high do not already span.
  private static func isBeyond(_ claim: Claim, _ consensus: Consensus) -> Bool {
    guard let spread = consensus.spread else { return true }
    let scale = claim.unit.factor / consensus.group.measurand.unit.factor
    return claim.low.map { $0 * scale > spread.high } ?? false || claim.high.map { $0 * scale < spread.low } ?? false
  }

  /// The figure that leads, and the bounds that break it.
  static func leading(_ consensus: Consensus, _ context: SectionContext) -> String {
    if consensus.lead == .pinned { return figure(consensus, context) }
    return context.wording.joined([figure(consensus, context)] + contradicting(consensus, context), last: "list.or")
  }

  /// The middle figure, the range, the bound or the one figure there is.
  private static func figure(_ consensus: Consensus, _ context: SectionContext) -> String {
    let unit = consensus.group.measurand.unit
    switch consensus.lead {
    case .middle:
      return consensus.printedMiddle.map { context.style.figure($0, unit) } ?? spread(consensus, context)
    case .overlap:
      return consensus.printedMiddle.map { context.wording.text("forms.about", ["figure": context.style.figure($0, unit)]) } ?? range(consensus, context)
    case .range: return spread(consensus, context)
    case .pinned: return consensus.pinned.map { context.figures.words(for: $0) } ?? range(consensus, context)
    case .figure, .bound, .none:
      guard let claim = consensus.estimates.first?.claim ?? consensus.group.claims.first else { return "" }
      return context.figures.words(for: claim)
    }
  }

  private static func spread(_ consensus: Consensus, _ context: SectionContext) -> String {
    consensus.spread.map { context.style.range($0.low, $0.high, consensus.group.measurand.unit) } ?? range(consensus, context)
  }

  /// The leading figure without its hedge, which the table and the notes give.
  private static func numeral(_ consensus: Consensus, _ context: SectionContext) -> String {
    guard contradicting(consensus, context).isEmpty, [.middle, .overlap].contains(consensus.lead), let middle = consensus.printedMiddle else { return leading(consensus, context) }
    return context.style.figure(middle, consensus.group.measurand.unit)
  }

  /// Low to high as printed, or what stands in its place.
  static func range(_ consensus: Consensus, _ context: SectionContext) -> String {
    let unit = consensus.group.measurand.unit
    // The spread stands beside a chosen figure whatever else is said of it.
    if consensus.lead == .pinned, let spread = consensus.spread {
      return context.wording.joined([context.style.range(spread.low, spread.high, unit)] + contradicting(consensus, context), last: "list.comma")
    }
    if !contradicting(consensus, context).isEmpty { return context.wording.text("keyFigures.contradicted") }
    if consensus.lead == .overlap, let (low, high) = context.overlap(consensus) { return context.style.range(low, high, unit) }
    if consensus.lead == .bound { return context.wording.text("keyFigures.bound") }
    let earlier = consensus.estimates.filter { $0.standing == .earlier }.compactMap(\.interval.best)
    if consensus.lead == .figure, let low = earlier.min(), let high = earlier.max() {
      return context.wording.text("keyFigures.earlier", ["range": context.style.range(low, high, unit)])
    }
    guard let spread = consensus.spread else { return context.wording.text("keyFigures.asPrinted") }
    if consensus.lead == .figure, consensus.estimates.first?.claim.form == .range { return context.wording.text("keyFigures.asPrinted") }
    if spread.low == spread.high { return context.wording.text("keyFigures.single") }
    return context.style.range(spread.low, spread.high, unit)
  }

  static func verdict(_ consensus: Consensus, _ context: SectionContext) -> [Inline] {
    let isBound = consensus.lead == .bound && consensus.originCount > 1
    let isNewest = consensus.lead == .figure && Selection.isRevised(consensus)
    let words = context.wording.text("verdicts." + (isBound ? "boundOnly" : isNewest ? "newest" : consensus.verdict.rawValue))
    switch consensus.verdict {
    case .differ, .conflict: return [.colored("conflict", [.strong([.text(words)])])]
    default: return [.text(words)]
    }
  }
}
