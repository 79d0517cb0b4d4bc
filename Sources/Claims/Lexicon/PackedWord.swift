/// A word of ASCII of at most 15 bytes as two numbers.
struct PackedWord: Equatable, Sendable {
  private let low: UInt64
  /// The highest byte is the length, and one more.
  private let high: UInt64

  /// No word at all, not even the empty one.
  static let none = PackedWord(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// - Returns: nil for longer words and for those with other letters, which may be written in several ways.
  @inline(__always)
  init?(_ word: String) {
    let count = word.utf8.count
    guard count <= 15 else { return nil }
    var low: UInt64 = 0
    var high: UInt64 = 0
    let isDone: Void? = word.utf8.withContiguousStorageIfAvailable { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      // Two loads that may overlap, both within the bytes; what both hold is shifted out of the second.
      if count >= 8 {
        low = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) >> UInt64((16 - count) * 8)
      } else if count >= 4 {
        let head = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
        let tail = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        low = UInt64(head) | UInt64(tail) << UInt64((count - 4) * 8)
      } else {
        for index in 0..<count { low |= UInt64(bytes[index]) << UInt64(index * 8) }
      }
    }
    guard isDone != nil, (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
    self.low = low
    self.high = high | UInt64(count + 1) << 56
  }

  /// Multiplicative hashing by the golden ratio; never negative.
  @inline(__always)
  var hash: Int {
    var hash = low &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32) ^ high) &* 0x9E37_79B9_7F4A_7C15
    return Int(hash >> 33)
  }
}
