/// The names of sources, for comparison.
enum SourceName {
  /// Words that name a sort of speaker. Two articles that quote "officials" need not quote the same
  /// ones, while "police" and "state media" are one institution in reports of one event.
  private static let generic: Set<String> = [
    "official", "resident", "witness", "eyewitness", "source", "activist", "local", "medic", "doctor", "expert",
    "analyst", "observer", "rescuer", "survivor", "aid worker", "diplomat", "person", "villager", "report", "media",
    "spokesman", "spokeswoman", "spokesperson", "security source", "medical source", "hospital source",
    "military source", "local official", "government official", "security official", "health official", "local media",
    "monitor", "war monitor", "rights group", "agency", "news agency",
  ]
  private static let articles: Set<String> = ["the", "a", "an"]
  private static let agencies: [String: String] = [
    "associated press": "ap", "agence france-presse": "afp", "agence france presse": "afp",
    "thomson reuters": "reuters", "deutsche presse-agentur": "dpa", "deutsche presse agentur": "dpa",
    "united press international": "upi", "press association": "pa", "pa media": "pa", "agenzia ansa": "ansa",
    "agencia efe": "efe", "xinhua news agency": "xinhua", "kyodo news": "kyodo", "un": "united nations",
    "u.n.": "united nations", "town hall": "city hall", "the united nations": "united nations",
  ]

  /// Lower case, one space between words, no leading article, agencies and the United Nations by one name.
  static func normal(_ name: String) -> String {
    let lower = name.lowercased()
    if isPlain(lower) { return agencies[lower] ?? lower }
    // "Observers’ Network" and "Observers' Network" are one.
    var words = lower.replacing("’", with: "'").split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, words.count > 1, articles.contains(first) { words.removeFirst() }
    let joined = words.joined(separator: " ")
    return agencies[joined] ?? joined
  }

  /// True where single spaces of ASCII divide the words and the first is no article: most names are so already.
  private static func isPlain(_ lower: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in lower.utf8 {
      if byte >= 0x80 || byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20 && !["the ", "an ", "a "].contains { lower.hasPrefix($0) }
  }

  /// True for names that stand for any speaker of a sort.
  static func isGeneric(_ name: String) -> Bool {
    let plain = normal(name)
    return plain.isEmpty || generic.contains(plain) || generic.contains(CountedNoun.normal(plain))
  }
}
