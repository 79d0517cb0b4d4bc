import Charts
import Claims
import Dates
import Documents
import Estimation
import Quantities

/// A chart for each leading figure that several origins give.
struct ChartsSection: Section {
  let name = "charts"

  func blocks(_ context: inout SectionContext) -> [Block] {
    var blocks: [Block] = []
    for consensus in context.selection.shared {
      if consensus.group.measurand.kind == .duration {
        if let block = SpanChart.figure(consensus, &context) { blocks.append(block) }
      } else if consensus.central.count > 1, let block = SpreadChart.figure(consensus, &context) {
        blocks.append(block)
      }
    }
    return blocks
  }
}
