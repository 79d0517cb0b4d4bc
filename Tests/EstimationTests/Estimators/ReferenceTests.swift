import Testing

@testable import Estimation

/// The estimators against published answers.
@Suite(.enabled(if: Reference.isPresent, "no reference cases: set COLLATE_SHARED to the folder that holds reference/"))
struct ReferenceTests {
  @Test(arguments: [
    "weighted_median_odd", "weighted_median_even_log_scale", "weighted_median_even_linear",
    "weighted_median_exact_half_weight_tie_log", "weighted_median_heavy_one",
  ])
  func weightedMedian(name: String) throws {
    let reference = try Reference.named(name)
    let components = zip(reference.numbers("x"), reference.numbers("w")).map { Component(best: $0, weight: $1) }
    let scale: Scale = reference.text("scale") == "log" ? .logarithmic : .linear
    #expect(reference.agrees(WeightedMedian().location(of: components, on: scale), reference.answer("value")))
  }

  @Test func medianOfTheRobustSet() throws {
    let reference = try Reference.named("seven_values_robust")
    let median = WeightedMedian().location(of: reference.numbers("x").map { Component(best: $0) }, on: .linear)
    #expect(reference.agrees(median, reference.answer("median")))
  }

  @Test(arguments: ["marzullo_3_agree", "marzullo_2_of_3", "marzullo_tie"])
  func deepestOverlap(name: String) throws {
    let reference = try Reference.named(name)
    let intervals = reference.pairs("intervals").map { Interval(low: $0[0], high: $0[1], best: nil) }
    let found = DeepestOverlap.overlaps(of: intervals)
    #expect(Double(found.depth) == reference.answer("depth"))
    #expect(found.stretches.map { [$0.low, $0.high].compactMap { $0 } } == reference.answerPairs("intervals"))
  }

  @Test(arguments: [("q025", 0.025), ("q10", 0.1), ("q50", 0.5), ("q90", 0.9), ("q975", 0.975)])
  func linearPool(key: String, share: Double) throws {
    let reference = try Reference.named("pcb28_linear_pool")
    let components = Self.components(reference, "x", "u")
    let quantile = LinearOpinionPool(shape: .normal).quantile(share, of: components)
    #expect(reference.agrees(quantile, reference.answer(key)))
  }

  @Test func particleDataGroupRounding() throws {
    let reference = try Reference.named("pdg_rounding")
    let texts = reference.pairs("pairs").compactMap { pair in
      ParticleDataGroupRounding.rounded(pair[0], error: pair[1]).map { rounded in
        "\(decimals(rounded.value, rounded.place)) +- \(decimals(rounded.error, rounded.place))"
      }
    }
    #expect(texts == reference.answerTexts("text"))
  }

  @Test func leaveOneOut() throws {
    let reference = try Reference.named("bcg_leave1out_DL")
    let components = zip(reference.numbers("y"), reference.numbers("v")).map { Component(best: $0, variance: $1) }
    let locations = LeaveOneOut.locations(of: components, by: DerSimonianLaird(), on: .linear)
    #expect(locations.count == reference.answers("mu").count)
    for (found, wanted) in zip(locations, reference.answers("mu")) { #expect(reference.agrees(found, wanted)) }
  }

  @Test func degreesOfEquivalenceByLeavingOneOut() throws {
    let reference = try Reference.named("pcb28_degrees_of_equivalence")
    let components = Self.components(reference, "x", "u")
    let locations = LeaveOneOut.locations(of: components, by: DerSimonianLaird(), on: .linear)
    for (index, wanted) in reference.answers("loo").enumerated() {
      #expect(reference.agrees(locations[index].map { reference.numbers("x")[index] - $0 }, wanted))
    }
  }

  @Test func derSimonianLaird() throws {
    let reference = try Reference.named("bcg_DL")
    let components = zip(reference.numbers("y"), reference.numbers("v")).map { Component(best: $0, variance: $1) }
    let between = try #require(DerSimonianLaird.betweenVariance(of: components))
    let summary = InverseVarianceMean.summary(of: components, betweenVariance: between)
    #expect(reference.agrees(between, reference.answer("tau2")))
    #expect(reference.agrees(summary?.mean, reference.answer("mu")))
    #expect(reference.agrees(summary?.standardError, reference.answer("se")))
  }

  @Test func pauleMandel() throws {
    let reference = try Reference.named("bcg_PM")
    let components = zip(reference.numbers("y"), reference.numbers("v")).map { Component(best: $0, variance: $1) }
    #expect(reference.agrees(PauleMandel.betweenVariance(of: components), reference.answer("tau2")))
    #expect(reference.agrees(PauleMandel().location(of: components, on: .linear), reference.answer("mu")))
  }

  @Test func fixedEffect() throws {
    let reference = try Reference.named("bcg_fixed_Q_I2")
    let components = zip(reference.numbers("y"), reference.numbers("v")).map { Component(best: $0, variance: $1) }
    let summary = InverseVarianceMean.summary(of: components)
    #expect(reference.agrees(summary?.mean, reference.answer("mu")))
    #expect(reference.agrees(summary?.chiSquared, reference.answer("Q")))
    // Given to eight decimals only.
    #expect(abs((summary?.iSquared ?? 0) - (reference.answer("I2_percent") ?? 0)) < 5e-9)
  }

  @Test(arguments: [("codata_G_2018", "birge"), ("planck_three", "birge")])
  func birgeRatio(name: String, key: String) throws {
    let reference = try Reference.named(name)
    let summary = InverseVarianceMean.summary(of: Self.components(reference, "x", "u"))
    #expect(reference.agrees(summary?.birgeRatio, reference.answer(key)))
    #expect(reference.agrees(summary?.mean, reference.answer("mu")))
  }

  @Test(arguments: ["pdg_kaon_lifetime", "pdg_neutron_lifetime_2022"])
  func scaleFactor(name: String) throws {
    let reference = try Reference.named(name)
    let summary = InverseVarianceMean.summary(of: Self.components(reference, "x", "u"))
    #expect(reference.agrees(summary?.birgeRatio, reference.answer("S")))
    #expect(reference.agrees(summary?.mean, reference.answer("mu")))
  }

  private static func components(_ reference: Reference.Case, _ x: String, _ u: String) -> [Component] {
    zip(reference.numbers(x), reference.numbers(u)).map { Component(best: $0, variance: $1 * $1) }
  }

  private func decimals(_ x: Double, _ place: Int) -> String {
    let digits = max(0, -place)
    let scaled = Int((x * [1, 10, 100, 1000][digits]).rounded())
    guard digits > 0 else { return String(scaled) }
    let text = String(repeating: "0", count: max(0, digits + 1 - String(scaled).count)) + String(scaled)
    return text.dropLast(digits) + "." + text.suffix(digits)
  }
}
