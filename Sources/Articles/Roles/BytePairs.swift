/// Which pairs of neighbouring bytes a text holds, folded onto 512 bits. What is part of a text has no pair that the
/// text has not, so that few phrases need be searched for in it.
struct BytePairs: Hashable, Sendable {
  private var bits = SIMD8<UInt64>(repeating: 0)

  init(_ bytes: [UInt8]) {
    withUnsafeMutableBytes(of: &bits) { bits in
      for index in bytes.indices.dropFirst() {
        let pair = (Int(bytes[index - 1]) &* 31 &+ Int(bytes[index]) &* 7) & 511
        bits[pair >> 3] |= 1 << UInt8(pair & 7)
      }
    }
  }

  /// The pairs of several words, none across them.
  init(_ words: some Sequence<String>) {
    for word in words { bits |= BytePairs(Array(word.utf8)).bits }
  }

  /// False where the other text holds not all pairs.
  func mayStand(in other: BytePairs) -> Bool { bits & ~other.bits == SIMD8(repeating: 0) }
}
