internal import Typography

/// The parts of a line that lie within one run each.
enum LineSegments {
  struct Segment {
    /// Of the paragraph's text, or of the hyphen's.
    var clusters: Range<Int>
    /// The run of the paragraph that it belongs to.
    var run: Int
    var isHyphen = false
  }

  static func split(_ range: Range<Int>, of shaped: ShapedText) -> [Segment] {
    var segments: [Segment] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let run = shaped.clusters[index].run
      let end = min(range.upperBound, max(shaped.runs[run].clusters.upperBound, index + 1))
      segments.append(Segment(clusters: index..<end, run: run))
      index = end
    }
    return segments
  }
}

/// The order in which a line's runs stand from left to right.
enum VisualOrder {
  /// Rule L2 of UAX #9: from the highest level down to the lowest odd one, every stretch at that
  /// level or above is turned round.
  /// - Returns: indices of `levels`, from left to right.
  static func order(_ levels: [Int]) -> [Int] {
    var order = Array(levels.indices)
    guard let highest = levels.max(), let lowestOdd = levels.filter({ $0 % 2 == 1 }).min() else { return order }
    for level in stride(from: highest, through: lowestOdd, by: -1) {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        var end = start
        while end < order.count, levels[order[end]] >= level { end += 1 }
        order[start..<end].reverse()
        start = end
      }
    }
    return order
  }
}
