internal import Typography

extension ParagraphItems {
  /// True for a file name or an address: a point with letters on both sides, or a colon before a number.
  func isName(_ range: Range<Int>) -> Bool {
    guard range.count > 4 else { return false }
    return range.dropFirst().dropLast().contains { index in
      guard shaped.clusters[index].byteCount == 1, shaped.bytes[shaped.clusters[index].byte] == 0x2E else { return false }
      return isLetter(index - 1) && isLetter(index + 1)
    }
  }

  /// True for a sign that begins a part of an address, and behind a colon: there it is broken, and never with a hyphen, which would seem to
  /// belong to it (The Chicago Manual of Style, 17th edition, 7.46).
  func isPartOfName(at index: Int) -> Bool {
    let (before, cluster) = (shaped.clusters[index - 1], shaped.clusters[index])
    if before.byteCount == 1, shaped.bytes[before.byte] == 0x3A { return true }
    return cluster.byteCount == 1 && Self.partSigns.contains(shaped.bytes[cluster.byte])
  }

  private static let partSigns = Array(".,?#&=_%~@".utf8)

  func isCapital(_ index: Int) -> Bool {
    let cluster = shaped.clusters[index]
    return cluster.byteCount == 1 && (0x41...0x5A).contains(shaped.bytes[cluster.byte])
  }

  /// Where the words of a stretch may be parted, by cluster, with the cost.
  func hyphenPoints(_ range: Range<Int>, isJustified: Bool, _ context: LayoutContext) -> [Int: Double] {
    var points: [Int: Double] = [:]
    let hyphen = isJustified ? Cost.hyphen : Cost.hyphenInRagged
    var index = range.lowerBound
    while index < range.upperBound {
      guard isLetter(index) else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, isLetter(end) { end += 1 }
      // A letter behind the word that is not ASCII belongs to it, and the dictionary would not know.
      let isWhole =
        (end == range.upperBound || shaped.clusters[end].byteCount == 1 || !isLetterBeyondASCII(end))
        && (index == range.lowerBound || !isLetterBeyondASCII(index - 1))
      if isWhole {
        let first = shaped.clusters[index].byte
        let word = shaped.bytes[first..<(first + (end - index))]
        let isCompound = index > range.lowerBound && shaped.isDash(at: index - 1) || end < range.upperBound && shaped.isDash(at: end)
        let isUnit = index == range.lowerBound && index > 0 && shaped.clusters[index - 1].isSpace
          && Ties.isTied(shaped.bytes, at: shaped.clusters[index - 1].byte)
        let isName = isCompound || isUnit || isCapital(index)
        for point in context.hyphenator.points(in: word) {
          points[index + point] = isName ? max(Cost.hyphenInName, hyphen) : hyphen
        }
      }
      index = end
    }
    return points
  }

  func isLetter(_ index: Int) -> Bool {
    let cluster = shaped.clusters[index]
    guard cluster.byteCount == 1 else { return false }
    let small = shaped.bytes[cluster.byte] | 0x20
    return small >= 0x61 && small <= 0x7A
  }

  func isLetterBeyondASCII(_ index: Int) -> Bool {
    let cluster = shaped.clusters[index]
    guard cluster.byteCount > 1 else { return false }
    let text = String(decoding: shaped.bytes[cluster.byte..<(cluster.byte + cluster.byteCount)], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isAlphabetic ?? false
  }
}
