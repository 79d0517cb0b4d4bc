/// How far each origin lies from a reference value, in the unit of the figures, signed.
///
/// Mutual recognition arrangement of the International Committee for Weights and Measures (1999,
/// CIPM MRA); Koepke, Lafarge, Possolo and Toman 2017, "Consensus building for interlaboratory
/// studies, key comparisons, and meta-analysis", Metrologia 54.
enum DegreesOfEquivalence {
  /// Against the consensus of all: figure less location; nil for an origin without a figure, and
  /// where the estimator finds no location.
  static func mutual(of components: [Component], by estimator: any LocationEstimator, on scale: Scale) -> [Double?] {
    let location = estimator.location(of: components, on: scale)
    return components.map { component in
      location.flatMap { location in component.interval.best.map { $0 - location } }
    }
  }

  /// Against the consensus of the others, so that no origin is measured against itself.
  static func leavingOneOut(of components: [Component], by estimator: any LocationEstimator, on scale: Scale) -> [Double?] {
    zip(components, LeaveOneOut.locations(of: components, by: estimator, on: scale)).map { component, location in
      location.flatMap { location in component.interval.best.map { $0 - location } }
    }
  }
}
