import Foundation
import TestSupport
import Testing

/// Options of `build` over layout and batch.yaml.
@Suite("Options of build")
struct BuildOptionTests {
  private func build(_ options: [String], _ batch: String = Program.seed) throws -> Program.Run {
    try Program.run(["build", batch, "-o", "-"] + options)
  }

  /// The text of a report and its pages' sizes.
  private func pages(_ run: Program.Run) throws -> (text: String, size: Substring, count: Int) {
    let folder = try TemporaryFolder()
    try run.output.write(to: URL(fileURLWithPath: folder.path + "/report.pdf"))
    let info = try Program.tool("pdfinfo", [folder.path + "/report.pdf"]).lines
    let text = try Program.tool("pdftotext", ["-layout", folder.path + "/report.pdf", "-"]).text
    let value = { (key: Substring) in info.first { $0.hasPrefix(key) }.map { $0.dropFirst(key.count).drop { $0 == " " || $0 == ":" } } ?? "" }
    return (text, value("Page size"), Int(value("Pages")) ?? 0)
  }

  private static let seeds = ((try? FileManager.default.contentsOfDirectory(atPath: TestSupport.seeds.path)) ?? []).sorted()

  @Test("onepage is one page on either paper, whatever the batch", .enabled(if: Program.has("pdfinfo")), arguments: seeds)
  func onepage(_ seed: String) throws {
    for paper in ["a4", "letter"] {
      let run = try build(["--layout", "onepage", "--paper", paper], TestSupport.seeds.appendingPathComponent(seed).path)
      let report = try pages(run)
      #expect(run.status == 0 && report.count == 1 && report.size.contains(paper == "a4" ? "A4" : "letter"))
      #expect(run.errors.contains("left out to keep to 1 page: sources") && report.text.contains("Left out to keep to one page: “Sources”"))
    }
  }

  @Test("onepage is one page for a batch without end too", .enabled(if: Program.has("pdfinfo")))
  func longBatch() throws {
    let folder = try TemporaryFolder()
    let towns = ["Tallow", "Marlow", "Fernhill", "Kestrel", "Ashford", "Wexley", "Brindle", "Corley"]
    for (index, letter) in "abcdefghij".enumerated() {
      let sentences = (0..<60).map { number in
        "The flood killed \(number * 7 + index + 2) people in \(towns[(number + index) % towns.count]), officials of district \(number) said."
      }
      try folder.write("Flood of \(letter)\n\n" + sentences.joined(separator: "\n\n") + "\n", to: "\(letter).txt")
    }
    try folder.write("title: \(String(repeating: "A very long title ", count: 200))\ncaveat: \(String(repeating: "Not verified. ", count: 200))\ntlp: AMBER+STRICT\n", to: "batch.yaml")
    let run = try build(["--layout", "onepage", "--paper", "letter", "--binding", "--notes"], folder.path)
    #expect(run.status == 0)
    #expect(try pages(run).count == 1)
  }

  @Test("--max-pages drops in the layout's order, in the document and on standard error", .enabled(if: Program.has("pdfinfo")))
  func maxPages() throws {
    let run = try build(["--max-pages", "3"])
    let report = try pages(run)
    #expect(report.count <= 3)
    #expect(run.errors.contains("note: left out to keep to 3 pages: "))
    #expect(report.text.contains("Left out to keep to three pages: “"))
    // Type keeps its size: the same words are as wide as without the limit.
    let sizes = { (run: Program.Run) in Set(run.text.matches(of: /size [0-9.]+/).map { String($0.0) }) }
    #expect(try sizes(build(["--max-pages", "3", "--format", "frames"])).isSubset(of: sizes(build(["--format", "frames"]))))
  }

  @Test("nothing is dropped where all fits")
  func fits() throws {
    let run = try build(["--max-pages", "50"])
    let plain = try build([])
    #expect(run.status == 0 && run.errors.isEmpty && run.output == plain.output)
  }

  @Test("a limit that cannot be kept is a warning, and under --strict an error")
  func impossible() throws {
    let folder = try TemporaryFolder()
    try folder.write("based-on: briefing\ndrops: []\n", to: "own.yaml")
    let options = ["--layout", folder.path + "/own.yaml", "--max-pages", "1"]
    let run = try build(options)
    #expect(run.status == 0 && run.errors.contains("pages, and 1 were asked for"))
    #expect(try build(options + ["--strict"]).status == 65)
  }

  @Test("title, day, mark and caveat of the command line win over batch.yaml", .enabled(if: Program.has("pdfinfo")))
  func words() throws {
    let run = try build(["--title", "Own title", "--as-of", "2017-09-06", "--tlp", "amber+strict", "--caveat", "Own caveat."])
    let text = try pages(run).text
    for words in ["Own title", "6 September 2017", "TLP:AMBER+STRICT", "Own caveat."] { #expect(text.contains(words), "\(words)") }
    #expect(!text.contains("Compiled from press reports"))
  }

  @Test("--grayscale leaves no hue, in words, charts and marks")
  func grayscale() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["build", Program.seed, "--format", "svg", "--grayscale", "--tlp", "RED", "-o", folder.path + "/p.svg"])
    let text = folder.names.compactMap { folder.bytes($0) }.map { String(decoding: $0, as: UTF8.self) }.joined()
    let colors = text.matches(of: /rgb\(([0-9.]+)%, ?([0-9.]+)%, ?([0-9.]+)%\)/)
    #expect(!colors.isEmpty && colors.allSatisfy { $0.1 == $0.2 && $0.2 == $0.3 })
  }

  @Test(
    "a value that is none is told, with 64",
    arguments: [["--paper", "a9"], ["--max-pages", "0"], ["--tlp", "BLUE"], ["--as-of", "Tuesday"], ["--layout", "onpage"], ["--language", "xx"]])
  func wrong(_ options: [String]) throws {
    let run = try build(options)
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test("--binding and --notes are in the pages", .enabled(if: Program.has("pdfinfo")))
  func binding() throws {
    let plain = try build([]).output
    #expect(try build(["--binding"]).output != plain)
    #expect(try build(["--notes"]).output != plain)
    #expect(try pages(build(["--layout", "handout", "--binding", "--notes"])).count > 2)
  }
}
