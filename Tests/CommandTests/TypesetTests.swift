import Foundation
import TestSupport
import Testing

@Suite("typeset")
struct TypesetTests {
  static let head = #"{"properties": {"title": "T"}, "blocks": ["#

  /// A document of blocks, the first in the second line.
  static func document(_ blocks: String, notes: String = "") -> String { head + "\n" + blocks + "\n], \"footnotes\": [" + notes + "]}" }

  @Test("a briefing's own document is set as the briefing is, and fits the schema", arguments: ["deir-ez-zor", "epidemic"])
  func briefing(_ seed: String) throws {
    let folder = try TemporaryFolder()
    let batch = TestSupport.seeds.appendingPathComponent(seed).path
    let path = folder.path + "/document.json"
    #expect(try Program.run(["build", batch, "--quiet", "--format", "document", "-o", path]).status == 0)
    let schema = try Program.run(["typeset", "--schema"])
    let faults = try SchemaCheck(schema.output).faults(folder.bytes("document.json").map { Data($0) } ?? Data())
    #expect(faults == [], "\(faults.prefix(3))")
    #expect(try Program.run(["typeset", path, "--format", "document", "-o", "-"]).output == folder.bytes("document.json").map { Data($0) } ?? Data())
    let (built, set) = (try Program.run(["build", batch, "--quiet", "--format", "frames", "-o", "-"]), try Program.run(["typeset", path, "--format", "frames", "-o", "-"]))
    #expect(set.status == 0 && set.errors.isEmpty)
    // Paths are written to a hundredth of a point, so some tenths differ.
    let lines = { (run: Program.Run) in run.lines.filter { !$0.contains("path") && !$0.contains("shape") } }
    let differing = zip(lines(built), lines(set)).filter { $0 != $1 }.map(\.0)
    #expect(lines(built).count == lines(set).count && differing.count * 50 < lines(built).count, "\(differing.prefix(4))")
  }

