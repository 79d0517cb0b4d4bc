import Claims
import Foundation

/// Finds figures that lie far from those of the other origins.
enum Outliers {
  /// The indices of bests that stand apart: of three or more, at least 1.25 times the median of the
  /// others or under it by as much, and by at least twice what the others themselves spread. For
  /// shares more than 10 points instead of 1.25.
  static func indices(of bests: [Double], kind: ClaimKind) -> [Int] {
    guard bests.count > 2, bests.count <= LeaveOneOut.most else { return [] }
    let isLinear = kind.scale == .linear
    guard isLinear || bests.allSatisfy({ $0 > 0 }) else { return [] }
    return bests.indices.filter { index in
      var others = bests
      others.remove(at: index)
      guard let middle = WeightedMedian().location(of: others.map { Component(best: $0) }, on: kind.scale),
        let low = others.min(), let high = others.max()
      else { return false }
      if isLinear {
        let distance = abs(bests[index] - middle)
        return kind == .share && distance > 10 && distance >= 2 * (high - low)
      }
      let distance = abs(log(bests[index] / middle))
      return distance >= log(1.25) && distance >= 2 * log(high / low)
    }
  }
}
