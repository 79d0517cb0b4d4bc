/// The words that were shaped, by their bytes: a report says the same words over and over. It forgets all when it is
/// full, so that it stays small whatever is set.
struct WordTable {
  /// Longer ones are seldom met twice.
  private static let longest = 32
  private static let most = 8_192

  private struct Entry {
    let hash: UInt64
    let item: Int
    /// Where in `bytes` the word stands.
    let start, count: Int
    let word: ShapedWord
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Places by hash, each an entry's index and one more, or 0; at most half are taken.
  private var places = [Int32](repeating: 0, count: 1_024)

  /// - Parameters:
  ///   - item: the number of the item that the word is shaped by.
  ///   - make: shapes a word that is not in the table; nil is passed on and not kept.
  mutating func word(_ word: UnsafeBufferPointer<UInt8>, item: Int, make: () -> ShapedWord?) -> ShapedWord? {
    if word.count > Self.longest { return make() }
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: item)
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var place = start(hash)
    while places[place] != 0 {
      let entry = entries[Int(places[place]) - 1]
      if entry.hash == hash, entry.item == item, entry.count == word.count, bytes[entry.start..<(entry.start + entry.count)].elementsEqual(word) { return entry.word }
      place = (place + 1) & (places.count - 1)
    }
    guard let made = make() else { return nil }
    if entries.count == Self.most { self = WordTable() }
    if entries.count * 2 >= places.count { grow() }
    take(entries.count, hash)
    entries.append(Entry(hash: hash, item: item, start: bytes.count, count: word.count, word: made))
    bytes.append(contentsOf: word)
    return made
  }

  private func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1) }

  private mutating func take(_ entry: Int, _ hash: UInt64) {
    var place = start(hash)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = Int32(clamping: entry + 1)
  }

  private mutating func grow() {
    places = [Int32](repeating: 0, count: places.count * 2)
    for (index, entry) in entries.enumerated() { take(index, entry.hash) }
  }
}
