/// One run of the dynamic programme over a paragraph's legal breaks.
struct LineSearch {
  /// A feasible break with the best way to it.
  struct Node {
    var item: Int
    var fitness: Int
    var isFlagged: Bool
    /// Sums of width, stretch and shrink up to the first box of the line that follows.
    var width: Double
    var stretch: Double
    var shrink: Double
    var demerits: Double
    var previous: Int
  }

  let breaker: LineBreaker
  let items: [LineItem]
  let pass: LineBreaker.Pass
  private(set) var nodes: [Node] = []
  private var active: [Int] = []
  private var width = 0.0
  private var stretch = 0.0
  private var shrink = 0.0

  /// Far above any sum of demerits: an overrun line is the last resort, and the fewest win.
  private static let overrunDemerits = 1e12

  init(breaker: LineBreaker, items: [LineItem], pass: LineBreaker.Pass) {
    self.breaker = breaker
    self.items = items
    self.pass = pass
  }

  /// The least total of demerits, after `run`.
  var bestDemerits: Double? { active.map { nodes[$0].demerits }.min() }

  mutating func run() -> [LineBreak]? {
    nodes.append(
      Node(item: -1, fitness: 1, isFlagged: false, width: 0, stretch: 0, shrink: 0, demerits: 0, previous: -1))
    active.append(0)
    for (index, item) in items.enumerated() {
      switch item {
      case .box(let boxWidth):
        width += boxWidth
      case .glue(let glueWidth, let glueStretch, let glueShrink):
        if index > 0, items[index - 1].isBox, !consider(index, extra: 0, cost: 0, isFlagged: false) { return nil }
        width += glueWidth
        stretch += glueStretch
        shrink += glueShrink
      case .penalty(let penaltyWidth, let cost, let isFlagged):
        if cost < .infinity, !consider(index, extra: penaltyWidth, cost: cost, isFlagged: isFlagged) { return nil }
      }
    }
    guard let best = active.min(by: { nodes[$0].demerits < nodes[$1].demerits }), nodes[best].item >= 0 else { return nil }
    return path(to: best)
  }

  /// Tries to end a line at an item from every active node; false where nothing stays active.
  private mutating func consider(_ index: Int, extra: Double, cost: Double, isFlagged: Bool) -> Bool {
    let isForced = cost == -.infinity
    let isEnd = index == items.count - 1
    var best: [(demerits: Double, node: Int)] = Array(repeating: (.infinity, -1), count: 4)
    var kept: [Int] = []
    kept.reserveCapacity(active.count + 1)
    var leastBad: (slack: Double, node: Int)?
    for a in active {
      let node = nodes[a]
      let natural = width - node.width + extra
      let slack = breaker.measure - natural
      let ratio = breaker.ratio(
        slack: slack, stretch: stretch - node.stretch, shrink: shrink - node.shrink, isForced: isForced,
        emergency: pass.emergencyStretch)
      let isOverfull = ratio < -1
      if isOverfull {
        if leastBad.map({ slack > $0.slack }) ?? true { leastBad = (slack, a) }
      } else {
        let badness = breaker.costs.badness(ratio: ratio)
        if badness <= pass.tolerance {
          let fitness = breaker.costs.fitness(ratio: ratio)
          var demerits = node.demerits + breaker.costs.demerits(badness: badness, penalty: cost)
          if !isForced { demerits += breaker.costs.demerits(slack: slack, spaces: (stretch - node.stretch) / SpaceGlue.stretch) }
          if isFlagged && node.isFlagged { demerits += breaker.costs.consecutiveHyphens }
          if isEnd && node.isFlagged { demerits += breaker.costs.finalHyphen }
          if abs(fitness - node.fitness) > 1 { demerits += breaker.costs.unevenNeighbours }
          if isEnd && node.item >= 0 && natural < breaker.costs.stubWidth * (node.isFlagged ? 2 : 1) { demerits += breaker.costs.stub }
          if demerits < best[fitness].demerits { best[fitness] = (demerits, a) }
        }
      }
      if !isOverfull && !isForced { kept.append(a) }
    }
    if kept.isEmpty, best.allSatisfy({ $0.node < 0 }) {
      guard pass.isFinal, let (slack, a) = leastBad else { return false }
      // Nothing that starts earlier can end here either: one box is wider than the measure.
      best[0] = (nodes[a].demerits + Self.overrunDemerits * (1 - slack / max(breaker.measure, 1)), a)
    }
    for (fitness, candidate) in best.enumerated() where candidate.node >= 0 {
      kept.append(nodes.count)
      nodes.append(node(after: index, fitness: fitness, isFlagged: isFlagged, candidate))
    }
    active = kept
    return true
  }

  /// A node whose sums start at the first box behind the break: glue at a line's head vanishes.
  private func node(after index: Int, fitness: Int, isFlagged: Bool, _ candidate: (demerits: Double, node: Int)) -> Node {
    var node = Node(
      item: index, fitness: fitness, isFlagged: isFlagged, width: width, stretch: stretch, shrink: shrink,
      demerits: candidate.demerits, previous: candidate.node)
    search: for later in index..<items.count {
      switch items[later] {
      case .box: break search
      case .glue(let glueWidth, let glueStretch, let glueShrink):
        node.width += glueWidth
        node.stretch += glueStretch
        node.shrink += glueShrink
      case .penalty(_, let cost, _):
        if cost == -.infinity && later > index { break search }
      }
    }
    return node
  }

  private func path(to last: Int) -> [LineBreak] {
    var lines: [LineBreak] = []
    var current = last
    while nodes[current].previous >= 0 {
      lines.append(line(from: nodes[nodes[current].previous], to: nodes[current].item))
      current = nodes[current].previous
    }
    return lines.reversed()
  }

  /// The line between two breaks as it is to be set: without the lent stretch.
  private func line(from start: Node, to end: Int) -> LineBreak {
    var natural = 0.0
    var lineStretch = 0.0
    var lineShrink = 0.0
    var isForced = false
    var isFlagged = false
    var hasBox = false
    for item in items[(start.item + 1)..<end] {
      switch item {
      case .box(let boxWidth):
        natural += boxWidth
        hasBox = true
      case .glue(let glueWidth, let glueStretch, let glueShrink):
        if hasBox {
          natural += glueWidth
          lineStretch += glueStretch
          lineShrink += glueShrink
        }
      case .penalty: break
      }
    }
    if case .penalty(let penaltyWidth, let cost, let flag) = items[end] {
      natural += penaltyWidth
      isForced = cost == -.infinity
      isFlagged = flag
    }
    let slack = breaker.measure - natural
    var ratio = 0.0
    switch breaker.setting {
    case .justified:
      ratio = breaker.ratio(slack: slack, stretch: lineStretch, shrink: lineShrink, isForced: isForced)
      if slack > 0 && lineStretch <= 0 { ratio = 0 }
    case .ragged:
      if slack < 0 && lineShrink > 0 { ratio = slack / lineShrink }
    }
    let overrun = max(0, -slack - lineShrink)
    return LineBreak(
      item: end, ratio: max(-1, ratio), isForced: isForced, isFlagged: isFlagged, overrun: overrun < 0.01 ? 0 : overrun)
  }
}
