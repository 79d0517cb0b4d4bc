import Testing

@testable import Estimation

@Suite struct ScaleFactorTests {
  // Errors of 1, 1 and 100 about a mean with an error of 0.7: the limit is 3·√3·0.7 = 3.7.
  @Test func anImpreciseFigureDoesNotEnter() throws {
    let parts = [(0.0, 1.0), (4, 1), (2, 100)].map { Component(best: $0, variance: $1 * $1) }
    let found = try #require(ScaleFactor.result(of: parts))
    #expect(found.entered == [0, 1])
    #expect(abs((found.scale ?? 0) - 8.0.squareRoot()) < 1e-9)
  }

  @Test func figuresThatAgreeAreNotMadeMorePrecise() throws {
    let found = try #require(ScaleFactor.result(of: [Component(best: 1, variance: 1), Component(best: 1, variance: 1)]))
    #expect(found.scale == 1)
    #expect(found.error == found.plainError)
  }

  @Test func oneFigureHasNoScatter() { #expect(ScaleFactor.result(of: [Component(best: 1, variance: 1)])?.scale == nil) }
  @Test func noVarianceNoScale() { #expect(ScaleFactor.result(of: [Component(best: 1), Component(best: 2)]) == nil) }
}
