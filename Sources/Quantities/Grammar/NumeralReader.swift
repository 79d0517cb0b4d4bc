/// Reads the number that begins at a token: digits, words, mixed forms, fractions and vague words.
struct NumeralReader {
  let stream: TokenStream

  /// The longest number that begins here.
  func numeral(at index: Int) -> Numeral? {
    vague(at: index) ?? mixed(at: index) ?? fraction(at: index) ?? dozens(at: index) ?? digits(at: index) ?? words(at: index) ?? group(at: index) ?? fold(at: index)
  }
}
