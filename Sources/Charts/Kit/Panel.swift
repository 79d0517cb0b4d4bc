import Graphics

/// The area in which marks stand, with the scale that places them.
struct Panel: Hashable, Sendable {
  var area: Rect
  var scale: Scale
  /// The least and greatest values that the quantity can take, infinite where there is none (a share: 0 to 100).
  var limits: ClosedRange<Double>

  /// The place of a value; infinite ones stand at the panel's edge or at the quantity's limit.
  func x(of value: Double) -> Double {
    guard value.isFinite else { return value < 0 ? edges.lowerBound : edges.upperBound }
    return min(max(scale.position(of: value), area.minX), area.maxX)
  }

  /// The panel's sides, drawn in to where the quantity's limits lie.
  var edges: ClosedRange<Double> {
    func place(_ limit: Double) -> Double? {
      Scale.canShow(limit, scale.kind) ? scale.position(of: limit) : nil
    }
    let low = max(area.minX, place(limits.lowerBound) ?? area.minX)
    let high = min(area.maxX, place(limits.upperBound) ?? area.maxX)
    return low < high ? low...high : area.minX...area.maxX
  }

  /// The values that can be seen.
  var visible: ClosedRange<Double> {
    let (low, high) = (scale.value(at: edges.lowerBound), scale.value(at: edges.upperBound))
    return low < high ? low...high : scale.domain
  }
}
