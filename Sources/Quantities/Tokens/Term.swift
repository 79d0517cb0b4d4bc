/// A word as rules compare it: in lower case, with straight apostrophes. Two numbers instead of a text, so that words
/// are compared, hashed and passed on without touching memory, and so that a word that a rule names is a constant.
///
/// Up to 15 bytes, which nearly all words of English have, are the value itself; longer words, and those whose letters
/// Unicode writes in several ways, are numbered once for all by `TermTable`.
@frozen
public struct Term: Hashable, Sendable {
  @usableFromInline let low: UInt64
  /// The highest byte is the length in bytes, or 0xFF before a number of `TermTable`.
  @usableFromInline let high: UInt64

  @inlinable @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The word of a position outside a sentence.
  @inlinable
  public static var none: Term { Term(low: 0, high: 0) }

  /// The term of a word as it is written.
  public init(_ word: String) {
    var word = word
    self = word.withUTF8 { Term(packing: $0) } ?? TermTable.shared.term(of: word)
  }

  /// The term of some bytes of UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self = Term(packing: bytes) ?? TermTable.shared.term(of: String(decoding: bytes, as: UTF8.self))
  }

  /// The term of a word that some word of a text or of a lexicon may be; nil for one that none is.
  @inline(__always)
  public init?(known word: String) {
    var packed: Term?
    let isDone: Void? = word.utf8.withContiguousStorageIfAvailable { packed = Term(packing: $0) }
    guard isDone != nil, let packed else {
      guard let term = Self.found(word) else { return nil }
      self = term
      return
    }
    self = packed
  }

  @inline(never)
  private static func found(_ word: String) -> Term? {
    var word = word
    return word.withUTF8 { Term(packing: $0) } ?? TermTable.shared.known(word)
  }

  /// - Returns: nil for what is longer, and for letters that may be written in several ways: all beyond ASCII but the
  ///   marks of Latin-1 and of U+2002…U+203F.
  @inlinable @inline(__always)
  init?(packing bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard count <= 15, let start = bytes.baseAddress else {
      guard count == 0 else { return nil }
      self.init(low: 0, high: 0)
      return
    }
    let (low, high) = Self.packed(UnsafeRawPointer(start), count)
    if (low | high) & 0x8080_8080_8080_8080 != 0, !Self.isPlain(bytes) { return nil }
    self.init(low: low, high: high | UInt64(truncatingIfNeeded: count) << 56)
  }

  /// At most 15 bytes as two numbers.
  @inlinable @inline(__always)
  static func packed(_ bytes: UnsafeRawPointer, _ count: Int) -> (low: UInt64, high: UInt64) {
    // Two loads that may overlap, both within the bytes; what both hold is shifted out of the second.
    if count >= 8 {
      let low = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
      let tail = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
      return (low, tail >> UInt64(truncatingIfNeeded: (16 &- count) &* 8))
    }
    if count >= 4 {
      let head = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
      let tail = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return (UInt64(head) | UInt64(tail) << UInt64(truncatingIfNeeded: (count &- 4) &* 8), 0)
    }
    var low: UInt64 = 0
    if count > 0 { low = UInt64(bytes.load(as: UInt8.self)) }
    if count > 1 { low |= UInt64(bytes.load(fromByteOffset: 1, as: UInt8.self)) << 8 }
    if count > 2 { low |= UInt64(bytes.load(fromByteOffset: 2, as: UInt8.self)) << 16 }
    return (low, 0)
  }

  /// True for ASCII and marks that have one form only.
  @usableFromInline
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case ..<0x80: index += 1
      case 0xC2 where index + 1 < bytes.count: index += 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x82: index += 3
      default: return false
      }
    }
    return true
  }

  @inlinable
  var number: Int? { high >> 56 == 0xFF ? Int(truncatingIfNeeded: low) : nil }

  /// The word itself.
  public var text: String {
    if let number { return TermTable.shared.text(number) }
    let count = count
    return String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = byte(index) }
      return count
    }
  }

  /// Its length in bytes.
  public var count: Int { number.map { TermTable.shared.text($0).utf8.count } ?? Int(truncatingIfNeeded: high >> 56) }

  public var isEmpty: Bool { high == 0 }

  @inline(__always)
  private func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> UInt64(truncatingIfNeeded: index &* 8) : high >> UInt64(truncatingIfNeeded: (index &- 8) &* 8))
  }

  public func hasSuffix(_ ending: StaticString) -> Bool {
    if number != nil { return text.hasSuffix("\(ending)") }
    let length = ending.utf8CodeUnitCount
    let start = count - length
    guard start >= 0 else { return false }
    return ending.withUTF8Buffer { bytes in
      for index in 0..<length where bytes[index] != byte(start + index) { return false }
      return true
    }
  }

  public func hasPrefix(_ opening: StaticString) -> Bool {
    if number != nil { return text.hasPrefix("\(opening)") }
    let length = opening.utf8CodeUnitCount
    guard length <= count else { return false }
    return opening.withUTF8Buffer { bytes in
      for index in 0..<length where bytes[index] != byte(index) { return false }
      return true
    }
  }

  /// Without its last characters, which must be ASCII.
  public func droppingLast(_ length: Int) -> Term {
    guard number == nil else { return Term(String(text.dropLast(length))) }
    let rest = max(0, count - length)
    guard rest > 0 else { return .none }
    let (lowBits, highBits) = (min(rest, 8) * 8, max(0, rest - 8) * 8)
    let low = lowBits == 64 ? low : low & (1 << UInt64(lowBits) - 1)
    return Term(low: low, high: high & (1 << UInt64(highBits) - 1) | UInt64(rest) << 56)
  }

  /// With another word right behind it.
  public func appending(_ other: Term) -> Term { Term(text + other.text) }

  @inlinable @inline(__always)
  public static func == (a: Term, b: Term) -> Bool { (a.low ^ b.low) | (a.high ^ b.high) == 0 }

  /// Multiplicative hashing by the golden ratio; never negative.
  @inlinable @inline(__always)
  public var slot: Int {
    var hash = low &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32) ^ high) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 33)
  }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(slot) }
}

extension Term: ExpressibleByStringLiteral {
  /// The term of a word that a rule names, which the compiler works out for all that can be packed.
  @inlinable @inline(__always)
  public init(stringLiteral literal: StaticString) {
    let count = literal.utf8CodeUnitCount
    if count <= 15, count > 0 {
      let (low, high) = Self.packed(UnsafeRawPointer(literal.utf8Start), count)
      if (low | high) & 0x8080_8080_8080_8080 == 0 {
        self.init(low: low, high: high | UInt64(truncatingIfNeeded: count) << 56)
        return
      }
    }
    self.init(other: literal)
  }

  /// The term of a literal that is empty, long or not ASCII.
  @usableFromInline @inline(never)
  init(other literal: StaticString) { self.init("\(literal)") }
}

extension Term: CustomStringConvertible {
  public var description: String { text }
}
