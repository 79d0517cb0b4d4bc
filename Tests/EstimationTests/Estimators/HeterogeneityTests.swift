import Testing

@testable import Estimation

/// Cases small enough to do by hand.
@Suite struct HeterogeneityTests {
  let two = [Component(best: 0, variance: 1), Component(best: 4, variance: 1)]

  @Test func meanAndScatterOfTwo() throws {
    let summary = try #require(InverseVarianceMean.summary(of: two))
    #expect(summary.mean == 2)
    #expect(summary.chiSquared == 8)
    #expect(summary.iSquared == 87.5)
    #expect(abs(summary.birgeRatio - 8.0.squareRoot()) < 1e-12)
  }

  // Of two figures d apart with variances of 1 the variance between them is d²/2 − 1 by both methods.
  @Test func betweenVarianceOfTwo() throws {
    #expect(try #require(DerSimonianLaird.betweenVariance(of: two)) == 7)
    #expect(abs(try #require(PauleMandel.betweenVariance(of: two)) - 7) < 1e-9)
  }

  @Test func figuresThatAgreeHaveNone() {
    let near = [Component(best: 0, variance: 1), Component(best: 1, variance: 1)]
    #expect(DerSimonianLaird.betweenVariance(of: near) == 0)
    #expect(PauleMandel.betweenVariance(of: near) == 0)
  }

  // Of two figures d apart the variance between them is d²/2 less the mean of their own, by moments too; the
  // weights 1e20 and 1 leave no digit of Σw − Σw²/Σw.
  @Test func aWeightThatDwarfsTheOthersCancelsNothing() throws {
    let parts = [Component(best: 0, variance: 1e-20), Component(best: 4, variance: 1)]
    #expect(abs(try #require(DerSimonianLaird.betweenVariance(of: parts)) - 7.5) < 1e-9)
    #expect(abs(try #require(RestrictedMaximumLikelihood.betweenVariance(of: parts)) - 7.5) < 1e-9)
  }

  @Test func leavingOneOutOfTwoLeavesTheOther() {
    #expect(LeaveOneOut.locations(of: two, by: WeightedMedian(), on: .linear) == [4, 0])
  }

  @Test func everyUseHasAnEstimator() {
    #expect(LocationEstimators.first(for: .figures) is WeightedMedian)
    #expect(LocationEstimators.first(for: .times) is DeepestOverlap)
  }
}
