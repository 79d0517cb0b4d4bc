import Articles
import Generators
import Testing

@testable import SharedText

@Suite struct SharedTextTests {
  private func article(_ id: String, _ paragraphs: [String]) -> Article {
    let source = SourceText(paragraphs.joined(separator: "\n"))
    var start = 0
    let blocks = paragraphs.enumerated().map { number, text in
      defer { start += text.utf8.count + 1 }
      return TextBlock(role: .body, range: start..<start + text.utf8.count, text: text, line: number + 1)
    }
    return Article(id: id, path: id, source: source, blocks: blocks)
  }

  /// So many words that no other seed gives.
  private func words(_ count: Int, seed: Int) -> String { (0..<count).map { "w\(seed)x\($0)" }.joined(separator: " ") }

  @Test func `a reprint is the same text, with its passages by line`() throws {
    let text = words(80, seed: 1)
    let found = SharedTextFinder.resemblances(in: [article("b", [words(30, seed: 2), "“" + text + "”"]), article("a", [text])])
    let pair = try #require(found.first)
    #expect(found.count == 1)
    #expect((pair.first, pair.second) == ("a", "b"))
    #expect(pair.shareOfFirst == 1)
    #expect(abs(pair.shareOfSecond - 80.0 / 110) < 1e-12)
    #expect(pair.passages.map(\.second.lines) == [2...2])
    #expect(pair.passages.first?.second.text == text)
    #expect(pair.isSameText)
  }

  @Test func `a changed word does not cut a passage in two`() throws {
    let text = words(30, seed: 1)
    let other = text.replacing("w1x12", with: "changed")
    let pair = try #require(SharedTextFinder.resemblances(in: [article("a", [text]), article("b", [other])]).first)
    #expect(pair.passages.map(\.words) == [29])
  }

  @Test func `a passage runs over paragraphs that one article joins`() throws {
    let (x, y) = (words(20, seed: 1), words(20, seed: 2))
    let pair = try #require(SharedTextFinder.resemblances(in: [article("a", [x, y]), article("b", [x + " " + y])]).first)
    #expect(pair.passages.map(\.first.lines) == [1...2])
    #expect(pair.passages.map(\.second.lines) == [1...1])
  }

  @Test(arguments: [
    ("He said it was the worst flood in a hundred years of the town.", "She said it was the worst flood in a hundred years of the valley."),
    ("", ""), ("Short.", "Short."),
  ])
  func `a few words in common are no passage`(_ a: String, _ b: String) {
    #expect(SharedTextFinder.resemblances(in: [article("a", [a]), article("b", [b])]).isEmpty)
  }

  @Test func `capitals, marks and spaces are no difference, digits are`() {
    let text = "The dead were 40 in all and the town of Tarvik had never seen such a night as that before said its mayor"
    let spaced = text.uppercased().replacing(" ", with: ",  ")
    #expect(SharedTextFinder.resemblances(in: [article("a", [text]), article("b", [spaced])]).first?.passages.first?.words == 23)
    let other = text.replacing("40", with: "41")
    #expect(SharedTextFinder.resemblances(in: [article("a", [text]), article("b", [other])]).first?.shareOfFirst ?? 0 < 1)
  }

  @Test func `texts join through a third, in the order of the batch`() {
    let (x, y) = (words(70, seed: 1), words(70, seed: 2))
    let articles = [article("c", [y]), article("b", [x + " " + y]), article("a", [x]), article("d", [words(70, seed: 3)])]
    let pairs = SharedTextFinder.resemblances(in: articles)
    #expect(SharedTextFinder.texts(of: articles, by: pairs) == [["c", "b", "a"], ["d"]])
    #expect(SharedTextFinder.resemblances(in: articles.reversed()) == pairs)
  }

  @Test func `a thousand copies are one text, and few pairs`() {
    let text = words(70, seed: 1)
    let articles = (0..<1_000).map { article("a\($0)", [text + " own\($0)"]) }
    let pairs = SharedTextFinder.resemblances(in: articles)
    #expect(SharedTextFinder.texts(of: articles, by: pairs).count == 1)
    #expect(pairs.count <= 1_000 * SharedTextFinder.postings)
  }
}
