public import Claims

extension ClaimKind {
  /// True for counts that run on as an event goes on, so that only those of one time compare.
  public var isCumulative: Bool {
    switch self {
    case .killed, .injured, .missing, .displaced, .cases, .rescued, .detained, .buildings, .vehicles: true
    case .population, .trapped, .troops, .crowd, .distance, .area, .duration, .share, .money, .magnitude, .count,
      .date: false
    }
  }

  /// True where people are counted.
  public var countsPeople: Bool {
    switch self {
    case .killed, .injured, .missing, .displaced, .population, .trapped, .troops, .crowd, .cases, .rescued,
      .detained: true
    case .distance, .area, .duration, .share, .money, .buildings, .vehicles, .magnitude, .count, .date: false
    }
  }

  /// The scale on which its figures compare.
  var scale: Scale {
    switch self {
    case .share, .date, .magnitude: .linear
    default: .logarithmic
    }
  }

  /// The use whose estimator gives its middle.
  var locationUse: LocationUse { self == .duration || self == .date ? .times : .figures }
}
