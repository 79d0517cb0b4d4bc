/// The locations that remain when each component is left out in turn.
///
/// Quadratic in their number.
enum LeaveOneOut {
  /// With more origins than this no single one is worth telling of, and the time would show.
  static let most = 500

  /// One location per component, in their order; nil where the others allow none.
  static func locations(of components: [Component], by estimator: any LocationEstimator, on scale: Scale) -> [Double?] {
    components.indices.map { left in
      var others = components
      others.remove(at: left)
      return estimator.location(of: others, on: scale)
    }
  }
}
