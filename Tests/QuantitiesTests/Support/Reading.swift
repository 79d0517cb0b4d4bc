import Testing

@testable import Quantities

/// The only quantity of a text; fails the test where there is not just one.
func only(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Quantity {
  let found = QuantityExtractor().quantities(in: text)
  #expect(found.count == 1, "\(text): \(found.map(\.summary))", sourceLocation: location)
  return try #require(found.first, "nothing found in: \(text)", sourceLocation: location)
}

extension Quantity {
  /// The number with its form and unit: `about 70000.0 people`, `range 5000.0 10000.0 people`.
  var summary: String {
    ([form.rawValue] + [value, low, high].compactMap { $0.map { String($0) } } + [unit.name]).joined(separator: " ")
  }
}

/// The tokens of a text.
func tokens(_ text: String) -> TokenStream { TokenStream(text, lexicon: .english) }

extension TokenStream {
  var texts: [String] { tokens.indices.map { text($0) } }
}

extension String {
  /// The words at a range of UTF-8 bytes; nil where the range does not lie on code points within the text.
  func words(at bytes: Range<Int>) -> String? {
    guard bytes.lowerBound >= 0, bytes.upperBound <= utf8.count else { return nil }
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(startIndex, offsetBy: bytes.upperBound)
    return String(utf8[start..<end])
  }
}
