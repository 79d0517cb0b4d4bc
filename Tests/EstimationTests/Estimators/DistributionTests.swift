import Foundation
import Testing

@testable import Estimation

/// Where the distributions have closed forms, and at their edges.
@Suite struct DistributionTests {
  // One degree of freedom is Cauchy's distribution, two have a root.
  @Test(arguments: [0.01, 0.3, 0.5, 0.6, 0.975, 0.999]) func studentOfOneAndTwoDegrees(p: Double) throws {
    let one = try #require(StudentT.quantile(p, degreesOfFreedom: 1))
    #expect(abs(one - tan(Double.pi * (p - 0.5))) <= 1e-11 * max(1, abs(one)))
    let two = try #require(StudentT.quantile(p, degreesOfFreedom: 2))
    #expect(abs(two - (2 * p - 1) * (2 / (4 * p * (1 - p))).squareRoot()) <= 1e-11 * max(1, abs(two)))
  }

  @Test func studentOfManyDegreesIsNearlyNormal() throws {
    let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: 100_000))
    let z = try #require(StandardNormal.quantile(0.975))
    #expect(abs(z - 1.959963984540054) < 1e-13)
    #expect(t > z && t - z < 3e-5)
  }

  @Test func chiSquaredOfTwoDegreesIsExponential() throws {
    for x in [0.001, 1.0, 50, 1_400] {
      let p = try #require(ChiSquared.upperTail(x, degreesOfFreedom: 2))
      #expect(abs(p - exp(-x / 2)) <= 1e-13 * p)
    }
  }

  // The tail at the mean of very many degrees of freedom, where e^(−x/2) is 0 in binary.
  @Test(arguments: [3_000, 3_001]) func chiSquaredOfManyDegrees(freedom: Int) throws {
    let p = try #require(ChiSquared.upperTail(Double(freedom), degreesOfFreedom: freedom))
    #expect(abs(p - 0.4966) < 1e-3)
  }

  @Test func withoutDegreesOrOutsideTheRangeThereIsNone() {
    #expect(StudentT.quantile(0.975, degreesOfFreedom: 0) == nil)
    #expect(StudentT.quantile(1, degreesOfFreedom: 3) == nil)
    #expect(StandardNormal.quantile(0) == nil)
    #expect(ChiSquared.upperTail(-1, degreesOfFreedom: 2) == nil)
    #expect(ChiSquared.upperTail(.nan, degreesOfFreedom: 2) == nil)
    #expect(ChiSquared.upperTail(1, degreesOfFreedom: 0) == nil)
    #expect(ChiSquared.upperTail(0, degreesOfFreedom: 2) == 1)
    #expect(ChiSquared.upperTail(.infinity, degreesOfFreedom: 2) == 0)
  }
}
