import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Broken files of every format")
struct BrokenFormatTests {
  /// Bytes of a fixture after some random mutations: cuts, doublings, bytes of markup put in.
  private static func mutated(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes = bytes
    let scraps = ["<", ">", "</p>", "<p>", "<table>", "<!--", "-->", "\"", "\\", "\\u", "{", "]", "&", "&#", "=\r\n", "=E2", "\r\n\r\n", "--=_b1", "\0", "\u{FFFD}", "<script>", "**", "[", "](", "|"]
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...60, using: &random)))
      case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.insert(contentsOf: Array((scraps.randomElement(using: &random) ?? "").utf8), at: at)
      case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 80)], at: at)
      default: bytes.removeSubrange(at...)
      }
    }
    return bytes
  }

  @Test("are read without a fault, and every word leads into the file", arguments: FormatFixture.all)
  func mutations(_ fixture: FormatFixture) throws {
    let bytes = [UInt8](try Data(contentsOf: FormatFixture.folder.appendingPathComponent(fixture.name)))
    let format = try #require(ArticleFormats.format(of: fixture.name))
    for seed in 0..<12 {
      var notes = FormatNotes()
      let file = ArticleFile(id: fixture.name, path: fixture.name, bytes: Self.mutated(bytes, seed: UInt64(seed)))
      guard let articles = try? format.articles(in: file, notes: &notes) else { continue }
      for article in articles { Self.check(article, "\(fixture.name) \(seed)") }
    }
  }

  static func check(_ article: Article, _ name: String) {
    let count = article.source.text.utf8.count
    for block in article.blocks {
      let length = block.text.utf8.count
      #expect(block.range.lowerBound >= 0 && block.range.upperBound <= count, "\(name)")
      #expect(block.fileRange(of: 0..<length) == block.range, "\(name)")
      for start in stride(from: 0, to: length, by: 7) {
        let file = block.fileRange(of: start..<min(length, start + 5))
        #expect(file.lowerBound >= block.range.lowerBound && file.upperBound <= block.range.upperBound && !file.isEmpty, "\(name)")
      }
      #expect(block.line == article.source.line(at: block.range.lowerBound), "\(name)")
    }
  }

  private func facts(_ name: String, _ bytes: [UInt8]) throws -> [Fact] {
    let folder = try TemporaryFolder()
    return BatchReader().read([try folder.write(bytes, to: name)]).diagnostics.map(\.fact)
  }

  @Test("JSON tells the line, and JSON Lines goes on behind it")
  func json() throws {
    #expect(try facts("a.json", Array("{\"title\": \"x\",\n \"text\": }".utf8)) == [.jsonBroken])
    let folder = try TemporaryFolder()
    let record = "{\"title\": \"Flood in Kesh\", \"text\": \"A flood killed 45 people in Kesh on Sunday, the police said.\", \"date\": \"2018-05-10\"}"
    let file = try folder.write(record + "\n{broken\n\n" + record + "\n{\"a\": 1}\n", to: "a.jsonl")
    let (batch, diagnostics) = BatchReader().read([file])
    #expect(batch?.articles.map(\.id) == ["a.jsonl#1", "a.jsonl#3"])
    #expect(batch?.articles.map(\.stem) == ["a.jsonl#1", "a.jsonl#3"])
    #expect(batch?.articles.map { $0.body.first?.line } == [1, 4])
    #expect(diagnostics.map(\.fact) == [.jsonBroken, .recordWithoutText(number: 4)])
    #expect(diagnostics.map(\.line) == [2, 5])
  }

  @Test("a mail that is none, and one without text")
  func mail() throws {
    #expect(try facts("a.eml", Array("Dear reader,\nno headers here.\n".utf8)) == [.mailBroken])
    #expect(try facts("a.eml", []) == [.fileEmpty])
    let image = "Subject: x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
    #expect(try facts("a.eml", Array(image.utf8)) == [.mailWithoutText])
  }

  @Test("parts nested without end are left out, and told of", .timeLimit(.minutes(1)))
  func nested() throws {
    var bomb = ""
    for level in 0..<20_000 { bomb += "Content-Type: multipart/mixed; boundary=\"b\(level)\"\n\n--b\(level)\n" }
    #expect(try facts("a.eml", Array((bomb + "Content-Type: text/plain\n\nhello\n").utf8)).contains(.mailTooDeep(limit: MailMessage.deepest)))
    let endless = "Subject: A flood\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
      + String(repeating: "A flood killed 45 people in Kesh, the police said. ", count: 20_000)
    #expect(try facts("a.eml", Array(endless.utf8)).isEmpty)
  }

  @Test("JSON nested without end is refused", .timeLimit(.minutes(1)))
  func deepJSON() throws {
    #expect(try facts("a.json", Array(repeating: 0x5B, count: 1_000_000)) == [.jsonBroken])
    #expect(try facts("a.json", Array((String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)).utf8)) == [.jsonBroken])
  }

  @Test("Markdown made to be slow", .timeLimit(.minutes(1)))
  func markdown() throws {
    for scrap in ["[", "](", "[](", "*a ", "_", "`", "<a", "![", "> ", "| ", "**a", "[a][", "&", "\\"] {
      let text = String(repeating: scrap, count: 10_000) + "\n\nA flood killed 45 people in Kesh on Sunday, the police said.\n"
      _ = try facts("a.md", Array(text.utf8))
    }
  }
}
