import Testing

@testable import Diagnostics

@Suite("Near matches")
struct NearMatchTests {
  @Test(
    "distance counts edits and swaps of neighbours",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
      ("abc", "ab", 1), ("abc", "abcd", 1),
      ("ca", "abc", 3), ("kitten", "sitting", 3), ("é", "e", 1),
    ])
  func distance(_ a: String, _ b: String, _ edits: Int) {
    #expect(NearMatch.distance(Array(a), Array(b)) == edits)
    #expect(NearMatch.distance(Array(b), Array(a)) == edits)
  }

  @Test(
    "candidates are near, the nearest first, equals by name",
    arguments: [
      ("breifing", ["briefing", "handout", "mail"], ["briefing"]), ("xyz", ["briefing", "handout"], []),
      ("tpl", ["title", "tlp", "tpm"], ["tlp", "tpm"]), ("A4", ["a4", "a5"], ["a4", "a5"]), ("", ["a", "ab"], ["a"]),
      ("a", [], []),
    ])
  func candidates(_ word: String, _ known: [String], _ expected: [String]) {
    #expect(NearMatch.candidates(for: word, among: known) == expected)
  }
}
