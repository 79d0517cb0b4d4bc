import Claims
import Estimation
import Quantities

/// Which groups a briefing tells of, and in which order.
struct Selection {
  let analysis: Analysis
  let relevance: Relevance
  /// What `batch.yaml` wants told first: words of labels, or groups' ids.
  var pins: [String] = []

  /// Groups with a figure to print: no windows of time, no dates, no vague words alone, no forecasts.
  var figures: [Consensus] {
    analysis.consensuses.filter { consensus in
      let measurand = consensus.group.measurand
      guard consensus.lead != .none, measurand.kind != .date, measurand.role != .change else { return false }
      if measurand.kind == .duration, !hasEvent(consensus) || consensus.refusal == .noMajority { return false }
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

  /// All figures, those that a reader wants most first.
  var table: [Consensus] {
    let figures = figures
    let points = figures.map(relevance.points)
    let ordered = figures.indices.sorted { (-points[$0], $0) < (-points[$1], $1) }.map { figures[$0] }
    let pinned = pins.compactMap { pin in ordered.first { matches($0, pin) } }
    let first = Set(pinned.map(\.id))
    return pinned + ordered.filter { !first.contains($0.id) }
  }

  /// True where a pin means a group: by its id, or by words of its label.
  private func matches(_ consensus: Consensus, _ pin: String) -> Bool {
    consensus.id == pin || relevance.labels.words(for: consensus.group.measurand).lowercased().contains(pin.lowercased())
  }

  /// The pins that mean no group.
  var unknownPins: [String] {
    let figures = figures
    return pins.filter { pin in !figures.contains { matches($0, pin) } }
  }

  /// Figures whose label names what they measure, so that they can lead a briefing. Where two have one label, the one
  /// that a reader wants most has it; the other is better quoted.
  var leading: [Consensus] {
    var labels: Set<String> = []
    return table.filter { consensus in
      let measurand = consensus.group.measurand
      if pins.contains(where: { matches(consensus, $0) }) { return labels.insert(relevance.labels.words(for: measurand)).inserted }
      return relevance.labels.isPlain(measurand) && !isLoose(consensus) && !isUnlike(consensus) && !relevance.isUnlikely(consensus) && labels.insert(relevance.labels.words(for: measurand)).inserted
    }
  }

  /// A count of one origin whose label is a single noun, or people of whom nothing is said but where they are: the
  /// sentence says more than the label.
  private func isLoose(_ consensus: Consensus) -> Bool {
    let measurand = consensus.group.measurand
    if [.count, .buildings, .vehicles].contains(measurand.kind), consensus.originCount == 1, let thing = relevance.labels.thing(measurand), !thing.contains(" ") { return true }
    if measurand.kind == .crowd, consensus.originCount == 1, (consensus.spread?.high ?? consensus.estimates.first?.interval.high ?? 0) < Self.leastCrowd { return true }
    return [.population, .trapped].contains(measurand.kind) && consensus.originCount == 1 && measurand.scope?.holder == nil && !measurand.subject.key.contains(" ")
  }

  /// Different numbers of things that only a bare noun joins: they are of different things more often than in dispute.
  private func isUnlike(_ consensus: Consensus) -> Bool {
    let measurand = consensus.group.measurand
    guard [.count, .buildings, .vehicles, .distance, .area, .share].contains(measurand.kind), let spread = consensus.spread, spread.low < spread.high else { return false }
    let key = measurand.subject.key
    let isTold = key.contains(" ") || key.contains(":") || key.hasPrefix("captured") || key.hasPrefix("held") || relevance.labels.isTopic(measurand)
    return !isTold || measurand.kind == .distance && spread.high > spread.low * 1.5
  }

  /// Fewer people than this that one origin tells of are no crowd.
  private static let leastCrowd = 200.0

  /// The event's own figures that several origins give.
  var shared: [Consensus] { leading.filter { ($0.originCount > 1 || Self.isRevised($0)) && !$0.group.measurand.isBackground } }

  /// True where newer figures have taken the place of others.
  static func isRevised(_ consensus: Consensus) -> Bool { consensus.estimates.contains { $0.standing == .earlier && $0.interval.best != nil } }

  /// What the bottom line tells in sentences: what several origins give, and what several outlets have of one.
  var findings: [Consensus] {
    let single = Set(singleLeading.filter { $0.outletCount > 1 && $0.group.measurand.kind.countsPeople && $0.group.measurand.scope?.holder == nil && !$0.group.measurand.isBackground }.map(\.id))
    let shared = Set(shared.map(\.id))
    return leading.filter { shared.contains($0.id) || single.contains($0.id) }
  }

  /// Figures of one origin of which no other group of the same kind tells, so that they can stand for themselves.
  var singleLeading: [Consensus] {
    let told = Set(shared.map(\.group.measurand.kind))
    return leading.filter { consensus in
      let measurand = consensus.group.measurand
      guard consensus.originCount == 1, !Self.isRevised(consensus), measurand.role == .total, !measurand.kind.countsPeople || relevance.labels.isWhole(measurand) else { return false }
      return !told.contains(measurand.kind) || measurand.scope?.holder != nil || measurand.isBackground
    }
  }

  /// The rows of a table: what several origins give, and what only one does where nothing else of its kind is told.
  var rows: [Consensus] {
    let singles = Set(singleLeading.map(\.id))
    return leading.filter { $0.originCount > 1 || Self.isRevised($0) || singles.contains($0.id) }
  }

  /// Figures of one origin.
  var single: [Consensus] { table.filter { $0.originCount == 1 } }

  /// What several origins agree on, background included.
  var agreed: [Consensus] {
    leading.filter { consensus in
      let isBroken = consensus.flags.contains { if case .boundContradicted = $0 { true } else { false } }
      return consensus.originCount > 1 && [.agree, .close].contains(consensus.verdict) && !isBroken
    }
  }

  /// What they do not agree on.
  var disputed: [Consensus] {
    leading.filter { consensus in
      [.differ, .conflict].contains(consensus.verdict)
        || consensus.spread.map { $0.low < $0.high } ?? false && consensus.originCount > 1 && !consensus.reasons.isEmpty
    }
  }

  /// Dated statements, one group per event.
  var dates: [Consensus] { analysis.consensuses.filter { $0.group.measurand.kind == .date } }
}
