/// The key under which spellings of one name meet: its consonants, after Arabic articles, doubles and
/// silent ends are gone. "Dair Alzour", "Deir Ezzor", "Deir el-Zour" and "Deir al-Zor" all give "drsr": where a name is
/// divided differs as much as its vowels do ("Kuhbanan", "Kuh Banan").
public enum NameKey {
  /// The key of a name; empty where no consonant is left.
  public static func key(of name: String) -> String { key(ofFolded: FoldedName.fold(name)) }

  /// The key of a name that is folded already.
  static func key(ofFolded name: String) -> String {
    let words = name.split(separator: " ").map { Array($0.unicodeScalars) }.filter { $0.first?.properties.isAlphabetic ?? false }
    var key = ""
    for (index, word) in words.enumerated() {
      if words.count > 1, articles.contains(word) { continue }
      key += consonants(of: withoutArticle(word), isLast: index == words.count - 1)
    }
    return key
  }

  /// How many sounds a key has; keys of one or two tell little.
  public static func sounds(in key: String) -> Int { key.unicodeScalars.count }

  private static let articles: Set<[Unicode.Scalar]> = Set(
    ["al", "el", "ul", "ar", "as", "ash", "az", "ez", "es", "ed", "ad", "an", "at", "the"].map { Array($0.unicodeScalars) })

  /// Cuts an article written together with its word: "Alzour", "Ezzor" (where the l has become the next letter).
  private static func withoutArticle(_ word: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    guard word.count > 4, let first = word.first, first == "a" || first == "e" || first == "u" else { return word[...] }
    if word[1] == "l", !isVowel(word[2]) { return word.dropFirst(2) }
    if word[1] == word[2], !isVowel(word[1]) { return word.dropFirst(2) }
    return word[...]
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  private static func consonants(of word: ArraySlice<Unicode.Scalar>, isLast: Bool) -> String {
    var key = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    let end = word.endIndex
    for index in word.indices {
      let scalar = word[index]
      // A vowel at the head sounds; elsewhere vowels are what spellings differ in.
      if isVowel(scalar) {
        if index == word.startIndex { key.append("a") }
        last = nil
        continue
      }
      let isAfterVowel = index > word.startIndex && isVowel(word[index - 1])
      // "Zawr": the w is part of the vowel.
      if scalar == "w", isAfterVowel, index == end - 1 || !isVowel(word[index + 1]) {
        last = nil
        continue
      }
      if scalar == "h", isLast && index == end - 1 || index > word.startIndex && !isAfterVowel { continue }
      let sound: Unicode.Scalar =
        switch scalar {
        case "z": "s"
        case "c", "q": "k"
        case "w": "v"
        default: scalar
        }
      if sound != last { key.append(sound) }
      last = sound
    }
    return String(key)
  }
}
