/// The known words, by their lower-case bytes: an open-addressing table, because the tokenizer looks
/// up every token of a text and must not allocate for it.
struct Vocabulary {
  private(set) var entries: [WordEntry] = [WordEntry(text: "")]
  private var slots: [Int32]
  private var mask: Int

  /// The identifier of every word that no lexicon knows.
  static let unknown: Int32 = 0

  init() {
    slots = [Int32](repeating: -1, count: 8_192)
    mask = slots.count - 1
  }

  /// The identifier of a known word, or `unknown`.
  func find(_ hash: UInt64, _ bytes: some Collection<UInt8>) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let id = slots[slot]
      if entries[Int(id)].text.utf8.elementsEqual(bytes) { return id }
      slot = (slot + 1) & mask
    }
    return Self.unknown
  }

  /// What a word can be; nothing for one that is not known.
  func classes(of id: Int32) -> WordClass { entries[Int(id)].classes }

  /// The identifier of a word, made known where it is not.
  mutating func intern(_ word: String) -> Int32 {
    let hash = Self.hash(word.utf8)
    let found = find(hash, word.utf8)
    if found != Self.unknown { return found }
    let id = Int32(entries.count)
    entries.append(WordEntry(text: word))
    if entries.count * 2 > slots.count { grow() } else { insert(id, hash) }
    return id
  }

  /// Adds to what is known of a word.
  mutating func update(_ word: String, _ change: (inout WordEntry) -> Void) {
    change(&entries[Int(intern(word))])
  }

  /// Adds classes to words by their identifiers.
  mutating func mark(_ ids: some Sequence<Int32>, _ classes: WordClass) {
    for id in ids { entries[Int(id)].classes.insert(classes) }
  }

  private mutating func insert(_ id: Int32, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for id in entries.indices.dropFirst() { insert(Int32(id), Self.hash(entries[id].text.utf8)) }
  }

  /// FNV-1a, 64 bits.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(offsetBasis) { step($0, $1) }
  }

  static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
