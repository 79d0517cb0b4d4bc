import Testing

@testable import Estimation

@Suite struct WeightedMedianTests {
  private func median(_ xs: [Double], _ weights: [Double]? = nil, _ scale: Scale = .logarithmic) -> Double? {
    WeightedMedian().location(
      of: zip(xs, weights ?? xs.map { _ in 1 }).map { Component(best: $0, weight: $1) }, on: scale)
  }

  @Test func oddCountGivesAPrintedFigure() { #expect(median([300, 100, 200]) == 200) }

  @Test func evenCountGivesTheGeometricMean() { #expect(abs((median([200, 800]) ?? 0) - 400) < 1e-9) }

  @Test func evenCountOfSharesGivesTheArithmeticMean() { #expect(median([50, 60], nil, .linear) == 55) }

  @Test func equalMiddleFiguresStayAsPrinted() { #expect(median([7, 7]) == 7) }

  @Test func zeroHasNoLogarithm() { #expect(median([0, 4]) == 2) }

  @Test func weightMovesTheMiddle() { #expect(median([1, 2, 9], [1, 1, 3]) == 9) }

  @Test func nothingHasNoMiddle() { #expect(median([]) == nil) }

  @Test func boundsHaveNoPart() {
    let bound = Component(interval: Interval(low: 900, high: nil, best: nil))
    #expect(WeightedMedian().location(of: [bound, Component(best: 5)], on: .logarithmic) == 5)
  }
}
