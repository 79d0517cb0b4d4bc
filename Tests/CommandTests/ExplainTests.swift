import Foundation
import TestSupport
import Testing

/// `collate explain`: from the words in the file to the verdict.
@Suite struct ExplainTests {
  static let claimID = "a-coast-daily:9.1"
  static let groupID = "population.deir-ez-zor-city.government-held"

  @Test("a figure is explained from its place in the file to what its group amounts to")
  func claim() throws {
    let text = try Program.run(["explain", Program.seed, Self.claimID]).text
    for words in [
      "a-coast-daily.txt, line 9", "“An estimated 93,500 people”", "number.digits: digits", "93250 to 93750, best 93500", "not printed: inferred", Self.groupID,
      "b-ap-reprint:7.1", "islamic-state-held", "probable only", "differ: highest to lowest is 1.43", "-13.2 %", "one stands apart",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("a group is explained by its origins")
  func group() throws {
    let text = try Program.run(["explain", Program.seed, Self.groupID]).text
    #expect(text.components(separatedBy: "Origin: ").count >= 4)
    let data = try Program.run(["explain", Program.seed, Self.groupID, "--format", "json"]).output
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["id"] as? String == Self.groupID && (json["parts"] as? [Any])?.count ?? 0 > 4)
  }

  @Test("every claim and every group can be explained")
  func all() throws {
    let text = try Program.run(["consensus", Program.seed, "--format", "json"]).output
    let report = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let groups = try #require(report["groups"] as? [[String: Any]])
    for group in groups.prefix(4) {
      let ids = [group["group"] as? String, (group["claims"] as? [String])?.last]
      for id in ids.compactMap({ $0 }) { #expect(try Program.run(["explain", Program.seed, id]).text.hasPrefix(id)) }
    }
  }

  @Test("an unknown id is named, with what it may have meant", arguments: [(ExplainTests.claimID + "1", ExplainTests.claimID), ("population.deir-ez-zor-city.goverment-held", ExplainTests.groupID)])
  func unknown(id: String, near: String) throws {
    let run = try Program.run(["explain", Program.seed, id])
    #expect(run.status == 64 && run.text.isEmpty)
    #expect(run.errors.contains(near))
  }

  /// The rules that the sources name, and no others, have words.
  @Test("every rule has words")
  func rules() throws {
    var named: Set<String> = []
    for folder in ["Quantities", "Claims"] {
      let files = FileManager.default.enumerator(atPath: TestSupport.root + "/Sources/" + folder)
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") else { continue }
        let source = try String(contentsOfFile: TestSupport.root + "/Sources/\(folder)/" + file, encoding: .utf8)
        for match in source.matches(of: /"((?:number|hedge|unit|kind|attribution|date|period|range|scope|time)\.[a-z][a-z-]+)"/) { named.insert(String(match.1)) }
      }
    }
    let words = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: URL(filePath: TestSupport.root + "/Sources/collate/Wording/rules.json")))
    #expect(named.subtracting(words.keys) == [])
    #expect(named.count > 60)
  }
}
