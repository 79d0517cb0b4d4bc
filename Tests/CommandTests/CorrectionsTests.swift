import Foundation
import TestSupport
import Testing

@Suite("Corrections through the program")
struct CorrectionsTests {
  static let batch = TestSupport.fixtures.appendingPathComponent("corrections/batch").path

  /// A copy of the batch with corrections of the test's own.
  static func folder(_ corrections: String?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: batch, toPath: folder.path + "/f")
    try FileManager.default.removeItem(atPath: folder.path + "/f/corrections.yaml")
    if let corrections { try folder.write(corrections, to: "f/corrections.yaml") }
    return folder
  }

  @Test("one entry of each verb is applied in silence and told by every output")
  func whole() throws {
    let claims = try Program.run(["claims", Self.batch, "--format", "jsonl", "--strict"])
    #expect(claims.status == 0 && claims.errors.isEmpty, "\(claims.errors)")
    let marks = try DataFormatTests.jsonLines(claims.text).compactMap { $0["corrections"] as? String }.flatMap { $0.components(separatedBy: "; ") }
    let verbs = Set(marks.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(verbs == ["fix", "merge", "split", "exclude", "add", "alias", "pin"])
    #expect(marks.contains("fix corrections.yaml:2"))
    let csv = DataFormatTests.records(csv: try Program.run(["claims", Self.batch, "--format", "csv"]).text)
    #expect(csv.first?.last == "corrections" && csv.dropFirst().contains { $0.last == "fix corrections.yaml:2" })
    let table = try Program.run(["claims", Self.batch]).text
    #expect(table.split(separator: "\n").first?.hasSuffix("Corrected") == true && table.contains("fix :2\n"))

    let consensus = try Program.run(["consensus", Self.batch]).text
    #expect(consensus.contains("pin :53, exclude :34"))
    let json = try #require(JSONSerialization.jsonObject(with: Program.run(["consensus", Self.batch, "--format", "json"]).output) as? [String: Any])
    let killed = try #require((json["groups"] as? [[String: Any]])?.first { $0["group"] as? String == "killed.marlow-city" })
    #expect(killed["lead"] as? String == "pinned" && killed["low"] as? Double == 36 && killed["high"] as? Double == 38)
    #expect((killed["excluded"] as? [String])?.count == 1 && (killed["corrections"] as? [String])?.contains("pin corrections.yaml:53") == true)
  }

  @Test("without corrections the tables have no column for them, and the briefing no section")
  func none() throws {
    let folder = try Self.folder(nil)
    for command in ["claims", "consensus"] { #expect(try !Program.run([command, "f"], in: folder.path).text.contains("Corrected")) }
    #expect(try !Program.run(["build", "f", "--format", "document", "-o", "-"], in: folder.path).text.contains("\"corrections\""))
  }

  @Test("the briefing marks corrected figures in their notes and lists the corrections with author, date and reason")
  func briefing() throws {
    let run = try Program.run(["build", Self.batch, "--format", "document", "-o", "-", "--strict"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    for words in [
      "[corrected: 80]", "[source: Citizens' Watch] [corrected: left out of account]", "[corrected: 2, added by the analyst]", "“four score soldiers”: 4 → 80",
      "“150 people”: 150, as before", "18 km → left out", "One quantity: 74 (A); 80 (B); 150 (C); 82 (D)", "Citizens' Watch left out: at least 45 (C); 150 (C)",
      "D, d-evening-bell.txt derives from B, b-valley-times.txt", "none → 2", "Crescent Society → Red Crescent", "36 leads", "R. Example, 15 May 2023",
      "A score is twenty.", "For people killed the analyst chose 36; two origins print 36–38.",
    ] {
      #expect(run.text.replacing("\u{A0}", with: " ").contains(words), "\(words)")
    }
  }

  static let stale = """
    - author: R. Example
      date: 2023-05-15
      reason: gone
      article: a-harbour-post.txt
      quote: 99 people
      drop: true
    - {author: R. Example, date: 2023-05-15, reason: sound, article: a-harbour-post.txt, quote: 18 kilometres, drop: true}

    """
  static let message = "f/corrections.yaml:1: warning: a-harbour-post.txt does not hold the words '99 people' (copy the words from the article, or take the entry out)"

  @Test("a stale entry is told, the others are applied, and the briefing says so")
  func staleEntry() throws {
    let folder = try Self.folder(Self.stale)
    let run = try Program.run(["build", "f", "--format", "document", "-o", "f.json"], in: folder.path)
    #expect(run.status == 0 && run.errorLines == [Substring("collate: " + Self.message)])
    let text = String(decoding: folder.bytes("f.json") ?? Data(), as: UTF8.self)
    #expect(text.contains("Not applied:") && text.contains("corrections.yaml:1: a-harbour-post.txt does not hold the words '99 people'"))
    #expect(text.contains("18\u{A0}km → left out") && !text.contains("f/corrections.yaml"))
  }

  @Test("under --strict it fails every command, and nothing is written", arguments: [["build", "f", "-o", "f.pdf"], ["claims", "f"], ["consensus", "f"]])
  func strict(_ arguments: [String]) throws {
    let folder = try Self.folder(Self.stale)
    let run = try Program.run(arguments + ["--strict"], in: folder.path)
    #expect(run.status == 65 && run.output.isEmpty && run.errorLines == [Substring("collate: " + Self.message)])
    #expect(folder.names == ["f"])
  }

  @Test(
    "a file that is none is told, and the briefing is built without it",
    arguments: [
      (Array("- a: [\n".utf8), "f/corrections.yaml:2: warning: not valid YAML: did not find expected node content (mend the line and run again)"),
      (Array("corrections\n".utf8), "f/corrections.yaml:1: warning: 'the file' must be a list of corrections, each beginning with '-', not 'corrections' (mend the line; the README lists the keys)"),
      ((0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }, "f/corrections.yaml: warning: the file is not text (save the article as plain text (.txt))"),
    ])
  func brokenFile(_ bytes: [UInt8], _ message: String) throws {
    let folder = try Self.folder(nil)
    try folder.write(bytes, to: "f/corrections.yaml")
    let run = try Program.run(["build", "f", "-o", "f.json", "--format", "document"], in: folder.path)
    #expect(run.status == 0 && run.errorLines == [Substring("collate: " + message)])
    #expect(String(decoding: folder.bytes("f.json") ?? Data(), as: UTF8.self).contains("Not applied:"))
    #expect(try Program.run(["build", "f", "-o", "g.pdf", "--strict"], in: folder.path).status == 65 && folder.bytes("g.pdf") == nil)
  }

  @Test("the same corrections give the same bytes, wherever the batch lies")
  func sameBytes() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [one, other] {
      try FileManager.default.copyItem(atPath: Self.batch, toPath: folder.path + "/f")
      #expect(try Program.run(["build", "f", "-o", "f.pdf"], in: folder.path).status == 0)
    }
    #expect(one.bytes("f.pdf") == other.bytes("f.pdf") && one.bytes("f.pdf") != nil)
  }
}
