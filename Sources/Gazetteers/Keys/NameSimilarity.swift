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

  /// What two spellings of one name always share; most other names have another. Of folded names.
  public static func meetingPoint(_ name: String) -> String {
    let key = NameKey.key(ofFolded: name)
    return key.isEmpty ? name : "=" + key
  }

  /// True where two folded names with the same consonants are near enough to be spellings of one name: the
  /// fewer consonants there are, the fewer letters may differ. "raqqa" and "raqa" are, "kyiv" and "kaves" are not.
  public static func isVariant(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let key = NameKey.key(ofFolded: a)
    guard !key.isEmpty, key == NameKey.key(ofFolded: b) else { return false }
    let (a, b) = (bare(a), bare(b))
    let distance = distance(a, b)
    switch NameKey.sounds(in: key) {
    case ...1: return distance == 0 && a.count >= 4
    case 2, 3: return distance <= 1 && min(a.count, b.count) >= 3
    default: return distance * 2 <= max(a.count, b.count)
    }
  }

  /// Without gaps, doubled letters and a silent h at the end.
  private static func bare(_ name: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar != " " && scalar != bare.last { bare.append(scalar) }
    if bare.last == "h", bare.count > 3 { bare.removeLast() }
    return String(bare)
  }
}
