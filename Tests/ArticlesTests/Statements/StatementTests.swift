import Dates
import Testing

@testable import Articles

@Suite("What a file says about itself")
struct StatementTests {
  /// A text that makes the line under test part of an article.
  private func article(_ head: String, tail: String = "") -> Article {
    .plain(
      "Bus falls into ravine near Kesh\n\n\(head)\n\nA bus fell into a ravine near Kesh on Sunday, the police said.\n\nIt was full.\n\n\(tail)"
    )
  }

  @Test(
    "a date line gives the date of publication",
    arguments: [
      ("September 5, 2017", "2017-09-05"), ("Published 5 September 2017", "2017-09-05"),
      ("September 5, 2017 | 10:30", "2017-09-05"), ("2017-09-05T10:30:00Z", "2017-09-05"),
      ("Tue 5 Sep 2017 10.30 BST", "2017-09-05"), ("Updated 10:30 GMT, 6 September 2017", "2017-09-06"),
      ("Updated 6 September 2017 | Published 5 September 2017", "2017-09-05"),
      ("By Jane Doe | Sept. 5, 2017", "2017-09-05"), ("Jane Doe • 5 September 2017", "2017-09-05"),
      ("Last modified on Tue 5 Sep 2017 11.45 BST", "2017-09-05"), ("SEPTEMBER 5, 2017 10:30 PM", "2017-09-05"),
      ("Date: 25.09.2017", "2017-09-25"), ("Posted at 3:40 p.m. on September 5, 2017", "2017-09-05"),
    ])
  func published(_ line: String, _ date: String) throws {
    let published = try #require(article(line).published)
    #expect(published.value.description == date)
    #expect(published.basis == .file(line: 3))
  }

