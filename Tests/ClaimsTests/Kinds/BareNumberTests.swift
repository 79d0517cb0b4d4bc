import Articles
import Quantities
import Testing

@testable import Claims

/// Numbers that print no noun: which of them are claims, and what they count.
@Suite struct BareNumberTests {
  static let cases: [(text: String, value: Double, kind: ClaimKind)] = [
    ("Guards turned away 310 lorries. Of which 90 had come from the port.", 90, .vehicles),
    ("The crowd was 40,000, organisers said. The mayor put it at \u{201C}some 25,000\u{201D}.", 25000, .crowd),
    ("Police detained 35 people on Monday, 12 more than on Sunday.", 12, .detained),
    ("The mine held 62 workers when it flooded; 48 miners were rescued. The other nine were brought up later.", 9, .rescued),
    ("Police detained 61 people. The 61 are to appear in court.", 61, .detained),
    ("The storm killed 112 people in the north and 30 in the south.", 30, .killed),
    ("The toll stands at 4,110.", 4110, .killed), ("The toll was lowered on Friday, to 71.", 71, .killed),
    ("The army revised down to 210 its count of rebels killed.", 210, .killed),
    ("The number of villagers killed when the dam broke at noon has climbed to 77.", 77, .killed),
    ("The number of missing people is now 44.", 44, .missing), ("Deaths 41 52", 41, .killed),
    ("More than half of the deaths, 23, were in the capital.", 23, .killed), ("In Larkana 19 have died.", 19, .killed),
    ("The raft was made for eight.", 8, .count), ("A sack cost 900 shillings, against 400 in May.", 400, .money),
    ("Nobody in the valley was ready. 14 people drowned.", 14, .killed),
  ]

  @Test(arguments: cases)
  func `a number without its noun counts what was counted before, or what its words say`(_ text: String, _ value: Double, _ kind: ClaimKind) {
    let found = claims(text).first { $0.value == value }
    #expect(found?.kind == kind, "\(claims(text).map { ($0.quote, $0.kind) })")
  }

  @Test(arguments: [
    "Anna Lind, 44, sells bread there.", "They spoke to one survivor in one village.", "It ran to one side.", "He carried a 50-kg sack.",
    "The youngest was a girl of eight months.",
  ])
  func `ages, articles and descriptions are no claims`(_ text: String) { #expect(claims(text).isEmpty, "\(claims(text).map(\.quote))") }

  @Test func `how often one number holds another is a count`() {
    let found = claims("The bill was 2.5 times what they had paid.").first
    #expect(found?.kind == .count && found?.value == 2.5 && found?.unit.name == "time")
  }
}

/// Figures of headlines and standfirsts.
@Suite struct HeadFigureTests {
  private func read(_ title: String, _ body: String) -> [Claim] {
    var article = Article.of([title, body])
    article.blocks[0].role = .title
    article.title = Stated(title, .file(line: 1))
    return ClaimExtractor().claims(in: Batch(name: "test", articles: [article])).claims
  }

  @Test func `a headline's figure that the body lacks is a claim`() {
    #expect(read("Storm kills 31 as 70 prisoners flee", "The storm killed 31 people.").compactMap(\.value) == [70, 31])
  }

  @Test(arguments: ["Storm kills 31", "Storm kills 30"])
  func `one that the body repeats, or rounds, is not`(_ title: String) { #expect(read(title, "The storm killed 31 people.").count == 1) }
}
