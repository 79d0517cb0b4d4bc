/// How near two spellings are.
public enum NameSimilarity {
  /// The least number of letters put in, taken out or exchanged that makes one text of the other
  /// (Levenshtein 1966).
  public static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }

  /// Of two spellings of one name at least one is shared; most other names have others. Of folded names: by sound, by
  /// sound once "w" and "j" are loosened, and by the consonants as written.
  public static func meetingPoints(_ name: String) -> [String] {
    let key = NameKey.key(ofFolded: name)
    guard !key.isEmpty else { return [name] }
    let loose = NameKey.key(ofFolded: loosened(name, isLong: true))
    let written = "s" + String(String.UnicodeScalarView(skeleton(name)))
    return loose == key ? ["=" + key, written] : ["=" + key, "=" + loose, written]
  }

  /// True where two folded names with the same consonants are near enough to be spellings of one name: the
  /// fewer consonants there are, the fewer letters may differ. "raqqa" and "raqa" are, "kyiv" and "kaves" are not.
  public static func isVariant(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let key = NameKey.key(ofFolded: a)
    guard !key.isEmpty else { return false }
    guard key == NameKey.key(ofFolded: b) else {
      // "Almatti", "Alamatti": what looks like an article is the name's own.
      if min(a.count, b.count) >= 6, skeleton(a) == skeleton(b), distance(a, b) <= 1 { return true }
      let isLong = NameKey.sounds(in: key) >= 4
      let (x, y) = (loosened(a, isLong: isLong), loosened(b, isLong: isLong))
      return (x != a || y != b) && NameKey.key(ofFolded: x) == NameKey.key(ofFolded: y) && isVariant(x, y)
    }
    let (a, b) = (bare(a), bare(b))
    let distance = distance(a, b)
    switch NameKey.sounds(in: key) {
    case ...1: return distance == 0 && a.count >= 4
    case 2, 3: return distance <= 1 && min(a.count, b.count) >= 3
    default: return distance * 2 <= max(a.count, b.count)
    }
  }

  /// With a "w" between consonant and vowel as the vowel it stands for ("Mweru", "Moero"; "Kwanza", "Cuanza"), and in
  /// names of four sounds and more with "j" as the "g" that other transliterations write ("Dalanj", "Dalang").
  private static func loosened(_ name: String, isLong: Bool) -> String {
    let letters = Array(name.unicodeScalars)
    var loose = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      let isBetween = index > 0 && index + 1 < letters.count && letters[index - 1] != " " && !isVowel(letters[index - 1]) && isVowel(letters[index + 1])
      loose.append(letter == "w" && isBetween ? "u" : letter == "j" && isLong ? "g" : letter)
    }
    return String(loose)
  }

  /// The consonants as written.
  private static func skeleton(_ name: String) -> [Unicode.Scalar] { name.unicodeScalars.filter { !isVowel($0) } }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiouy".unicodeScalars.contains(letter) }

  /// Without gaps, doubled letters and a silent h at the end.
  private static func bare(_ name: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar != " " && scalar != bare.last { bare.append(scalar) }
    if bare.last == "h", bare.count > 3 { bare.removeLast() }
    return String(bare)
  }
}
