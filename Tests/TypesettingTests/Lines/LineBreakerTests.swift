import Testing

@testable import Typesetting

/// The breaker against the best of all possible ways to break, counted out one by one.
@Suite struct LineBreakerTests {
  /// A small generator with a fixed start, so that a failure can be met again.
  struct Dice {
    var state: UInt64
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
  }

  static func paragraph(_ dice: inout Dice, words: Int) -> [LineItem] {
    var items: [LineItem] = []
    for word in 0..<words {
      if word > 0 { items.append(.glue(width: 4, stretch: 2, shrink: 1.3)) }
      items.append(.box(width: Double(dice.roll(5...30))))
      if dice.roll(0...3) == 0 {
        items.append(.penalty(width: 3, cost: 50, isFlagged: true))
        items.append(.box(width: Double(dice.roll(5...20))))
      }
    }
    return items + [.forcedBreak]
  }

  /// The demerits of a way to break, by the definitions of Knuth and Plass, without the search's sums.
  static func demerits(_ items: [LineItem], _ ends: [Int], _ breaker: LineBreaker, tolerance: Double) -> Double? {
    var total = 0.0
    var start = 0
    var lastFitness = 1
    var lastFlag = false
    for (line, end) in ends.enumerated() {
      while start < end, !items[start].isBox { start += 1 }
      var width = 0.0, stretch = 0.0, shrink = 0.0
      for item in items[start..<end] {
        switch item {
        case .box(let w): width += w
        case .glue(let w, let y, let z):
          width += w
          stretch += y
          shrink += z
        case .penalty: break
        }
      }
      var cost = 0.0
      var isFlagged = false
      if case .penalty(let w, let c, let f) = items[end] {
        width += w
        cost = c
        isFlagged = f
      }
      let isEnd = end == items.count - 1
      let ratio = breaker.ratio(slack: breaker.measure - width, stretch: stretch, shrink: shrink, isForced: cost == -.infinity)
      let badness = breaker.costs.badness(ratio: ratio)
      if ratio < -1 || badness > tolerance { return nil }
      let fitness = breaker.costs.fitness(ratio: ratio)
      total += breaker.costs.demerits(badness: badness, penalty: cost)
      if cost > -.infinity { total += breaker.costs.demerits(slack: breaker.measure - width, spaces: stretch / SpaceGlue.stretch) }
      if isFlagged && lastFlag { total += breaker.costs.consecutiveHyphens }
      if isEnd && lastFlag { total += breaker.costs.finalHyphen }
      if abs(fitness - lastFitness) > 1 { total += breaker.costs.unevenNeighbours }
      if isEnd && line > 0 && width < breaker.costs.stubWidth * (lastFlag ? 2 : 1) { total += breaker.costs.stub }
      lastFitness = fitness
      lastFlag = isFlagged
      start = end + 1
    }
    return total
  }

  /// The least demerits over all subsets of the legal breaks.
  static func best(_ items: [LineItem], _ breaker: LineBreaker, tolerance: Double) -> Double? {
    let legal = items.indices.dropLast().filter { index in
      switch items[index] {
      case .glue: index > 0 && items[index - 1].isBox
      case .penalty(_, let cost, _): cost < .infinity
      case .box: false
      }
    }
    var least: Double?
    for set in 0..<(1 << legal.count) {
      let ends = legal.indices.filter { set >> $0 & 1 == 1 }.map { legal[$0] } + [items.count - 1]
      if let sum = demerits(items, ends, breaker, tolerance: tolerance), sum < least ?? .infinity { least = sum }
    }
    return least
  }

  @Test(arguments: 0..<30) func `finds the optimum of all ways to break`(seed: Int) {
    var dice = Dice(state: UInt64(seed + 1))
    let items = Self.paragraph(&dice, words: 10)
    var breaker = LineBreaker(
      measure: Double(dice.roll(50...110)), setting: seed % 3 == 0 ? .ragged(slack: 20) : .justified)
    if seed % 3 == 1 { breaker.costs.spaceWidth = 4 }
    for tolerance in [200.0, 5_000, .infinity] {
      let best = Self.best(items, breaker, tolerance: tolerance)
      let found = breaker.breaks(items, .init(tolerance: tolerance))
      let sum = found.flatMap { Self.demerits(items, $0.map(\.item), breaker, tolerance: tolerance) }
      switch (best, sum) {
      case (nil, nil): break
      case (let best?, let sum?): #expect(abs(best - sum) < 1e-6 * best, "tolerance \(tolerance)")
      default: Issue.record("best \(String(describing: best)), found \(String(describing: sum))")
      }
    }
  }

  @Test(arguments: 0..<40) func `no line overruns the measure while every box fits it`(seed: Int) {
    var dice = Dice(state: UInt64(seed + 1000))
    let items = Self.paragraph(&dice, words: 80)
    let breaker = LineBreaker(measure: Double(dice.roll(34...140)))
    let lines = breaker.breaks(items, .init(tolerance: .infinity, isFinal: true))
    #expect(lines?.last?.item == items.count - 1)
    #expect(lines?.allSatisfy { $0.overrun == 0 } == true)
  }

  @Test func `a box wider than the measure has a line of its own and overruns it`() {
    let items: [LineItem] = [
      .box(width: 20), .glue(width: 4, stretch: 2, shrink: 1), .box(width: 90), .glue(width: 4, stretch: 2, shrink: 1),
      .box(width: 20), .forcedBreak,
    ]
    let breaker = LineBreaker(measure: 50)
    #expect(breaker.breaks(items, .init(tolerance: 800)) == nil)
    let lines = breaker.breaks(items, .init(tolerance: .infinity, isFinal: true))
    #expect(lines?.map(\.item) == [1, 3, 5])
    #expect(lines?.map(\.overrun) == [0, 40, 0])
  }

  @Test func `hyphens on neighbouring lines are avoided where looser lines do`() {
    var items: [LineItem] = []
    for word in 0..<12 {
      if word > 0 { items.append(.glue(width: 4, stretch: 8, shrink: 1.3)) }
      items += [.box(width: 17), .penalty(width: 3, cost: 50, isFlagged: true), .box(width: 11)]
    }
    items.append(.forcedBreak)
    for measure in [64.0, 68, 72, 96, 100, 104] {
      let lines = LineBreaker(measure: measure).breaks(items, .init(tolerance: 5_000)) ?? []
      #expect(!lines.isEmpty)
      #expect(!zip(lines, lines.dropFirst()).contains { $0.isFlagged && $1.isFlagged }, "measure \(measure)")
    }
  }

  @Test func `an empty paragraph and one of glue alone end at once`() {
    let breaker = LineBreaker(measure: 50)
    #expect(breaker.breaks([.forcedBreak], .init(tolerance: .infinity, isFinal: true))?.map(\.item) == [0])
    let glue: [LineItem] = [.glue(width: 4, stretch: 2, shrink: 1), .forcedBreak]
    #expect(breaker.breaks(glue, .init(tolerance: .infinity, isFinal: true))?.map(\.item) == [1])
  }

  @Test func `time grows in line with the paragraph`() {
    var dice = Dice(state: 7)
    let items = Self.paragraph(&dice, words: 20_000)
    let lines = LineBreaker(measure: 450).breaks(items, .init(tolerance: 800))
    #expect((lines?.count ?? 0) > 500)
  }
}
