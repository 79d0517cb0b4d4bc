import Testing

@testable import Estimation

@Suite struct DeepestOverlapTests {
  private func interval(_ low: Double?, _ high: Double?, _ best: Double? = nil) -> Interval {
    Interval(low: low, high: high, best: best)
  }

  @Test func touchingIntervalsOverlapInAPoint() {
    let found = DeepestOverlap.overlaps(of: [interval(1, 3), interval(3, 5)])
    #expect(found.depth == 2)
    #expect(found.stretches == [interval(3, 3)])
  }

  @Test func openEndsCount() {
    let found = DeepestOverlap.overlaps(of: [interval(24, nil), interval(nil, 30), interval(28, 33)])
    #expect(found.depth == 3)
    #expect(found.stretches == [interval(28, 30)])
  }

  @Test func ofEquallyDeepStretchesTheOneWithMoreBestFiguresWins() {
    let found = DeepestOverlap.overlap(of: [interval(0, 10, 9), interval(1, 4), interval(8, 9)])
    #expect(found?.stretch == interval(8, 9))
  }

  @Test func withoutBestFiguresTheWiderWins() {
    let found = DeepestOverlap.overlap(of: [interval(0, 10), interval(1, 4), interval(8, 9)])
    #expect(found?.stretch == interval(1, 4))
  }

  @Test func locationIsABestFigureInside() {
    let components = [interval(30, 36, 33), interval(31, 33, 32), interval(20, 32.5, 26)].map { Component(interval: $0) }
    #expect(DeepestOverlap().location(of: components, on: .logarithmic) == 32)
  }

  @Test func locationWithoutBestFiguresIsTheMiddle() {
    let components = [interval(0, 4), interval(2, 8)].map { Component(interval: $0) }
    #expect(DeepestOverlap().location(of: components, on: .linear) == 3)
  }

  @Test func noIntervalNoOverlap() { #expect(DeepestOverlap.overlap(of: []) == nil) }
}
