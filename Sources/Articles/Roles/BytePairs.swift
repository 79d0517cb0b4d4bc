/// Which pairs of neighbouring bytes a text holds, folded onto 512 bits. What is part of a text has no pair that the
/// text has not, so that few phrases need be searched for in it.
struct BytePairs: Hashable, Sendable {
  private var bits = SIMD8<UInt64>(repeating: 0)

  init(_ bytes: some Sequence<UInt8>) {
    var last: UInt8?
    for byte in bytes {
      if let last {
        let pair = (Int(last) &* 31 &+ Int(byte) &* 7) & 511
        bits[pair >> 6] |= 1 << UInt64(pair & 63)
      }
      last = byte
    }
  }

  /// False where the other text holds not all pairs.
  func mayStand(in other: BytePairs) -> Bool { bits & ~other.bits == SIMD8(repeating: 0) }
}
