import Testing

@testable import Estimation

@Suite struct GranularityTests {
  @Test(arguments: [
    (70_000.0, 10_000.0), (93_500, 500), (93_000, 1_000), (100_000, 10_000), (95_000, 5_000), (50, 10), (60, 10),
    (32, 1), (3, 0.5), (2, 0.5), (1, 0.1), (15, 1), (20, 5), (137, 1), (6.7, 0.1), (330_000, 10_000), (0.25, 0.05),
    (4_700_000_000, 100_000_000), (1e18, 1e17), (-70_000, 10_000), (0, 0), (.infinity, 0),
  ])
  func step(number: Double, step: Double) {
    #expect(abs(Granularity.step(of: number) - step) <= 1e-12 * step)
  }

  @Test func aThirdIsRoundedToALargeStep() { #expect(Granularity.step(of: 100.0 / 3) == 5) }

  @Test(arguments: [(93_500.0, 3), (93_000, 2), (100_000, 1), (137, 3), (6.75, 3), (0, 0)])
  func significantDigits(number: Double, digits: Int) {
    #expect(Granularity.significantDigits(of: number) == digits)
  }

  @Test(arguments: [(93_000.0, true), (93_500, true), (70_000, false), (32, false), (137, true), (0, false)])
  func fineFiguresSeldomMeetByChance(number: Double, isFine: Bool) {
    #expect(Granularity.isFine(number) == isFine)
  }
}
