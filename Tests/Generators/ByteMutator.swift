/// Makes broken texts of sound ones: the bytes of a sentence after a few random mutations.
///
/// It works on bytes, so that code points and tokens are torn as well as words.
public struct ByteMutator {
  private static let seeds: [[UInt8]] = SeedSentences.all.map { Array($0.utf8) }
  private static let marks: [[UInt8]] = SeedSentences.marks.map { Array($0.utf8) }

  private var random: SeededGenerator

  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next text, of at most that many bytes; it may be no valid UTF-8.
  public mutating func next(limit: Int) -> [UInt8] {
    var bytes = Self.seeds[below(Self.seeds.count)]
    if bytes.count > limit {
      let start = below(bytes.count - max(0, limit))
      bytes = Array(bytes[start...].prefix(max(0, limit)))
    }
    for _ in 0...below(5) { mutate(&bytes) }
    if bytes.count > limit { bytes.removeLast(bytes.count - max(0, limit)) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    switch below(10) {
    case 0 where !bytes.isEmpty: bytes[below(bytes.count)] ^= 1 << UInt8(below(8))
    case 1 where !bytes.isEmpty: bytes[below(bytes.count)] = UInt8(below(256))
    case 2: bytes.removeLast(below(bytes.count + 1))
    case 3: bytes.removeFirst(below(bytes.count + 1))
    case 4: bytes.removeSubrange(slice(of: bytes))
    case 5: bytes.insert(contentsOf: bytes[slice(of: bytes)], at: below(bytes.count + 1))
    case 6:
      let other = Self.seeds[below(Self.seeds.count)]
      bytes.replaceSubrange(slice(of: bytes), with: other[slice(of: other)])
    case 7:
      let mark = Self.marks[below(Self.marks.count)]
      let run = [UInt8](repeatElement(mark, count: 1 + below(8)).joined())
      bytes.insert(contentsOf: run, at: below(bytes.count + 1))
    default: bytes.insert(contentsOf: Self.marks[below(Self.marks.count)], at: below(bytes.count + 1))
    }
  }

  /// A number from 0 to less than `bound`; the modulus is quicker than an even distribution, which nobody needs here.
  private mutating func below(_ bound: Int) -> Int { bound < 2 ? 0 : Int(truncatingIfNeeded: random.next() >> 33) % bound }

  /// Up to 24 bytes of a text.
  private mutating func slice(of bytes: [UInt8]) -> Range<Int> {
    let start = below(bytes.count + 1)
    return start..<min(bytes.count, start + below(25))
  }
}
