/// The words by which figures of the same things are told to be of the same things.
enum CountedNoun {
  /// Words for people as such. "Civilians" are people where a place's inhabitants are counted, but a
  /// count of their own among the dead.
  private static let people: Set<String> = [
    "", "people", "person", "human", "individual", "soul", "inhabitant", "resident", "population", "civilian",
    "trapped", "besieged", "local", "citizen", "life",
  ]
  private static let anyone: Set<String> = ["", "people", "person", "human", "individual", "soul", "life"]
  private static let troops: Set<String> = ["troops", "troop", "soldier", "forces", "force", "serviceman"]
  private static let irregular: [String: String] = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "aircraft": "aircraft",
    "series": "series", "species": "species", "forces": "forces", "troops": "troops",
  ]

  /// True for words that name a place's inhabitants and no part of them.
  static func isInhabitants(_ word: String) -> Bool { people.contains(normal(word)) }

  /// True for the parts of a place, of which a number says nothing until it is said what became of them.
  static func isPartOfPlace(_ word: String) -> Bool {
    partsOfPlaces.contains(normal(word))
  }

  private static let partsOfPlaces: Set<String> = ["village", "town", "city", "district", "neighborhood", "area", "province", "region", "place", "part", "street", "front"]

  /// True for verbs that tell how many people are in a place, whatever they do there.
  static func tellsInhabitants(_ verb: String) -> Bool { inhabitantVerbs.contains(verb) }

  private static let inhabitantVerbs: Set<String> = [
    "", "be", "live", "inhabit", "remain", "stay", "reside", "house", "have", "home", "hold", "estimate", "put", "say", "trap", "besiege", "encircle", "surround", "strand", "maroon", "cut off", "leave", "contain", "give",
    "endure", "think", "believe", "suffer", "isolate", "stand", "number", "count", "reach", "report", "total", "catch", "bury", "stick",
  ]

  /// True for words that stand for people or things named before.
  static func isPronoun(_ word: String) -> Bool { ["them", "these", "those", "it", "which", "whom", "that", "all", "us"].contains(word) }

  /// True for a share in percent that words give as a fraction: half, a third, four fifths.
  static func isFraction(_ share: Double) -> Bool {
    [2, 3, 4, 5, 6, 8, 10].contains { parts in
      let count = share / 100 * parts
      return abs(count - count.rounded()) < 1e-6
    }
  }

  /// True for money that is reckoned rather than paid, so that two sources may reckon differently.
  static func isEstimate(_ topic: String) -> Bool { estimates.contains(topic) }

  private static let estimates: Set<String> = ["loss", "damage", "cost", "reconstruction", "debt", "pension deficit", "profit", "revenue", "market value", "appeal", "aid", "budget"]

  /// True for what is counted of anything: how often, how long ago.
  static func isMeasureOfAnything(_ noun: String) -> Bool { measures.contains(normal(noun)) }

  private static let measures: Set<String> = ["time", "minute", "hour", "day", "week", "month", "year", "figure", "number", "way", "thing", "other", "case", "page", "question", "reason", "point"]

  /// True for words that name people and no sort of them.
  static func isAnyone(_ word: String) -> Bool { anyone.contains(normal(word)) }

  /// True for words that name soldiers and no sort of them.
  static func isTroops(_ word: String) -> Bool {
    let word = normal(word)
    return anyone.contains(word) || troops.contains(word)
  }

  /// Lower case, singular, in one spelling: "Neighbourhoods" and "neighborhood" both give "neighborhood".
  static func normal(_ phrase: String) -> String {
    let lower = phrase.lowercased()
    // Most are one word.
    if lower.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 && $0 != 0x2D }) { return lower.isEmpty ? lower : american(singular(lower)) }
    let isPlain = lower.utf8.allSatisfy { $0 < 0x80 }
    let words = isPlain
      ? lower.utf8.split { $0 == 0x20 || $0 == 0x2D || (0x09...0x0D).contains($0) }.map { Substring($0) } : lower.split { $0.isWhitespace || $0 == "-" }
    return words.map { american(singular(String($0))) }.joined(separator: " ")
  }

  private static func singular(_ word: String) -> String {
    if let known = irregular[word] { return known }
    guard word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else { return word }
    return String(word.dropLast())
  }

  private static let americanWords: [String: String] = [
    "kilometre": "kilometer", "metre": "meter", "centimetre": "centimeter", "millimetre": "millimeter",
    "litre": "liter", "centre": "center", "theatre": "theater",
    "lorry": "truck", "home": "house", "dwelling": "house", "hut": "house", "shop": "store", "outlet": "store", "branch": "store",
    "post": "job", "position": "job", "role": "job", "employee": "job", "staff": "job", "worker": "job", "vessel": "ship", "boat": "ship",
    "shelter": "camp", "hamlet": "village", "company": "firm", "business": "firm", "supplier": "firm", "chopper": "helicopter",
    "programme": "program", "harbour": "harbor", "neighbour": "neighbor", "labourer": "laborer",
  ]

  private static func american(_ word: String) -> String {
    if let known = americanWords[word] { return known }
    return word.hasPrefix("neighbourhood") ? "neighborhood" + word.dropFirst("neighbourhood".count) : word
  }
}
