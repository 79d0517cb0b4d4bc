import Dates
import Diagnostics
import TestSupport
import Testing

@testable import Articles

@Suite("batch.yaml")
struct BatchManifestTests {
  private func read(_ manifest: String) throws -> (batch: Batch?, diagnostics: [Diagnostic]) {
    let folder = try TemporaryFolder()
    try folder.write(
      "Bus falls into ravine near Kesh\n\nBy Jane Doe\n\nSeptember 5, 2017\n\nA bus fell into a ravine near Kesh on Sunday.\n\n© 2017 Kesh Post\n",
      to: "a-post.txt")
    try folder.write("", to: "b-empty.txt")
    try folder.write(manifest, to: "batch.yaml")
    let (batch, diagnostics) = BatchReader().read([folder.path])
    return (batch, diagnostics.filter { $0.fact != .fileEmpty })
  }

  @Test("gives what it gives, over what was found")
  func wins() throws {
    let (batch, diagnostics) = try read(
      """
      title: Bus accident
      place: Kesh
      as-of: 2017-09-06
      issue: 2
      tlp: tlp:amber+strict
      caveat: Press reports only
      language: en-GB
      author: A. Analyst
      articles:
        a-post.txt:
          outlet: Kesh Evening Post
          published: 4 September 2017
          url: https://example.org/bus
          author: J. Doe
          origin: AP
        b-empty.txt:
          outlet: Reported already
      """)
    #expect(diagnostics.isEmpty)
    let manifest = try #require(batch?.manifest)
    #expect(manifest.title == "Bus accident")
    #expect(manifest.place == "Kesh")
    #expect(manifest.asOf?.description == "2017-09-06")
    #expect(manifest.issue == 2)
    #expect(manifest.tlp == .amberStrict)
    #expect(manifest.caveat == "Press reports only")
    #expect(manifest.language == "en-GB")
    #expect(manifest.author == "A. Analyst")
    let article = try #require(batch?.articles.first)
    #expect(article.outlet == Stated("Kesh Evening Post", .manifest))
    #expect(article.published?.value.description == "2017-09-04")
    #expect(article.url?.value == "https://example.org/bus")
    #expect(article.byline == Stated("J. Doe", .manifest))
    #expect(article.declaredOrigin == "AP")
    #expect(batch?.asOf?.basis == .manifest)
  }

  @Test(
    "keys left out or empty leave what was found",
    arguments: ["", "title:\nissue:\ntlp:\narticles:\n", "articles:\n  a-post.txt:\n"])
  func found(_ manifest: String) throws {
    let (batch, diagnostics) = try read(manifest)
    #expect(diagnostics.isEmpty)
    let article = try #require(batch?.articles.first)
    #expect(article.outlet == Stated("Kesh Post", .file(line: 9)))
    #expect(article.byline == Stated("Jane Doe", .file(line: 3)))
    #expect(article.published?.basis == .file(line: 5))
    #expect(batch?.asOf?.value.description == "2017-09-05")
  }

  @Test(
    "what does not fit is named with its line, and the rest stands",
    arguments: [
      ("titel: x", 1, Fact.keyUnknown(key: "titel", near: ["title"])),
      ("place: x\nissue: two", 2, .valueWrong(key: "issue", expected: "a whole number from 1", found: "two")),
      ("issue: 0", 1, .valueWrong(key: "issue", expected: "a whole number from 1", found: "0")),
      ("as-of: Tuesday", 1, .valueWrong(key: "as-of", expected: "a date such as 2017-09-05", found: "Tuesday")),
      ("as-of: 2017-02-30", 1, .valueWrong(key: "as-of", expected: "a date such as 2017-09-05", found: "2017-02-30")),
      (
        "tlp: purple", 1, .valueWrong(key: "tlp", expected: "RED, AMBER, AMBER+STRICT, GREEN or CLEAR", found: "purple")
      ),
      ("title: [a, b]", 1, .valueWrong(key: "title", expected: "a text", found: "a list")),
      ("articles:\n  a-pots.txt:\n    outlet: x", 2, .articleNotInBatch(name: "a-pots.txt", near: ["a-post.txt"])),
      ("articles:\n  a-post.txt:\n    outlets: x", 3, .keyUnknown(key: "outlets", near: ["outlet"])),
      (
        "articles: all", 1,
        .valueWrong(key: "articles", expected: "a mapping of file names to their facts", found: "all")
      ),
      (
        "articles:\n  a-post.txt: AP", 2,
        .valueWrong(key: "a-post.txt", expected: "a mapping of keys to values", found: "AP")
      ),
      ("- a\n- b", 1, .valueWrong(key: "the file", expected: "a mapping of keys to values", found: "a list")),
    ] as [(String, Int, Fact)])
  func faults(_ manifest: String, _ line: Int, _ fact: Fact) throws {
    let (batch, diagnostics) = try read(manifest)
    #expect(batch?.articles.count == 1)
    #expect(diagnostics.map(\.fact) == [fact])
    #expect(diagnostics.map(\.line) == [line])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.first?.file?.hasSuffix("batch.yaml") ?? false)
  }

  @Test(
    "broken YAML is an error of the batch",
    arguments: [("title: x\nplace: [a", 3), ("title: x\n\tplace: y", 2), ("title: x\ntitle: y", 1)])
  func broken(_ manifest: String, _ line: Int) throws {
    let (batch, diagnostics) = try read(manifest)
    #expect(batch == nil)
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.map(\.line) == [line])
    let isBroken = if case .yamlBroken = diagnostics.first?.fact { true } else { false }
    #expect(isBroken)
  }
}
