import Foundation

/// The key under which spellings of one name meet: its consonants, after Arabic articles, doubles and
/// silent ends are gone. "Dair Alzour", "Deir Ezzor", "Deir el-Zour" and "Deir al-Zor" all give "dr sr".
enum NameKey {
  /// The key of a name; empty where no consonant is left.
  static func key(of name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter }.map { Array(fold(String($0)).unicodeScalars) }
    var parts: [String] = []
    for word in words {
      if articles.contains(String(String.UnicodeScalarView(word))), words.count > 1 { continue }
      let part = consonants(of: withoutArticle(word))
      if !part.isEmpty { parts.append(part) }
    }
    return parts.joined(separator: " ")
  }

  /// The key of a country, whose name has one spelling; "Niger" and "Nigeria" have the same consonants.
  static func key(ofCountry name: String) -> String { "=" + name.lowercased() }

  private static let articles: Set<String> = ["al", "el", "ul", "ar", "as", "az", "ez", "es", "ed", "ad", "an", "at", "the"]

  /// Cuts an article written together with its word: "Alzour", "Ezzor" (where the l has become the next letter).
  private static func withoutArticle(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.count > 4, let first = word.first, "aeu".unicodeScalars.contains(first) else { return word }
    if word[1] == "l", !isVowel(word[2]) { return Array(word.dropFirst(2)) }
    if word[1] == word[2], !isVowel(word[1]) { return Array(word.dropFirst(2)) }
    return word
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool { "aeiouy".unicodeScalars.contains(scalar) }

  private static func consonants(of word: [Unicode.Scalar]) -> String {
    var key = ""
    var last: Unicode.Scalar?
    for (index, scalar) in word.enumerated() {
      // A vowel at the head sounds; elsewhere vowels are what spellings differ in.
      if isVowel(scalar) {
        if index == 0 { key.unicodeScalars.append("a") }
        last = nil
        continue
      }
      // "Zawr": the w is part of the vowel.
      if scalar == "w", index > 0, isVowel(word[index - 1]), index == word.count - 1 || !isVowel(word[index + 1]) {
        last = nil
        continue
      }
      if scalar == "h", index == word.count - 1 || index > 0 && !isVowel(word[index - 1]) { continue }
      var sound = scalar
      if sound == "z" { sound = "s" }
      if sound == "c" { sound = "k" }
      if sound != last { key.unicodeScalars.append(sound) }
      last = sound
    }
    return key
  }

  /// Drops diacritics.
  private static func fold(_ text: String) -> String {
    String(String.UnicodeScalarView(text.decomposed.filter { !$0.properties.isDiacritic && $0.properties.canonicalCombiningClass == .notReordered }))
  }
}

extension String {
  /// The scalars of the canonical decomposition.
  fileprivate var decomposed: [Unicode.Scalar] { Array(decomposedStringWithCanonicalMapping.unicodeScalars) }
}
