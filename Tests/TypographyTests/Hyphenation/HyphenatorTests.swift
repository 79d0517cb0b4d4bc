import Diagnostics
import Testing

@testable import Typography

@Suite struct HyphenatorTests {
  static func parts(_ word: String, _ hyphenator: Hyphenator) -> String {
    let bytes = Array(word.utf8)
    var start = 0
    var parts: [String] = []
    for point in hyphenator.points(in: bytes[...]) + [bytes.count] {
      parts.append(String(decoding: bytes[start..<point], as: UTF8.self))
      start = point
    }
    return parts.joined(separator: "-")
  }

  @Test(arguments: [
    ("infrastructure", "in-fra-struc-ture"), ("representatives", "rep-res-ent-at-ives"), ("Government", "Gov-ern-ment"),
    ("city", "city"), ("the", "the"), ("", ""),
  ])
  func `words of British English are parted`(word: String, parts: String) {
    #expect(Self.parts(word, Hyphenator(language: "en-GB")) == parts)
  }

  @Test func `two letters stay before a hyphen and three behind it`() {
    let hyphenator = Hyphenator(language: "en-US")
    for word in ["again", "August", "ideally", "unprecedented", "about", "electricity", "announced"] {
      let points = hyphenator.points(in: Array(word.utf8)[...])
      #expect(points.allSatisfy { $0 >= 2 && word.utf8.count - $0 >= 3 }, "\(word)")
    }
  }

  @Test(arguments: ["UNHCR", "naïvety", "93000", "co-operation", "McDonald", String(repeating: "a", count: 5_000)])
  func `what is no plain word stays whole`(word: String) {
    #expect(Hyphenator(language: "en-GB").points(in: Array(word.utf8)[...]).isEmpty)
  }

  @Test(arguments: ["xx-XX", "", "../etc"])
  func `a missing dictionary is reported and nothing parted`(language: String) {
    let hyphenator = Hyphenator(language: language)
    #expect(hyphenator.points(in: Array("infrastructure".utf8)[...]).isEmpty)
    #expect(hyphenator.diagnostics.map(\.severity) == [.warning])
  }
}
