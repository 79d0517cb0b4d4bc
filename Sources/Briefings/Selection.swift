import Claims
import Estimation
import Quantities

/// Which groups a briefing tells of, and in which order.
struct Selection {
  let analysis: Analysis

  /// Groups with a figure to print: no windows of time, no dates, no vague words alone, no forecasts.
  var figures: [Consensus] {
    analysis.consensuses.filter { consensus in
      let measurand = consensus.group.measurand
      guard consensus.lead != .none, measurand.kind != .date, measurand.role != .change else { return false }
      if measurand.kind == .duration, !hasEvent(consensus) { return false }
      if measurand.kind == .share, measurand.subject.key.hasPrefix("share") { return false }
      return consensus.group.claims.contains { !$0.isForecast }
    }
  }

  /// A duration counts only as an event's length: "32-month siege", not "over the past year".
  private func hasEvent(_ consensus: Consensus) -> Bool {
    let key = consensus.group.measurand.subject.key
    guard !key.isEmpty, key != "window" else { return false }
    return consensus.group.claims.contains { $0.form != .vague && $0.subject.key == key }
  }

  /// The event's own figures that several origins give.
  var shared: [Consensus] { figures.filter { $0.originCount > 1 && !$0.group.measurand.isBackground } }

  /// Figures of one origin: the event's own before background, what befell people before counts of things.
  var single: [Consensus] {
    let single = figures.filter { $0.originCount == 1 }
    return single.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  /// Where a figure stands among those of one origin.
  private func rank(_ consensus: Consensus) -> Int {
    let measurand = consensus.group.measurand
    let place = Self.order.firstIndex(of: measurand.kind) ?? Self.order.count
    return place + (measurand.isBackground ? 100 : 0) + (measurand.role == .subcount ? 50 : 0)
  }

  private static let order: [ClaimKind] = [
    .killed, .missing, .injured, .displaced, .trapped, .population, .troops, .crowd, .cases, .rescued, .detained, .magnitude,
    .share, .money, .area, .distance, .duration, .buildings, .vehicles, .count,
  ]

  /// What several origins agree on, background included.
  var agreed: [Consensus] { figures.filter { $0.originCount > 1 && [.agree, .close].contains($0.verdict) } }

  /// What they do not agree on.
  var disputed: [Consensus] {
    figures.filter { consensus in
      [.differ, .conflict].contains(consensus.verdict)
        || consensus.spread.map { $0.low < $0.high } ?? false && consensus.originCount > 1 && !consensus.reasons.isEmpty
    }
  }

  /// All figures in the order of the table: those of several origins, then those of one.
  var table: [Consensus] { figures.filter { $0.originCount > 1 } + single }

  /// Dated statements, one group per event.
  var dates: [Consensus] { analysis.consensuses.filter { $0.group.measurand.kind == .date } }
}
