import Dates
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Articles

/// The files of `Tests/Fixtures/formats/dam`: one article in the formats and page styles that are read.
struct FormatFixture: CustomTestStringConvertible, Sendable {
  static let folder = TestSupport.fixtures.appendingPathComponent("formats/dam")

  let name: String
  var testDescription: String { name }

  static let all: [FormatFixture] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasSuffix(".roles") && $0 != "README.md" }.sorted().map(FormatFixture.init)
  static let plain = FormatFixture(name: "plain.txt")

  func article() throws -> Article {
    let (batch, diagnostics) = BatchReader().read([Self.folder.appendingPathComponent(name).path])
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty, "\(diagnostics)")
    return try #require(batch?.articles.first)
  }
}

@Suite("One article in every format")
struct SameArticleTests {
  @Test("every style is there")
  func count() { #expect(FormatFixture.all.count >= 17) }

  @Test("has the same body, byte for byte", arguments: FormatFixture.all)
  func body(_ fixture: FormatFixture) throws {
    let expected = try FormatFixture.plain.article().body.map(\.text)
    #expect(try fixture.article().body.map(\.text) == expected)
  }

  @Test("states the same facts", arguments: FormatFixture.all)
  func facts(_ fixture: FormatFixture) throws {
    let article = try fixture.article()
    #expect(article.title?.value == "Dam wall gives way above Solai, killing at least 47")
    #expect(article.published?.value.description == "2018-05-10")
    #expect(article.dateline?.value == "NAIROBI")
    #expect(article.wires.filter { $0.form == .dateline }.map(\.agency) == ["AP"])
    // A mail in plain text has no byline of its own here.
    if fixture.name != "alternative.eml", fixture.name != "base64.eml" { #expect(article.byline?.value == "Amina Otieno") }
    if fixture.name != "amp.html" || article.outlet != nil { #expect(article.outlet?.value == "Rift Valley Courier") }
    if let url = article.url { #expect(url.value == "https://riftvalleycourier.example/2018/05/10/solai-dam") }
  }

  @Test("tells lines where the words stand", arguments: FormatFixture.all)
  func places(_ fixture: FormatFixture) throws {
    let article = try fixture.article()
    for block in article.blocks {
      #expect(block.line == article.source.line(at: block.range.lowerBound))
      var last = block.range.lowerBound
      for (offset, _) in block.text.utf8.enumerated() {
        let file = block.fileRange(of: offset..<(offset + 1))
        #expect(file.lowerBound >= last && block.range.contains(file.lowerBound) && file.upperBound <= block.range.upperBound)
        last = file.lowerBound
      }
    }
  }

  @Test("leads plain words to the same words in the file", arguments: FormatFixture.all.filter { $0.name != "base64.eml" })
  func words(_ fixture: FormatFixture) throws {
    let article = try fixture.article()
    for block in article.body {
      var start = 0
      for word in block.text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
        let text = String(decoding: word, as: UTF8.self)
        if text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), !text.isEmpty {
          let file = article.source.slice(block.fileRange(of: start..<(start + word.count)))
          // A word may be broken by a mail's soft line break, or by tags.
          #expect(file.replacing("=\r\n", with: "") == text || file.contains("<"), "\(text): \(file)")
        }
        start += word.count + 1
      }
    }
  }
}
