import Testing

@testable import Articles

@Suite("Bytes, code points and lines")
struct SourceTextTests {
  static let texts = [
    "", "a", "é\nb", "a\r\nb\rc\n", "\u{FEFF}a😀b", String(repeating: "é€\n", count: 400), "e\u{301}\r\n\r\n",
  ]

  @Test("code points count as the scalars before a byte", arguments: texts)
  func codePoints(_ text: String) {
    let source = SourceText(text)
    var bytes = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(source.codePoint(at: bytes) == count)
      bytes += scalar.utf8.count
    }
    #expect(source.codePoint(at: bytes) == text.unicodeScalars.count)
    #expect(source.codePoint(at: bytes + 100) == text.unicodeScalars.count)
  }

  @Test("lines end with LF, CR LF and CR")
  func lines() {
    let source = SourceText("a\nb\r\nc\rd")
    #expect((0..<8).map { source.line(at: $0) } == [1, 1, 2, 2, 2, 3, 3, 4])
  }

  @Test("a slice beyond the text is what there is of it")
  func slices() {
    let source = SourceText("aéb")
    #expect(source.slice(1..<3) == "é")
    #expect(source.slice(1..<90) == "éb")
    #expect(source.slice(50..<90) == "")
  }
}
