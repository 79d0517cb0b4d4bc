import Foundation

@testable import Estimation

/// What this project finds for the reference cases, under the paths of the expected answers.
enum ReferenceAnswers {
  typealias Found = [String: Reference.Case.Answer]

  /// By case, the function that works it out.
  static let held: [String: @Sendable (Reference.Case) -> Found] = [
    "bcg_fixed_Q_I2": { fixed($0, mean: "mu", error: "se").merging(numbers(["I2_percent": InverseVarianceMean.summary(of: $0.components)?.iSquared])) { $1 } },
    "bcg_DL": { reference in
      let between = DerSimonianLaird.betweenVariance(of: reference.components)
      let summary = DerSimonianLaird.summary(of: reference.components)
      return random(DerSimonianLaird.self, reference).merging(
        pair("ci", summary.flatMap { NormalInterval.confidence(of: $0) })
          .merging(pair("pi", summary.flatMap { NormalInterval.prediction(of: $0, betweenVariance: between ?? .nan) })) { $1 }) { $1 }
    },
    "bcg_PM": { random(PauleMandel.self, $0) },
    "bcg_REML": { reference in
      random(RestrictedMaximumLikelihood.self, reference).merging(
        pair("ci", RestrictedMaximumLikelihood.summary(of: reference.components).flatMap { NormalInterval.confidence(of: $0) })) { $1 }
    },
    "bcg_REML_HKSJ": { hartungKnapp(RestrictedMaximumLikelihood.self, $0) },
    "bcg_leave1out_DL": { reference in
      let components = reference.components
      let variances = components.indices.map { left in
        DerSimonianLaird.betweenVariance(of: components.enumerated().filter { $0.offset != left }.map(\.element))
      }
      return list("mu", LeaveOneOut.locations(of: components, by: DerSimonianLaird(), on: .linear))
        .merging(list("tau2", variances)) { $1 }
    },
    "viechtbauer2005_ex1_tau2": { reference in
      let estimators: [(String, any BetweenVarianceEstimator.Type)] = [
        ("HS", HunterSchmidt.self), ("HE", HedgesCochran.self), ("DL", DerSimonianLaird.self), ("ML", MaximumLikelihood.self),
        ("REML", RestrictedMaximumLikelihood.self), ("EB_PM", PauleMandel.self), ("SJ", SidikJonkman.self),
      ]
      return numbers(Dictionary(uniqueKeysWithValues: estimators.map { ($0, $1.betweenVariance(of: reference.components)) }))
    },
    "normand1999_ex2": { reference in
      let components = reference.components
      let fixed = InverseVarianceMean.summary(of: components)
      return numbers([
        "FE": fixed?.mean, "FE_se": fixed?.standardError, "Q": fixed?.chiSquared,
        "DL": DerSimonianLaird.summary(of: components)?.mean, "DL_se": DerSimonianLaird.summary(of: components)?.standardError,
        "DL_tau2": DerSimonianLaird.betweenVariance(of: components),
        "REML": RestrictedMaximumLikelihood.summary(of: components)?.mean,
        "REML_tau2": RestrictedMaximumLikelihood.betweenVariance(of: components),
        "PM": PauleMandel.summary(of: components)?.mean, "PM_tau2": PauleMandel.betweenVariance(of: components),
      ])
    },
    "hine1989_tau2_zero": { reference in
      let components = reference.components
      let estimators: [any BetweenVarianceEstimator.Type] = [
        DerSimonianLaird.self, PauleMandel.self, RestrictedMaximumLikelihood.self, MaximumLikelihood.self, HedgesCochran.self,
        HunterSchmidt.self,
      ]
      return fixed(reference, mean: "mu", error: "se")
        .merging(numbers(["tau2": estimators.compactMap { $0.betweenVariance(of: components) }.max()])) { $1 }
        .merging(pair("ci", RestrictedMaximumLikelihood.summary(of: components).flatMap { NormalInterval.confidence(of: $0) })) { $1 }
    },
    "clasp_dersimonian_kacker2007": { reference in
      let estimators: [(String, any BetweenVarianceEstimator.Type)] = [
        ("PM", PauleMandel.self), ("HE", HedgesCochran.self), ("DL", DerSimonianLaird.self), ("REML", RestrictedMaximumLikelihood.self),
      ]
      return estimators.reduce(into: Found()) { found, entry in
        let summary = entry.1.summary(of: reference.components)
        let tau = entry.1.betweenVariance(of: reference.components)?.squareRoot()
        found.merge(numbers(["\(entry.0).tau": tau, "\(entry.0).mu": summary?.mean, "\(entry.0).se": summary?.standardError])) { $1 }
      }
    },
    "raudenbush1985_HKSJ": { reference in
      let estimators: [(String, any BetweenVarianceEstimator.Type)] = [
        ("DL", DerSimonianLaird.self), ("REML", RestrictedMaximumLikelihood.self), ("HE", HedgesCochran.self),
      ]
      return estimators.reduce(into: Found()) { $0.merge(hartungKnapp($1.1, reference, under: $1.0 + ".")) { $1 } }
    },
    "pcb28_DL": { reference in
      let fixed = InverseVarianceMean.summary(of: reference.components)
      let summary = DerSimonianLaird.summary(of: reference.components)
      return numbers([
        "mu": summary?.mean, "u": summary?.standardError,
        "tau": DerSimonianLaird.betweenVariance(of: reference.components)?.squareRoot(), "Q": fixed?.chiSquared, "p": probability(fixed),
        "FE": fixed?.mean, "FE_u": fixed?.standardError,
      ])
    },
    "pcb28_modified_HKSJ": { reference in
      hartungKnapp(DerSimonianLaird.self, reference, under: "modified.", isModified: true)
        .merging(hartungKnapp(DerSimonianLaird.self, reference, under: "plain.")) { $1 }
    },
    "pcb28_degrees_of_equivalence": { reference in
      list("mra", DegreesOfEquivalence.mutual(of: reference.components, by: DerSimonianLaird(), on: .linear))
        .merging(list("loo", DegreesOfEquivalence.leavingOneOut(of: reference.components, by: DerSimonianLaird(), on: .linear))) { $1 }
    },
    "pcb28_linear_pool": { reference in
      let pool = LinearOpinionPool(shape: .normal)
      let moments = pool.moments(of: reference.components)
      let shares = ["q025": 0.025, "q10": 0.1, "q50": 0.5, "q90": 0.9, "q975": 0.975]
      return numbers(shares.mapValues { pool.quantile($0, of: reference.components) })
        .merging(numbers(["mean": moments?.mean, "sd": moments?.deviation])) { $1 }
    },
    "codata_G_2018": { fixed($0, mean: "mu", error: "u", chiSquared: "chi2") },
    "planck_three": { reference in
      fixed(reference, mean: "mu", error: "u", chiSquared: "chi2")
        .merging(numbers(["p": probability(InverseVarianceMean.summary(of: reference.components))])) { $1 }
    },
    "pdg_kaon_lifetime": { particleDataGroup($0) },
    "pdg_neutron_lifetime_2022": { particleDataGroup($0) },
    "seven_values_robust": { reference in
      let components = reference.numbers("x").map { Component(best: $0) }
      return numbers(["median": WeightedMedian().location(of: components, on: .linear)])
    },
    "marzullo_3_agree": { overlaps($0) },
    "marzullo_2_of_3": { overlaps($0) },
    "marzullo_tie": { overlaps($0) },
    "bound_on_bias": { reference in
      let found = BoundOnBias.result(of: reference.numbers("means"))
      return numbers(["mean": found?.mean, "u_B": found?.uncertainty])
    },
    "weighted_median_odd": { median($0) },
    "weighted_median_even_log_scale": { median($0) },
    "weighted_median_even_linear": { median($0) },
    "weighted_median_exact_half_weight_tie_log": { median($0) },
    "weighted_median_heavy_one": { median($0) },
    "pdg_rounding": { reference in
      reference.pairs("pairs").enumerated().reduce(into: Found()) { found, entry in
        guard let rounded = ParticleDataGroupRounding.rounded(entry.element[0], error: entry.element[1]) else { return }
        let places = max(0, -rounded.place)
        found["text.\(entry.offset)"] = .text(String(format: "%.\(places)f +- %.\(places)f", rounded.value, rounded.error))
      }
    },
    "t_quantiles": { reference in
      let p = reference.number("p") ?? .nan
      return list("t", reference.numbers("df").map { StudentT.quantile(p, degreesOfFreedom: Int($0)) })
    },
    "chi2_upper_tail": { reference in
      list("p", zip(reference.numbers("x"), reference.numbers("df")).map { ChiSquared.upperTail($0, degreesOfFreedom: Int($1)) })
    },
  ]

