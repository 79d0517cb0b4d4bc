import Charts
import Dates
import Documents
import Foundation
import Graphics
import Manifests
import Quantities
import TestSupport
import Testing

@testable import Briefings

@Suite struct LanguageTests {
  /// The texts of a wording file by key, its own alone; of lists their length.
  private static func texts(_ name: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    func read(_ node: ManifestNode, _ path: String) {
      for (key, value) in node.entries {
        let full = path.isEmpty ? key : path + "." + key
        if let text = value.text { texts[full] = text } else if value.isSequence { texts[full] = "\(value.items.count) items" } else { read(value, full) }
      }
    }
    read(try ManifestNode.file("layouts/wording/\(name).yaml"), "")
    return texts
  }

  private static func wording(_ name: String) throws -> Wording { Wording(try #require(try Layout.wording(named: name))) }

  /// What is filled into a text, in any letter case and order.
  private static func braces(_ text: String) -> Set<String> { Set(text.matches(of: /\{([A-Za-z]+)\}/).map { $0.1.lowercased() }) }

  @Test func `French has every text of English, with the same to fill in`() throws {
    let (english, french) = (try Self.texts("en-GB"), try Self.texts("fr"))
    #expect(Set(english.keys).subtracting(french.keys).sorted() == [])
    #expect(Set(french.keys).subtracting(english.keys).sorted() == ["based-on", "plural"])
    for (key, text) in english {
      #expect(Self.braces(text) == Self.braces(french[key] ?? ""), "\(key)")
      if text.hasSuffix(" items") { #expect(french[key] == text, "\(key)") }
    }
  }

  @Test func `American English changes texts of British English and adds none`() throws {
    let (british, american) = (try Self.texts("en-GB"), try Self.texts("en-US"))
    for (key, text) in american where key != "based-on" {
      #expect(british[key] != nil && british[key] != text, "\(key)")
      #expect(Self.braces(text) == Self.braces(british[key] ?? ""), "\(key)")
    }
  }

  @Test(arguments: [
    ("en-GB", 0.0, "0 days"), ("en-GB", 1, "1 day"), ("en-GB", 1.5, "1.5 days"), ("en-GB", 2, "2 days"), ("en-US", 1, "1 day"),
    ("fr", 0, "0 jour"), ("fr", 1, "1 jour"), ("fr", 1.5, "1,5 jour"), ("fr", 2, "2 jours"),
  ]) func `plurals follow the language's rule`(_ language: String, _ count: Double, _ expected: String) throws {
    let wording = try Self.wording(language)
    #expect(wording.plural("units.day", count, number: NumberStyle(wording: wording).number(count)) == expected)
  }

  @Test(arguments: [
    ("en-GB", "1,234,567.5", "31.5–32.1\u{A0}%", "5 September 2017", "Tuesday 5 September 2017"),
    ("en-US", "1,234,567.5", "31.5–32.1%", "September 5, 2017", "Tuesday, September 5, 2017"),
    ("fr", "1\u{202F}234\u{202F}567,5", "31,5–32,1\u{A0}%", "5 septembre 2017", "mardi 5 septembre 2017"),
  ]) func `numbers and dates are written in the language's style`(
    _ language: String, _ number: String, _ range: String, _ date: String, _ fullDate: String
  ) throws {
    let style = NumberStyle(wording: try Self.wording(language))
    let day = try #require(CalendarDate(iso: "2017-09-05"))
    #expect(style.number(1_234_567.5) == number && style.range(31.5, 32.1, .percent) == range)
    #expect(style.date(day) == date && style.fullDate(day) == fullDate)
  }

  @Test func `charts speak the language too`() throws {
    let words = try Self.wording("fr").chartWords
    #expect(words.months[7] == "août" && words.thousands == "\u{202F}" && words.decimal == ",")
    #expect(try Self.wording("en-GB").chartWords == .init())
  }

  @Test func `a French briefing has no English words of its own and no text without its words`() throws {
    let briefing = try Briefing.seed("deir-ez-zor")
    let layout = try #require(try Layout.read(file: "layouts/full.yaml", language: "fr").layout)
    let document = Briefing(briefing.batch, layout: layout).document
    #expect(document.properties.language == "fr")
    let texts = document.blocks.filter { if case .table = $0 { false } else { true } }.map(\.text)
    for text in texts {
      // Outside of quotations, which stay as they are.
      let own = text.replacing(#/«[^»]*»/#, with: "")
      #expect(own.matches(of: #/\b(the|and|of|origins|articles from|people|share)\b/#).isEmpty || own.contains("Siege of") || own.contains("Compiled"), "\(own)")
      #expect(!own.contains("{") && own.matches(of: #/\b[a-z]+[A-Za-z]*\.[a-z]+[A-Z][a-z]+/#).isEmpty, "\(own)")
    }
  }

  /// Two words in a row are what a reader would see.
  @Test func `the sections' code holds no words of the briefing`() throws {
    let folder = TestSupport.packageRoot.appendingPathComponent("Sources/Briefings/Sections")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.contains("//") {
        #expect(line.firstMatch(of: #/"[^"\\]*([a-z]{2,} [a-z]{2,}|[“”])[^"]*"/#) == nil, "\(file.lastPathComponent): \(line)")
      }
    }
  }
}
