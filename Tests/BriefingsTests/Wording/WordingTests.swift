import Claims
import Estimation
import Foundation
import Manifests
import TestSupport
import Testing

@testable import Briefings

@Suite struct WordingTests {
  private static func wording(_ yaml: String) throws -> Wording { Wording(try ManifestNode(yaml: yaml, file: "words.yaml")) }

  static let fills: [(template: String, text: String)] = [
    ("{name} left", "anna left"), ("{Name} left", "Anna left"), ("{other} left", "{other} left"), ("{name", "{name"), ("a}{name}", "a}anna"), ("{}", "{}"), ("", ""),
    ("{name}{name}", "annaanna"), ("{odd}", "{name}"),
  ]

  @Test(arguments: fills)
  func `braces are filled in, once`(_ template: String, _ text: String) throws {
    #expect(try Self.wording("a: '\(template)'").text("a", ["name": "anna", "odd": "{name}"]) == text)
  }

  @Test func `a plural has its forms`() throws {
    let wording = try Self.wording("a: {one: '{n} man', other: '{n} men'}\nb: '{n} sheep'")
    #expect(wording.plural("a", 1, number: "one") == "one man" && wording.plural("a", 2, number: "2") == "2 men" && wording.plural("a", 0.5, number: "0.5") == "0.5 men")
    #expect(wording.plural("b", 2, number: "2") == "2 sheep")
  }

  @Test func `a list is joined`() throws {
    let wording = try Wording.own()
    #expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map { wording.joined($0) } == ["", "A", "A and B", "A, B and C"])
    #expect(wording.joined(["A", "B"], last: "list.or") == "A or B")
  }

  /// The keys that the sources name in full.
  @Test func `the language has every text that the code asks for`() throws {
    let wording = try Wording.own()
    let folder = TestSupport.packageRoot.appendingPathComponent("Sources/Briefings")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    var count = 0
    for file in files {
      let code = try String(contentsOf: file, encoding: .utf8)
      for match in code.matches(of: #/wording\.(text|plural|list)\(\s*"([A-Za-z_.]+)"\s*[,)]/#) {
        count += 1
        let key = String(match.2)
        #expect(match.1 == "list" ? !wording.list(key).isEmpty : wording.has(key), "\(file.lastPathComponent): \(key)")
      }
      for match in code.matches(of: #/"((?:bottomLine|keyFigures|charts|agreement|differences|singleFigures|voices|timeline|notStated|names|sources|method|notes|labels|masthead|furniture|forms|list)\.[A-Za-z_]+)"/#) {
        count += 1
        #expect(wording.has(String(match.1)), "\(file.lastPathComponent): \(match.1)")
      }
    }
    #expect(count > 60)
  }

  @Test func `the language has every text that the code puts together`() throws {
    let wording = try Wording.own()
    var keys = SectionList.all.map(\.name).filter { !["masthead", "charts", "leftOut"].contains($0) }.map { "sections." + $0 }
    keys += Verdict.allCases.map { "verdicts." + $0.rawValue } + ["verdicts.boundOnly"]
    keys += [ClaimKind.killed, .injured, .missing, .displaced, .rescued, .detained, .cases, .troops, .crowd, .population].map { "labels." + $0.rawValue }
    keys += [ClaimKind.killed, .injured, .missing, .displaced].map { "notStated." + $0.rawValue }
    keys += ["quantity", "middle", "range", "basis", "verdict"].map { "keyFigures." + $0 } + ["point", "versions", "why", "treatment"].map { "differences." + $0 }
    keys += ["date", "event", "articles"].map { "timeline." + $0 } + ["label", "stated", "date", "credits", "file"].map { "sources." + $0 }
    keys += ["date", "definition", "unit", "rounding"].map { "differences." + $0 } + ["about", "at_least", "at_most"].map { "forms." + $0 }
    #expect(keys.filter { !wording.has($0) } == [])
    #expect(wording.list("months").count == 12 && wording.list("weekdays").count == 7 && wording.list("cardinals").count == 11)
  }

  @Test func `figures have the words of their form`() throws {
    let words = FigureWords(wording: try Wording.own())
    func claim(_ text: String) throws -> Claim { try #require(Briefing.of([text]).extraction.claims.first) }
    #expect(try words.words(for: claim("Some 20 people were killed.")) == "about 20")
    #expect(try words.words(for: claim("More than 50 percent of the city fell.")) == "over 50\u{A0}%")
    #expect(try words.words(for: claim("Up to 20 people were killed.")) == "up to 20")
    #expect(try words.words(for: claim("Between 20 and 30 people were killed.")) == "20–30")
    #expect(try words.words(for: claim("Dozens of people were killed.")) == "“Dozens of people”")
    #expect(try words.words(for: claim("The blast killed 20 people.")) == "20")
  }
}