  private static let robust =
    "robust location or scale of one homogeneous sample; an origin's figure is no draw from one, and the weighted median already bears half of them wrong"

  /// Answers of methods that the project does not have, by case, with the path of the answer ("" for
  /// all) and the reason.
  static let leftOut: [(name: String, path: String, reason: String)] = [
    ("chem_huber_proposal2", "", robust),
    ("abbey_huber_proposal2", "", robust),
    ("seven_values_robust", "mean", "the plain mean of unweighted figures is never told"),
    ("seven_values_robust", "sd", robust),
    ("seven_values_robust", "mad", robust),
    ("seven_values_robust", "hubers", robust),
    ("seven_values_robust", "algorithmA", robust),
    ("seven_values_robust", "Qn", robust),
    ("seven_values_robust", "Sn", robust),
    ("chem_Q_Hampel", "", "no published example stands behind it; " + robust),
    ("turnbull_breast_radiotherapy", "", "a distribution over many censored times; with ten origins the deepest overlap says as much, traceably"),
  ]

  // MARK: Parts

  private static func numbers(_ values: [String: Double?]) -> Found {
    values.compactMapValues { value in value.map { .number($0) } }
  }

  private static func list(_ key: String, _ values: [Double?]) -> Found {
    values.enumerated().reduce(into: Found()) { found, entry in
      if let value = entry.element { found["\(key).\(entry.offset)"] = .number(value) }
    }
  }

