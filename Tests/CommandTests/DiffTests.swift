import Foundation
import TestSupport
import Testing

@Suite("diff")
struct DiffTests {
  /// What a reader wrote down before the two issues were compared: `Tests/Fixtures/landslide/differences.json`.
  struct Expected: Decodable {
    struct Measurand: Decodable {
      var kind, unit, status: String
      var old, new: Double?
      var cause: String?
      var files: [String]
    }

    struct Articles: Decodable { var new, withdrawn, same: [String] }

    var articles: Articles
    var measurands: [Measurand]
  }

  struct Found: Decodable {
    struct Group: Decodable {
      struct Measurand: Decodable {
        struct Unit: Decodable { var name: String; var code: String? }
        struct Subject: Decodable { var key: String }
        var kind: String
        var unit: Unit
        var subject: Subject
      }

      var measurand: Measurand
      var printedMiddle: Double?
    }

    struct Cause: Decodable { var kind: String; var articles, corrections: [String] }

    struct Measurand: Decodable {
      var status: String
      var old, new: Group?
      var causes: [Cause]

      func measures(_ expected: Expected.Measurand) -> Bool {
        guard let measurand = (new ?? old)?.measurand, measurand.kind == expected.kind else { return false }
        let names = [measurand.unit.name, measurand.unit.code ?? "", measurand.subject.key]
        guard expected.unit.isEmpty || names.contains(where: { $0.contains(expected.unit) }) else { return false }
        return expected.old.map { old?.printedMiddle == $0 } ?? false || expected.new.map { new?.printedMiddle == $0 } ?? false
      }
    }

    struct Articles: Decodable { var new, withdrawn, same: [String] }

    var articles: Articles
    var measurands: [Measurand]
  }

  @Test("two PDFs alone tell what a reader of the articles found changed")
  func landslide() throws {
    let expected = try TestSupport.json(Expected.self, TestSupport.fixtures.appendingPathComponent("landslide/differences.json"))
    let issues = try Issues()
    let run = try Program.run(["diff", issues.old, issues.new, "--format", "json"], in: issues.folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let found = try JSONDecoder().decode(Found.self, from: run.output)
    #expect(found.articles.new == expected.articles.new && found.articles.withdrawn == expected.articles.withdrawn && found.articles.same == expected.articles.same)
    for want in expected.measurands {
      // One group of the kind and figure that became what it should: a figure can have like-named neighbours.
      let candidates = found.measurands.filter { $0.measures(want) }
      let match = candidates.first { $0.status == want.status && $0.old?.printedMiddle == want.old && $0.new?.printedMiddle == want.new }
      #expect(match != nil, "\(want.kind) \(want.unit): \(candidates.map { "\($0.status) \($0.old?.printedMiddle ?? .nan) \($0.new?.printedMiddle ?? .nan)" })")
      guard let cause = want.cause, let first = match?.causes.first else { continue }
      #expect(first.kind == cause && want.files.allSatisfy { file in (first.articles + first.corrections).contains { $0.hasPrefix(file) } }, "\(want.kind): \(first)")
    }
  }

  @Test("folders, data and PDFs of an issue are the same issue")
  func sources() throws {
    let issues = try Issues()
    for (day, path) in [(1, issues.old), (2, issues.new)] {
      #expect(try Program.run(["data", path, "-o", issues.folder.path + "/\(day).json"]).status == 0)
    }
    let expected = try Program.run(["diff", issues.old, issues.new, "--format", "json"]).output
    for pair in [[Issues.seed(1), Issues.seed(2)], [issues.folder.path + "/1.json", issues.new], [Issues.seed(1), issues.folder.path + "/2.json"]] {
      let run = try Program.run(["diff", "--format", "json"] + pair)
      #expect(run.status == 0 && run.output == expected, "\(pair)")
    }
  }

  @Test("all formats have the same measurands, and JSON fits its schema")
  func formats() throws {
    let issues = try Issues()
    let json = try Program.run(["diff", issues.old, issues.new, "--format", "json"]).output
    let count = try JSONDecoder().decode(Found.self, from: json).measurands.count
    let csv = DataFormatTests.records(csv: try Program.run(["diff", issues.old, issues.new, "--format", "csv"]).text)
    let table = try Program.run(["diff", issues.old, issues.new]).text.components(separatedBy: "\n\n")[0].split(separator: "\n")
    #expect(csv.count == count + 1 && table.count == count + 2)
    #expect(csv.allSatisfy { $0.count == csv.first?.count })
    #expect(try SchemaCheck(Program.run(["diff", "--schema"]).output).faults(json) == [])
  }

  @Test("the exit code is 0 where the comparison worked, and tells of changes where it is asked to")
  func exitCode() throws {
    let issues = try Issues()
    #expect(try Program.run(["diff", issues.old, issues.new]).status == 0)
    #expect(try Program.run(["diff", issues.old, issues.new, "--exit-code"]).status == 1)
    #expect(try Program.run(["diff", issues.new, issues.new, "--exit-code"]).status == 0)
    #expect(try Program.run(["diff", issues.old]).status == 64)
    #expect(try Program.run(["diff", issues.old, issues.new, issues.new]).status == 64)
  }

  @Test("a briefing with --since tells the same, with a note on each new figure", arguments: ["txt", "html"])
  func since(_ format: String) throws {
    let issues = try Issues()
    let run = try Program.run(["build", Issues.seed(2), "--since", issues.old, "--format", format, "-o", "-"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let words = run.text.replacing(#/<[^>]*>/#, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Changes since the last issue") && words.contains("Since briefing no. 1 of 18 June 2024: four figures changed"))
    #expect(words.contains("14 → 23") && words.contains("withdrawn") && words.contains("corrections.yaml:2"))
    let same = try Program.run(["build", Issues.seed(2), "--since", issues.new, "--format", format, "-o", "-"]).text
    #expect(same.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Nothing has changed since briefing no. 2 of 19 June 2024"))
    let alone = try Program.run(["build", Issues.seed(2), "--format", format, "-o", "-"]).text
    #expect(!alone.contains("Changes since"))
  }

  @Test("an issue in one language is told of in another's words")
  func languages() throws {
    let issues = try Issues()
    let french = issues.folder.path + "/ancien.pdf"
    #expect(try Program.run(["build", Issues.seed(1), "--language", "fr", "-o", french]).status == 0)
    let english = { (old: String) in try Program.run(["build", Issues.seed(2), "--since", old, "--format", "txt", "-o", "-"]).text }
    #expect(try english(french) == english(issues.old))
    #expect(try Program.run(["build", Issues.seed(2), "--since", issues.old, "--language", "fr", "--format", "txt", "-o", "-"]).text.contains("14 → 23"))
  }
}
