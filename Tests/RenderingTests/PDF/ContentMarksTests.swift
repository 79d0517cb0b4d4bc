import Testing

@testable import Rendering

struct ContentMarksTests {
  static func rewrite(_ content: String) -> (String, Int) {
    let result = ContentMarks.rewrite(Array(content.utf8)) { "[\($0)]" }
    return (String(decoding: result.content, as: UTF8.self), result.count)
  }

  @Test(arguments: [
    ("/Span << /MCID 0 >> BDC\nq\nEMC", "[0]\nq\nEMC", 1),
    ("/P<</MCID 12>>BDC 1 g /Span << /MCID 13 >> BDC", "[12] 1 g [13]", 2),
    ("", "", 0),
  ])
  func marksAreReplaced(content: String, result: String, count: Int) { #expect(Self.rewrite(content) == (result, count)) }

  @Test(arguments: [
    "(/Span << /MCID 0 >> BDC)Tj", "(\\) /Span << /MCID 0 >> BDC)Tj", "((a) /Span << /MCID 0 >> BDC)Tj",
    "(open /Span << /MCID 0 >> BDC", "(\\", "/Span << /ActualText <feff> >> BDC", "/Span << /MCID 0 >> BD", "/f-0-0 1 Tf",
    "/Span << /MCID x >> BDC", "/", "//Span",
  ])
  func allElseStays(content: String) { #expect(Self.rewrite(content) == (content, 0)) }
}
