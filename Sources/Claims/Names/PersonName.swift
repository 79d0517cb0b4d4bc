import Gazetteers

/// A person's name without its titles: what is compared of it.
struct PersonName: Hashable {
  /// Folded words: "rami", "abdul", "rahman".
  let words: [String]
  let hasTitle: Bool
  /// The words that are neither initials nor the Arabic article.
  let names: [String]
  /// "m", "k" of "M. K. Stalin" and of "MK Stalin".
  let initials: String

  /// - Parameter printed: "Dr Rami Abdul Rahman", "Mr. Sotudeh", "M.K. Stalin".
  init(_ printed: String, lexicon: ClaimLexicon) {
    var words = FoldedName.fold(printed.withoutPossessives).split(separator: " ").map(String.init)
    let all = words.count
    // "Lt Col", "Defence Minister": titles may be several, and a name is left of them.
    while words.count > 1, let first = words.first, lexicon.people.titles.contains(first) { words.removeFirst() }
    hasTitle = words.count < all
    while words.count > 1, let last = words.last, lexicon.people.suffixes.contains(last) { words.removeLast() }
    self.words = words
    names = words.filter { !Self.isInitials($0) && !Self.articles.contains($0) }
    initials = words.filter(Self.isInitials).joined()
  }

  private static let articles: WordSet = ["al", "el", "ul", "ez", "as", "ash", "ad"]

  /// True for a given name and a surname.
  var isFull: Bool { names.count > 1 || names.count == 1 && !initials.isEmpty }

  private static let vowels = Array("aeiouy".utf8)

  private static func isInitials(_ word: String) -> Bool {
    let letters = word.unicodeScalars.count
    if letters == 1 { return true }
    return letters <= 3 && !word.utf8.contains { vowels.contains($0) } && word != "ng" && word != "md"
  }

  /// The consonants of the whole name; the article within "Abdul Rahman" and "Abdurrahman" is left out.
  var key: String { Self.key(of: names) }

  /// Of two names of which one may stand for the other, or that may be two spellings of one, the one has a meeting
  /// point of the other: those of all its ends, of its words and of its consonants.
  var meetingPoints: Set<String> {
    var points = Set(names.indices.flatMap { NameSimilarity.meetingPoints(names[$0...].joined(separator: " ")) })
    points.insert(wordsPoint)
    points.insert("key " + key)
    // "Ben Haddou", "Benhaddou"; "Evan Liyanage", "Evans Liyanage"
    points.insert("joined " + names.joined())
    if let first = names.first, let last = names.last { points.insert("ends " + first.prefix(3) + " " + last) }
    return points
  }

  /// Where a name meets itself.
  var wordsPoint: String { "words " + words.joined(separator: " ") }

  /// Where a name meets those that end in it.
  var ownMeetingPoints: [String] { NameSimilarity.meetingPoints(names.joined(separator: " ")) }

  /// True where the other is this name without its first words: "Abdul Rahman", "Rahman" of "Rami Abdul Rahman".
  func endsIn(_ other: PersonName) -> Bool {
    guard names.count > 1 || !initials.isEmpty, !other.names.isEmpty else { return false }
    let whole = other.names.joined(separator: " ")
    return tails.contains { NameSimilarity.isVariant($0, whole) }
  }

  /// What may stand for the whole name: of "Rami Abdul Rahman" "abdul rahman" and "rahman".
  private var tails: [String] {
    let first = initials.isEmpty ? 1 : 0
    return names.indices.filter { $0 >= first }.map { names[$0...].joined(separator: " ") }
  }

  private static func key(of names: [String]) -> String {
    NameKey.key(of: names.map(plain).joined(separator: " ")).cutting(["abdl"], for: "abd")
  }

  /// A word of a name without what transliterations and slips differ in: "Saccoh", "Vermeersch", "Eltijani", "Tigani".
  private static func plain(_ word: String) -> String {
    var plain = word.cutting(["sch"], for: "sh").cutting(["j"], for: "g")
    if plain.count > 3, plain.hasSuffix("h"), !plain.hasSuffix("sh"), !plain.hasSuffix("th"), !plain.hasSuffix("ch") { plain.removeLast() }
    if plain.count > 6, plain.hasPrefix("el") || plain.hasPrefix("al"), !plain.hasPrefix("alex"), !plain.hasPrefix("eliz") { plain.removeFirst(2) }
    if plain.utf8.allSatisfy({ $0 < 0x80 }) {
      var last: UInt8 = 0
      if zip(plain.utf8, plain.utf8.dropFirst()).allSatisfy({ $0 != $1 }) { return plain }
      return String(decoding: plain.utf8.filter { byte in
        defer { last = byte }
        return byte != last
      }, as: UTF8.self)
    }
    return plain.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }

  /// True where two full names are one name in two spellings.
  func isVariant(of other: PersonName) -> Bool {
    guard isFull, other.isFull else { return false }
    if words == other.words { return true }
    if isInitialled(other) || other.isInitialled(self) { return true }
    // "Ben Haddou", "Benhaddou"; "Evan Liyanage", "Evans Liyanage"
    if initials == other.initials, names.joined() == other.names.joined() { return true }
    if names.count == 2, other.names.count == 2, let surname = names.last, surname == other.names.last, surname.count >= 6,
      names[0] == other.names[0] + "s" || names[0] + "s" == other.names[0]
    {
      return true
    }
    guard key == other.key, !key.isEmpty, initials == other.initials || initials.isEmpty || other.initials.isEmpty else { return false }
    if initials.isEmpty != other.initials.isEmpty, names.count < 2 || other.names.count < 2 { return false }
    guard names.count == other.names.count else {
      let (a, b) = (names.joined(), other.names.joined())
      return NameSimilarity.distance(a, b) * 3 <= max(a.count, b.count)
    }
    return zip(names, other.names).allSatisfy { Self.isVariant($0, $1) }
  }

  /// True for two spellings of one word of a name. "Maria" and "Mario" are two names, and of short ones every letter
  /// counts: "Lund", "Lind".
  private static func isVariant(_ a: String, _ b: String) -> Bool {
    if a == b || plain(a) == plain(b) { return true }
    if let x = a.last, let y = b.last, x != y, "ao".contains(x), "ao".contains(y) { return false }
    let longest = max(a.count, b.count)
    return longest > 4 && NameSimilarity.distance(plain(a), plain(b)) <= (longest > 8 ? 2 : 1)
  }

  /// True for "M. Hiregowdar" where the other is "Mahantesh Hiregoudar".
  private func isInitialled(_ other: PersonName) -> Bool {
    guard names.count == 1, initials.count == 1, other.initials.isEmpty, other.names.count == 2, let surname = names.first, let own = other.names.last else { return false }
    return other.names[0].hasPrefix(initials) && NameSimilarity.isVariant(surname, own)
  }
}