  private static func pair(_ key: String, _ ends: (low: Double, high: Double)?) -> Found { list(key, [ends?.low, ends?.high]) }

  private static func fixed(_ reference: Reference.Case, mean: String, error: String, chiSquared: String = "Q") -> Found {
    let summary = InverseVarianceMean.summary(of: reference.components)
    return numbers([
      mean: summary?.mean, error: summary?.standardError, chiSquared: summary?.chiSquared, "birge": summary?.birgeRatio,
    ])
  }

  private static func random(_ estimator: any BetweenVarianceEstimator.Type, _ reference: Reference.Case) -> Found {
    let summary = estimator.summary(of: reference.components)
    return numbers([
      "mu": summary?.mean, "se": summary?.standardError, "tau2": estimator.betweenVariance(of: reference.components),
    ])
  }

  private static func hartungKnapp(
    _ estimator: any BetweenVarianceEstimator.Type, _ reference: Reference.Case, under path: String = "", isModified: Bool = false
  ) -> Found {
    let between = estimator.betweenVariance(of: reference.components)
    let found = HartungKnapp.interval(of: reference.components, betweenVariance: between ?? .nan, isModified: isModified)
    return numbers([
      path + "mu": found?.mean, path + "se": found?.standardError, path + "tau2": between, path + "ci.0": found?.low,
      path + "ci.1": found?.high,
    ])
  }

  private static func probability(_ summary: InverseVarianceMean.Summary?) -> Double? {
    summary.flatMap { ChiSquared.upperTail($0.chiSquared, degreesOfFreedom: $0.degreesOfFreedom) }
  }

  private static func particleDataGroup(_ reference: Reference.Case) -> Found {
    let found = ScaleFactor.result(of: reference.components)
    return numbers([
      "mu": found?.mean, "u0": found?.plainError, "S": found?.scale, "u": found?.error,
      "chi2": InverseVarianceMean.summary(of: reference.components)?.chiSquared,
    ])
  }

  private static func overlaps(_ reference: Reference.Case) -> Found {
    let intervals = reference.pairs("intervals").map { Interval(low: $0[0], high: $0[1], best: nil) }
    let found = DeepestOverlap.overlaps(of: intervals)
    return found.stretches.enumerated().reduce(into: numbers(["depth": Double(found.depth)])) {
      $0.merge(list("intervals.\($1.offset)", [$1.element.low, $1.element.high])) { $1 }
    }
  }

  private static func median(_ reference: Reference.Case) -> Found {
    let components = zip(reference.numbers("x"), reference.numbers("w")).map { Component(best: $0, weight: $1) }
    return numbers(["value": WeightedMedian().location(of: components, on: reference.text("scale") == "log" ? .logarithmic : .linear)])
  }
}
