/// The known words, by their lower-case terms: an open-addressing table, because the tokenizer looks
/// up every token of a text and must not allocate for it.
struct Vocabulary {
  private(set) var entries: [WordEntry] = [WordEntry(text: "")]
  private var slots: [(term: Term, id: Int32)]
  private var mask: Int

  /// The identifier of every word that no lexicon knows.
  static let unknown: Int32 = 0

  init() {
    slots = [(term: Term, id: Int32)](repeating: (.none, -1), count: 16_384)
    mask = slots.count - 1
  }

  /// The identifier of a known word, or `unknown`.
  func find(_ term: Term) -> Int32 {
    var slot = term.slot & mask
    while slots[slot].id >= 0 {
      if slots[slot].term == term { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    return Self.unknown
  }

  /// What a word can be; nothing for one that is not known.
  func classes(of id: Int32) -> WordClass { entries[Int(id)].classes }

  /// The identifier of a word, made known where it is not.
  mutating func intern(_ word: String) -> Int32 {
    let term = Term(word)
    let found = find(term)
    if found != Self.unknown { return found }
    let id = Int32(entries.count)
    entries.append(WordEntry(text: word))
    if entries.count * 3 > slots.count { grow() } else { insert(id, term) }
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

  private mutating func insert(_ id: Int32, _ term: Term) {
    var slot = term.slot & mask
    while slots[slot].id >= 0 { slot = (slot + 1) & mask }
    slots[slot] = (term, id)
  }

  private mutating func grow() {
    slots = [(term: Term, id: Int32)](repeating: (.none, -1), count: slots.count * 2)
    mask = slots.count - 1
    for id in entries.indices.dropFirst() { insert(Int32(id), Term(entries[id].text)) }
  }
}
