internal import Typography

extension ParagraphLayout {
  /// The width in one line (of the widest part between forced breaks), in points.
  var maxWidth: Double {
    var widest = 0.0
    var width = 0.0
    for cluster in shaped.clusters {
      if cluster.isLineEnd {
        widest = max(widest, width)
        width = 0
      } else {
        width += cluster.advance
      }
    }
    return max(widest, width) + style.indent
  }

  /// The width of the widest part that is not to be broken, in points.
  var minWidth: Double {
    var widest = 0.0
    var width = 0.0
    for (index, cluster) in shaped.clusters.enumerated() {
      let isTied = index > 0 && shaped.clusters[index - 1].isSpace
        && Ties.isTied(shaped.bytes, at: shaped.clusters[index - 1].byte)
      if cluster.canBreakBefore && !isTied && !shaped.isWithinRange(at: index) || cluster.isLineEnd {
        widest = max(widest, width)
        width = 0
      }
      // Space at a line's end has no width; within a tie it counts.
      let isTie = cluster.isSpace && Ties.isTied(shaped.bytes, at: cluster.byte)
      if !cluster.isSpace || isTie { width += cluster.advance }
    }
    return max(widest, width) + style.indent
  }
}