  @Test("what can be left out has the layout's usual looks")
  func short() throws {
    let text = Self.document(
      """
      {"heading": {"level": 1, "content": "What is known"}},
      {"paragraph": {"content": ["Some ", {"strong": "3,000"}, " people", {"footnote": "a"}, "."]}},
      {"list": {"items": ["one", ["two"]]}},
      {"table": {"head": ["Place", "Killed"], "rows": [["Tallow", "12"], ["Marlow", ["3", {"footnote": "a"}]]]}},
      {"figure": {"title": "A bar", "drawing": {"size": {"width": 60, "height": 20}, "alternative": "A bar of 12",
        "shapes": [{"path": "M0 0H40V10H0Z", "fill": "#123f73"}, {"path": "M0,12 50,12", "stroke": {"color": "#ff000080", "width": 1}}],
        "labels": [{"text": "12", "position": {"x": 44, "y": 9}}]}}},
      {"row": {"columns": [[{"paragraph": {"content": "left"}}], [{"rule": true}]]}}
      """, notes: #"{"id": "a", "content": "The office said so."}"#)
    let run = try Program.run(["typeset", "-", "--format", "txt", "-o", "-"], input: text)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    for part in ["What is known", "Some 3,000 people[1].", "\u{2022} two", "Marlow  3[1]", "[1] The office said so."] { #expect(run.text.contains(part), "\(part) in \(run.text)") }
    #expect(try SchemaCheck(Program.run(["typeset", "--schema"]).output).faults(Data(text.utf8)) == [])
    let pdf = try Program.run(["typeset", "-", "-o", "-"], input: text)
    #expect(pdf.status == 0 && pdf.errors.isEmpty && pdf.output.starts(with: Data("%PDF".utf8)), "\(pdf.errors)")
  }

  /// Documents that are none, with what is said of them.
  static let wrong: [(document: String, line: Int?, problem: String)] = [
    ("", 1, "no JSON"),
    ("[]", 1, "the document"),
    ("{\n\"properties\": {\"title\": 3}}", 2, "properties.title"),
    (head + "]", 1, "no JSON"), ("{\"properties\":\n{\"title\": 'a'}}", 2, "no JSON"),
    (document(#"{"paragraph": {"stlye": "body", "content": "a"}}"#), 2, "blocks[0].paragraph.stlye: no key 'stlye' here; did you mean 'style'?"),
    (document("{\"rule\": true},\n{\"paragraph\": {\"style\": \"body\"}}"), 3, "blocks[1].paragraph: 'content' is missing"),
    (document(#"{"blob": true}"#), 2, "no key 'blob' here; there is heading, paragraph"),
    (document(#"{"paragraph": {"content": [{"bold": "a"}]}}"#), 2, "no key 'bold' here"),
    (document(#"{"paragraph": {"content": [{"strong": "a", "emphasis": "b"}]}}"#), 2, "one kind alone, not emphasis and strong"),
    (document(#"{"paragraph": {"content": 12}}"#), 2, "blocks[0].paragraph.content"),
    (document("{\"table\": {\"head\": [\"a\"],\n\"rows\": [[\"b\"],\n[\"c\", 4]]}}"), 4, "blocks[0].table.rows[1][1]"),
    (document(#"{"figure": {"title": "a", "drawing": {"size": {"width": 1, "height": 1}}}}"#), 2, "'alternative' is missing"),
    (document(#"{"figure": {"title": "a", "drawing": {"size": {"width": 1, "height": 1}, "alternative": "a", "shapes": [{"path": "m0 0"}]}}}"#), 2, "a path is written as M, L, H, V, C and Z"),
    (document(#"{"figure": {"title": "a", "drawing": {"size": {"width": 1, "height": 1}, "alternative": "a", "shapes": [{"path": "M0 0", "fill": "red"}]}}}"#), 2, "colour"),
  ]

  @Test("what is no document is told with its line and place", arguments: wrong)
  func fault(_ text: String, line: Int?, problem: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "d.json")
    let run = try Program.run(["typeset", "d.json", "-o", "d.pdf"], in: folder.path)
    #expect(run.status == 65 && folder.bytes("d.pdf") == nil)
    #expect(run.errorLines.count == 1 && run.errors.hasPrefix("collate: d.json:\(line.map { "\($0):" } ?? "")") && run.errors.contains(problem), "\(run.errors)")
    #expect(run.errors.contains("see 'collate typeset --schema'"))
  }

  @Test("a table of 60 columns is refused")
  func wideTable() throws {
    let cells = (0..<60).map { "\"column \($0)\"" }.joined(separator: ",")
    let run = try Program.run(["typeset", "-", "-o", "-"], input: Self.document("{\"table\": {\"head\": [\(cells)], \"rows\": [[\(cells)]]}}"))
    #expect(run.status == 65 && run.output.isEmpty && run.errors.contains("a table of 60 columns does not fit the page (use fewer columns or a wider page)"), "\(run.errors)")
  }

  @Test("an empty document is one page, and what has no glyph is told and kept as text")
  func oddities() throws {
    let empty = try Program.run(["typeset", "-", "--format", "frames", "-o", "-"], input: Self.document(""))
    #expect(empty.status == 0 && empty.lines.count { $0.hasPrefix("page") } == 1)
    let emoji = try Program.run(["typeset", "-", "--format", "frames", "-o", "-"], input: Self.document(#"{"paragraph": {"content": "Fire \ud83d\udd25 in Tallow"}}"#))
    #expect(emoji.status == 0 && emoji.errors.contains("\u{1F525}") && emoji.text.contains("\u{1F525}"))
  }

  @Test("several documents are set into a folder, the same bytes whatever the number of jobs, and a bad one harms no other")
  func several() throws {
    let folder = try TemporaryFolder()
    for index in 0..<8 {
      try folder.write(index == 3 ? "[" : Self.document("{\"paragraph\": {\"content\": \"Document \(index) \u{1F525}\"}}"), to: "d\(index).json")
    }
    let names = (0..<8).map { "d\($0).json" }
    for jobs in ["1", "3"] {
      let run = try Program.run(["typeset"] + names + ["-o", "out\(jobs)/", "--jobs", jobs], in: folder.path)
      // A character without a glyph is told, and that the PDF is no PDF/UA for it.
      let told = names.flatMap { $0 == "d3.json" ? [$0] : [$0, $0] }
      #expect(run.status == 65 && run.errorLines.count == told.count)
      #expect(zip(told, run.errorLines).allSatisfy { $1.hasPrefix("collate: \($0):") }, "\(run.errors)")
    }
    for index in 0..<8 {
      let pair = (folder.bytes("out1/d\(index).pdf"), folder.bytes("out3/d\(index).pdf"))
      #expect(pair.0 == pair.1 && (pair.0 == nil) == (index == 3))
    }
  }

  @Test(
    "wrong usage is told",
    arguments: [
      ([], "Missing a document"), (["a.json", "b.json", "-o", "c.pdf"], "-o takes a folder for several documents"),
      (["a.json", "x/a.json"], "two reports would both be written to reports/a.pdf"), (["a.json", "--jobs", "0"], "--jobs must be 1 to 64"), (["a.json", "--format", "pfd"], "pdf"),
      (["a.json", "--format", "png", "--linearize"], "--linearize is for PDF alone"),
    ])
  func usage(_ arguments: [String], words: String) throws {
    let run = try Program.run(["typeset"] + arguments)
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
    #expect(try Program.run(["typeset", "nowhere.json"]).status == 66)
  }
}
