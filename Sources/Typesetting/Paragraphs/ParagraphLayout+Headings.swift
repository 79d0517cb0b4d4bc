internal import Typography

extension ParagraphLayout {
  /// Lines of a heading: as many as the measure asks for, of about one length, so that none ends in
  /// a lone word; and if there is a way, none that parts a name.
  func balancedSpans(measure: Double) -> [LineSpan] {
    let widest = spans(measure: measure)
    guard widest.count > 1, widest.count < 5 else { return widest }
    let isGood = { (lines: [LineSpan]) in
      lines.count <= widest.count && lines.allSatisfy { $0.overrun == 0 && !$0.endsWithHyphen }
    }
    var best = widest
    var low = shaped.width / Double(widest.count)
    var high = measure
    // A point is as fine as an eye sees.
    while high - low > 1 {
      let middle = (low + high) / 2
      let lines = spans(measure: middle)
      if isGood(lines) {
        best = lines
        high = middle
      } else {
        low = middle
      }
    }
    if !partsName(best) { return best }
    let step = max(1, (measure - high) / 16)
    for width in stride(from: high + step, through: measure, by: step) {
      let lines = spans(measure: width)
      if isGood(lines), !partsName(lines) { return lines }
    }
    return best
  }

  /// True where a line ends between two words with capitals: Deir | ez-Zor, United | Nations.
  private func partsName(_ lines: [LineSpan]) -> Bool {
    zip(lines, lines.dropFirst()).contains { line, next in
      let last = shaped.text(of: line.clusters).split(separator: " ").last ?? ""
      let first = shaped.text(of: next.clusters).split(separator: " ").first ?? ""
      let isOpen = last.last.map { $0.isLetter } ?? false
      return isOpen && last.contains(where: \.isUppercase) && first.contains(where: \.isUppercase)
    }
  }
}
