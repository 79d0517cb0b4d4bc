import Testing

@testable import Estimation

@Suite struct LinearOpinionPoolTests {
  private func uniform(_ low: Double, _ high: Double) -> Component {
    Component(interval: Interval(low: low, high: high, best: (low + high) / 2))
  }

  @Test(arguments: [(0.1, 1.0), (0.5, 5.0), (0.9, 9.0)])
  func oneUniformPart(share: Double, point: Double) throws {
    let quantile = try #require(LinearOpinionPool().quantile(share, of: [uniform(0, 10)]))
    #expect(abs(quantile - point) < 1e-9)
  }

  @Test func twoPartsApartKeepBoth() throws {
    let parts = [uniform(0, 10), uniform(90, 100)]
    let low = try #require(LinearOpinionPool().quantile(0.1, of: parts))
    let high = try #require(LinearOpinionPool().quantile(0.9, of: parts))
    #expect(abs(low - 2) < 1e-9)
    #expect(abs(high - 98) < 1e-9)
  }

  @Test func pointsAreSteps() throws {
    let parts = [Component(best: 3), Component(best: 7)]
    let low = try #require(LinearOpinionPool().quantile(0.25, of: parts))
    let high = try #require(LinearOpinionPool().quantile(0.75, of: parts))
    #expect(abs(low - 3) < 1e-9)
    #expect(abs(high - 7) < 1e-9)
  }

  @Test func boundsHaveNoPart() {
    #expect(LinearOpinionPool().quantile(0.5, of: [Component(interval: Interval(low: 1, high: nil, best: nil))]) == nil)
  }
}
