internal import Typography

/// The hyphenators in use, by language: each knows the words it has met.
final class Hyphenators {
  private let dictionaries: HyphenDictionaries
  private var byLanguage: [String: Hyphenator] = [:]

  init(_ dictionaries: HyphenDictionaries) { self.dictionaries = dictionaries }

  func hyphenator(of language: String) -> Hyphenator {
    if let known = byLanguage[language] { return known }
    let made = Hyphenator(language: language, dictionaries: dictionaries)
    byLanguage[language] = made
    return made
  }
}
