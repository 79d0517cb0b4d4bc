import Testing

@testable import Estimation

@Suite struct ParticleDataGroupRoundingTests {
  @Test(arguments: [
    (93_249.66, 15_000.0, 93_000.0), (96_436.5, 3_500, 96_400), (96_436.5, 3_600, 96_000), (1_234.5, 354, 1_230),
    (1_234.5, 355, 1_200), (1_234.5, 949, 1_200), (1_234.5, 950, 1_200), (0.0512, 0.0031, 0.0512), (83_666, 15_000, 84_000),
  ])
  func valueFollowsTheError(value: Double, error: Double, rounded: Double) throws {
    let found = try #require(ParticleDataGroupRounding.rounded(value, error: error))
    #expect(abs(found.value - rounded) < 1e-9 * rounded)
  }

  @Test(arguments: [0, -1, .infinity, .nan] as [Double])
  func withoutAnErrorNothingIsRounded(error: Double) {
    #expect(ParticleDataGroupRounding.rounded(5, error: error) == nil)
  }
}
