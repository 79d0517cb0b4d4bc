internal import Typography

extension ShapedText {
  /// True for a hyphen or a dash.
  func isDash(at index: Int) -> Bool {
    let cluster = clusters[index]
    if cluster.byteCount == 1 { return bytes[cluster.byte] == 0x2D }
    return cluster.byteCount == 3 && bytes[cluster.byte] == 0xE2 && bytes[cluster.byte + 1] == 0x80
      && (0x90...0x94).contains(bytes[cluster.byte + 2])
  }

  /// True behind the dash of a range (5,000–10,000).
  func isWithinRange(at index: Int) -> Bool {
    index >= 2 && isDash(at: index - 1) && isDigit(at: index - 2) && isDigit(at: index)
  }

  private func isDigit(at index: Int) -> Bool {
    let cluster = clusters[index]
    return cluster.byteCount == 1 && (0x30...0x39).contains(bytes[cluster.byte])
  }
}
