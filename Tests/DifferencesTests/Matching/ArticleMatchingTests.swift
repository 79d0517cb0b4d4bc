import Testing

@testable import Differences

@Suite struct ArticleMatchingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old, new: [IssueData.Article]
    var added: [String] = []
    var withdrawn: [String] = []
    var rewritten: [String] = []
    var redescribed: [String] = []
    var same: [String] = []

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "same file", old: [.file("a.txt")], new: [.file("a.txt")], same: ["a.txt"]),
    Case(name: "same bytes under another name", old: [.file("a.txt", text: "x")], new: [.file("b.txt", text: "x")], same: ["b.txt"]),
    Case(
      name: "two copies of one text keep their names", old: [.file("a.txt", text: "x"), .file("b.txt", text: "x")],
      new: [.file("b.txt", text: "x"), .file("a.txt", text: "x")], same: ["b.txt", "a.txt"]),
    Case(
      name: "an address is an article, whatever its file and text", old: [.file("a.txt", text: "x", url: "https://e.org/1")],
      new: [.file("c.html", text: "y", url: "https://e.org/1")], rewritten: ["c.html"]),
    Case(
      name: "a name with the same headline", old: [.file("a.txt", text: "x", title: "Flood")], new: [.file("a.txt", text: "y", title: "Flood")],
      rewritten: ["a.txt"]),
    Case(
      name: "a name with the same outlet and day", old: [.file("a.txt", text: "x", outlet: "Post", title: "Flood", published: "2024-06-18")],
      new: [.file("a.txt", text: "y", outlet: "Post", title: "Flood: 5 dead", published: "2024-06-18")], rewritten: ["a.txt"]),
    Case(
      name: "a name that another article has taken", old: [.file("a.txt", text: "x", outlet: "Post", title: "Flood", published: "2024-06-18")],
      new: [.file("a.txt", text: "y", outlet: "Post", title: "The day after", published: "2024-06-19")], added: ["a.txt"], withdrawn: ["a.txt"]),
    Case(
      name: "another outlet told of the same bytes", old: [.file("a.txt", text: "x")], new: [.file("a.txt", text: "x", outlet: "Post")],
      redescribed: ["a.txt"]),
    Case(name: "another origin told of the same bytes", old: [.file("a.txt")], new: [.file("a.txt", origin: "AFP")], redescribed: ["a.txt"]),
    Case(
      name: "another origin that another article shows", old: [.file("a.txt")], new: [.file("a.txt", origin: "AFP"), .file("b.txt", origin: "AFP")],
      added: ["b.txt"], same: ["a.txt"]),
    Case(name: "another letter", old: [.file("a.txt", label: "A")], new: [.file("a.txt", label: "B")], same: ["a.txt"]),
    Case(name: "one more and one less", old: [.file("a.txt"), .file("b.txt")], new: [.file("b.txt"), .file("c.txt")], added: ["c.txt"], withdrawn: ["a.txt"], same: ["b.txt"]),
    Case(name: "nothing and nothing", old: [], new: []),
  ]

  @Test(arguments: cases) func `articles are matched by their bytes, their address, and what they say of themselves`(_ test: Case) {
    let found = ArticleMatching(.of(test.old, []), .of(test.new, [])).differences
    #expect(found.new.map(\.id) == test.added)
    #expect(found.withdrawn.map(\.id) == test.withdrawn)
    #expect(found.rewritten.map(\.id) == test.rewritten)
    #expect(found.redescribed.map(\.id) == test.redescribed)
    #expect(found.same.map(\.id) == test.same)
  }
}
