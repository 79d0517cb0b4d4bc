internal import Typography

/// The hyphenators in use, by language: reading a dictionary takes longer than setting four pages.
final class Hyphenators {
  private var byLanguage: [String: Hyphenator] = [:]

  func hyphenator(of language: String) -> Hyphenator {
    if let known = byLanguage[language] { return known }
    let made = Hyphenator(language: language)
    byLanguage[language] = made
    return made
  }
}