  @Test(
    "what is no date of publication",
    arguments: [
      "September 5", "Date: 05/09/2017", "Kabul, September 5, 2017", "Photo: Kesh on September 5, 2017 (AP Photo)",
      "A frigate fires a missile on September 5, 2017.", "September 2017", "3:40 p.m.",
      "What happened on September 5, 2017",
      "Image: Kesh, September 5, 2017", "© 2017 Kesh Post",
    ])
  func notPublished(_ line: String) { #expect(article(line).published == nil) }

  @Test("a dateline with a year dates the article, one without does not")
  func datelineDate() {
    let text = "A bus fell into a ravine near Kesh."
    #expect(Article.plain("KESH, Sept. 5, 2017 (AP) — \(text)").published?.value.description == "2017-09-05")
    #expect(Article.plain("KESH, Sept. 5 (AP) — \(text)").published == nil)
    #expect(Article.plain("KESH, Sept. 5 (AP) — \(text)").dateline?.value == "KESH")
  }

  @Test(
    "outlets are named by the page's own phrases",
    arguments: [
      ("3. Skip to more KW sites", "KW"), ("More stories from The Kesh Post", "The Kesh Post"),
      ("KW's Top Story", "KW"),
      ("© 2017 Kesh Post", "Kesh Post"), ("Copyright © 2017 Kesh Post. All rights reserved.", "Kesh Post"),
      ("This article first appeared in the Kesh Post.", "The Kesh Post"),
      ("Skip next section More stories from KW", "KW"),
      ("Follow Kesh Post on Twitter", "Kesh Post"), ("Sign up for Kesh Post's newsletter", "Kesh Post"),
    ])
  func outlet(_ line: String, _ name: String) { #expect(article("", tail: line).outlet?.value == name) }

  @Test(
    "no outlet is guessed",
    arguments: [
      "", "More from the web", "Copyright 2017 The Associated Press. All rights reserved.",
      "© 2017 All rights reserved.",
      "More stories", "The Kesh Post was first to report the accident.", "© 2017 AFP",
    ])
  func noOutlet(_ line: String) { #expect(article("", tail: line).outlet == nil) }

  @Test("a title loses the outlet behind it")
  func titleWithOutlet() {
    let cases = [
      ("Bus falls into ravine | Kesh Post", "Bus falls into ravine", "Kesh Post"),
      ("Bus falls into ravine - Kesh News", "Bus falls into ravine", "Kesh News"),
      ("Bus falls into ravine - World - Kesh News", "Bus falls into ravine - World", "Kesh News"),
      ("Bus falls into ravine – Nineteen Dead", "Bus falls into ravine – Nineteen Dead", nil),
    ]
    for (line, title, outlet) in cases {
      let article = Article.plain("\(line)\n\nA bus fell into a ravine near Kesh on Sunday, the police said.")
      #expect(article.title?.value == title)
      #expect(article.outlet?.value == outlet)
    }
  }

  @Test(
    "wire credits by their form",
    arguments: [
      ("kl/rb  (AP, Reuters, AFP, dpa)", "AP creditLine, Reuters creditLine, AFP creditLine, dpa creditLine"),
      ("Source: AFP", "AFP creditLine"), ("By Reuters", "Reuters creditLine"),
      ("With AP and Agence France-Presse", "AP creditLine, AFP creditLine"),
      ("© 2017 AFP", "AFP creditLine"), ("Copyright 2017 The Associated Press. All rights reserved.", "AP creditLine"),
      ("Associated Press writer Jane Doe in Vale contributed to this report.", "AP creditLine"),
      ("A reporter contributing to AFP saw 5 buses.", "AFP mention"),
      ("He told Reuters that it was full.", "Reuters mention"),
      ("An AFP correspondent saw five buses.", "AFP mention"),
      ("He told The Associated Press that it was full.", "AP mention"),
      ("It was full, he told the AP.", "AP mention"),
      ("The bus was seen by an Agence France-Presse photographer.", "AFP mention"),
      ("The state agency Xinhua called it full.", ""), ("He told PA council workers to leave.", ""),
      ("Rescuers at the ravine. (AP Photo/Jane Doe)", ""), ("Image: dpa/Jane Doe", ""), ("The ANI hotel is near.", ""),
    ])
  func wires(_ line: String, _ expected: String) {
    let wires = article("", tail: line).wires.map { "\($0.agency) \($0.form)" }.joined(separator: ", ")
    #expect(wires == expected)
  }

  @Test("a dateline's agency is the text's")
  func datelineWire() {
    let article = Article.plain("Bus falls\n\nKESH (AP) — A bus fell into a ravine near Kesh on Sunday.")
    #expect(article.wires == [WireCredit(agency: "AP", form: .dateline, line: 3)])
    #expect(article.body.map(\.text) == ["A bus fell into a ravine near Kesh on Sunday."])
  }

  @Test(
    "bylines",
    arguments: [
      ("By Jane Doe", "Jane Doe"), ("By JANE DOE and JOHN ROE", "JANE DOE and JOHN ROE"),
      ("By Jane Doe, Kesh", "Jane Doe, Kesh"),
      ("By Jane Doe | September 5, 2017", "Jane Doe"), ("By Monday", nil), ("By the Numbers", nil),
      ("By road and by sea", nil),
      ("By Monday evening, 60 soldiers had arrived.", nil), ("By Reuters", "Reuters"),
    ] as [(String, String?)])
  func byline(_ line: String, _ names: String?) { #expect(Byline(line)?.names == names) }

  @Test(
    "links",
    arguments: [
      ("https://example.org/bus", "https://example.org/bus"),
      ("Source: https://example.org/bus", "https://example.org/bus"),
      ("<http://example.org/bus>", "http://example.org/bus"), ("See https://example.org/bus for the map of it", nil),
      ("https://", nil),
      ("example.org/bus", nil),
    ] as [(String, String?)])
  func link(_ line: String, _ url: String?) { #expect(article(line).url?.value == url) }
}

@Suite("Word lists")
struct LexiconTests {
  @Test("decode, and hold their words in folded form")
  func decode() {
    #expect(PageCues.standard.count > 30)
    #expect(Agencies.standard.agencies.count > 20)
    #expect(
      OutletPhrases.standard.phrases.allSatisfy {
        $0.phrase.contains("{outlet}") && $0.phrase == $0.phrase.lowercased()
      })
    #expect(CaptionWords.standard.isPose("climbs"))
    #expect(CaptionWords.standard.isPose("carries"))
    #expect(CaptionWords.standard.isPose("watches"))
    #expect(!CaptionWords.standard.isPose("climbed"))
  }
}
