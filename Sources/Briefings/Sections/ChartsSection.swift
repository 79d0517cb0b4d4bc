import Charts
import Claims
import Dates
import Documents
import Estimation
import Quantities

/// A chart for each figure that several origins give and that differs or spans a time; where there are
/// fewer than two such, also for those they agree on.
struct ChartsSection: Section {
  let name = "charts"

  func blocks(_ context: inout SectionContext) -> [Block] {
    var blocks: [Block] = []
    // Two figures are told in a line; a row of a table shows them as well as a drawing.
    let shared = context.selection.shared.filter { consensus in
      consensus.group.measurand.kind == .duration || consensus.estimates.count { $0.standing == .central || $0.standing == .bound } > 2
    }
    let telling = shared.filter { $0.group.measurand.kind == .duration || $0.verdict != .agree }
    let most = context.limit(.charts)
    for consensus in telling.count > 1 ? telling : shared where blocks.count < most {
      if consensus.group.measurand.kind == .duration {
        if let block = SpanChart.figure(consensus, &context) { blocks.append(block) }
      } else if consensus.central.count > 1, let block = SpreadChart.figure(consensus, &context) {
        blocks.append(block)
      }
    }
    return blocks
  }
}
