import Foundation
import TestSupport
import Testing

@Suite("Data formats")
struct DataFormatTests {
  /// The records of an RFC 4180 text.
  static func records(csv: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var hasJustEnded = false
    func append(_ character: Character) { records[records.count - 1][records[records.count - 1].count - 1].append(character) }
    for character in csv {
      // A quotation mark within a field is doubled.
      if character == "\"", hasJustEnded { append(character) }
      hasJustEnded = character == "\"" && isQuoted
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: records[records.count - 1].append("")
      case "\r\n" where !isQuoted: records.append([""])
      default: append(character)
      }
    }
    return records.dropLast()
  }

  static func jsonLines(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("claims are the same in number in all formats, and each has its place in a file")
  func claims() throws {
    let json = try Self.jsonLines(Program.run(["claims", Program.seed, "--format", "jsonl"]).text)
    let csv = Self.records(csv: try Program.run(["claims", Program.seed, "--format", "csv"]).text)
    let table = try Program.run(["claims", Program.seed]).lines
    #expect(json.count > 20)
    #expect(csv.count == json.count + 1 && table.count == json.count + 2)
    #expect(csv.allSatisfy { $0.count == csv.first?.count })
    #expect(csv.first?.prefix(3) == ["id", "article", "line"])
    #expect(csv.dropFirst().map { $0.first } == json.map { $0["id"] as? String })
    for claim in json {
      let name = try #require(claim["article"] as? String)
      let line = try #require(claim["line"] as? Int)
      let quote = try #require(claim["quote"] as? String)
      let text = try String(contentsOfFile: Program.seed + "/" + name, encoding: .utf8)
      let from = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line - 1).joined(separator: "\n")
      #expect(from.contains(quote), "\(name):\(line): \(quote)")
      #expect(Set(claim.keys).isSuperset(of: ["value", "low", "high", "kind", "unit", "form", "scope", "place", "attribution", "group", "rule"]))
    }
  }

  @Test("claims in CSV have the columns of JSON Lines, and the same values; the README tells their order")
  func columns() throws {
    let json = try Self.jsonLines(Program.run(["claims", Program.seed, "--format", "jsonl"]).text)
    let csv = Self.records(csv: try Program.run(["claims", Program.seed, "--format", "csv"]).text)
    let columns = try #require(csv.first)
    #expect(Set(columns) == Set(json.first?.keys.map { $0 } ?? []))
    for (record, object) in zip(csv.dropFirst(), json) {
      for (column, field) in zip(columns, record) {
        switch object[column] {
        case let text as String: #expect(text == field)
        case is NSNull: #expect(field.isEmpty)
        case let number as NSNumber: #expect(Double(field).map { abs($0 - number.doubleValue) <= 1e-4 * max(1, abs($0)) } ?? (field == "\(number.boolValue)"), "\(column): \(field)")
        default: Issue.record("\(column)")
        }
      }
    }
    let readme = try String(contentsOfFile: TestSupport.root + "/README.md", encoding: .utf8)
    #expect(readme.contains(columns.dropFirst(5).map { "`\($0)`" }.joined(separator: ", ")))
  }

  @Test("what is no text of the articles is listed with its reason")
  func noise() throws {
    let json = try Self.jsonLines(Program.run(["claims", Program.seed, "--show-noise", "--format", "jsonl"]).text)
    let csv = Self.records(csv: try Program.run(["claims", Program.seed, "--show-noise", "--format", "csv"]).text)
    let table = try Program.run(["claims", Program.seed, "--show-noise"]).lines
    #expect(csv.count == json.count + 1 && table.count == json.count + 2)
    #expect(json.contains { $0["role"] as? String == "noise" && $0["reason"] is String })
    #expect(json.allSatisfy { ($0["line"] as? Int ?? 0) > 0 && $0["role"] as? String != "body" && ($0["words"] as? String)?.isEmpty == false })
    #expect(csv.first == ["article", "line", "role", "reason", "words"])
  }

  @Test("consensus is the same in number in all formats, and names claims that there are")
  func consensus() throws {
    let text = try Program.run(["consensus", Program.seed, "--format", "json"]).output
    let report = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let groups = try #require(report["groups"] as? [[String: Any]])
    // Tables of their own behind the groups, each with a head of two lines.
    var extra = 0
    for key in ["sharedText", "derived"] {
      let count = try #require(report[key] as? [Any]).count
      if count > 0 { extra += count + 2 }
    }
    let csv = Self.records(csv: try Program.run(["consensus", Program.seed, "--format", "csv"]).text)
    let table = try Program.run(["consensus", Program.seed]).lines
    #expect(groups.count > 5)
    #expect(csv.count == groups.count + 1 && table.count == groups.count + 2 + extra)
    #expect(csv.dropFirst().map { $0.first } == groups.map { $0["group"] as? String })
    let claims = Set(try Self.jsonLines(Program.run(["claims", Program.seed, "--format", "jsonl"]).text).compactMap { $0["id"] as? String })
    for group in groups {
      let members = try #require(group["claims"] as? [String])
      #expect(!members.isEmpty && claims.isSuperset(of: members))
    }
  }

  @Test("diagnostics are printed on request only, in each format, with their caution")
  func diagnostics() throws {
    let caution = "Rounding widths are no standard errors"
    let plain = try ["table", "json", "csv"].map { try Program.run(["consensus", Program.seed, "--format", $0]).text }
    let full = try ["table", "json", "csv"].map { try Program.run(["consensus", Program.seed, "--diagnostics", "--format", $0]).text }
    #expect(plain.allSatisfy { !$0.contains(caution) && !$0.contains("REML") && !$0.contains("restrictedMaximumLikelihood") })
    #expect(full.allSatisfy { $0.contains(caution) })
    #expect(full[0].hasPrefix(plain[0]))
    let report = try #require(try JSONSerialization.jsonObject(with: Data(full[1].utf8)) as? [String: Any])
    let groups = try #require(report["groups"] as? [[String: Any]])
    let records = Self.records(csv: full[2])
    let column = try #require(records.first?.firstIndex(of: "remlTau"))
    let found = groups.compactMap { $0["diagnostics"] as? [String: Any] }
    #expect(!found.isEmpty && found.count < groups.count)
    #expect(records.dropFirst().filter { !$0[column].isEmpty }.count == found.count)
    #expect(Self.records(csv: plain[2]).map { $0 } == records.map { Array($0.prefix(12)) })
  }

  @Test("quantities count code points and hand back the caller's id")
  func quantities() throws {
    let run = try Program.run(["quantities", "--jsonl"], input: "{\"id\": \"x\", \"text\": \"🌊 drove 3,000 people out\"}\n\n{\"id\": 7, \"text\": \"nothing\"}\n")
    let lines = try Self.jsonLines(run.text)
    #expect(run.status == 0 && lines.count == 2)
    let quantity = try #require((lines[0]["quantities"] as? [[String: Any]])?.first)
    #expect(lines[0]["id"] as? String == "x" && lines[1]["id"] as? Int == 7)
    #expect(quantity["start"] as? Int == 8 && quantity["value"] as? Double == 3_000)
    #expect((lines[1]["quantities"] as? [Any])?.isEmpty == true)
  }

  @Test("a document is JSON, and an image has a file for each page")
  func otherOutputs() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["build", Program.seed, "--format", "JSON", "-o", "a.json"], in: folder.path).status == 0)
    #expect(try JSONSerialization.jsonObject(with: folder.bytes("a.json") ?? Data()) is [String: Any])
    #expect(try Program.run(["build", Program.seed, "--format", "svg", "-o", "a.svg"], in: folder.path).status == 0)
    #expect(folder.names.filter { $0.hasSuffix("svg") }.prefix(2) == ["a-1.svg", "a-2.svg"])
  }
}
