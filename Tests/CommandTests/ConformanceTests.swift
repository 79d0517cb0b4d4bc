import Documents
import Foundation
import PDFConformance
import TestSupport
import Testing

/// Finished briefings against the rules of PDF/UA-1 and PDF/A-3a.
@Suite(.enabled(if: Program.has("qpdf"), "qpdf is not installed"))
struct ConformanceTests {
  struct Look: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let looks = ["briefing", "onepage", "handout", "email", "full"].flatMap { layout in
    ["a4", "letter"].map { Look(arguments: ["--layout", layout, "--paper", $0]) }
  } + [["--binding", "--notes", "--grayscale"], ["--tlp", "GREEN"], ["--language", "fr"], ["--linearize"]].map(Look.init)

  @Test(arguments: looks) func `each layout keeps the rules on each paper`(_ look: Look) throws { try check(Program.seed, look.arguments) }

  static let batches = ((try? FileManager.default.contentsOfDirectory(atPath: TestSupport.seeds.path)) ?? []).sorted()

  @Test(arguments: batches) func `the briefing of each batch keeps the rules`(_ batch: String) throws {
    try check(TestSupport.seeds.appendingPathComponent(batch).path, [])
  }

  private func check(_ batch: String, _ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.pdf"
    let run = try Program.run(["build", batch, "--quiet", "-o", path] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let pdf = try Array(#require(folder.bytes("a.pdf")))
    let file = try PDFObjects(pdf)
    let broken = Rule.broken(by: file)
    #expect(broken.isEmpty, "\(broken)")
    if Self.isRead(batch, arguments) { try compareText(of: file, batch, arguments) }
    if PageValidation.isInstalled { #expect(try PageValidation.faults(of: path) == []) }
    let isLinearized = try Program.tool("qpdf", ["--check", path]).text.contains("File is linearized")
    #expect(isLinearized == arguments.contains("--linearize"))
    if arguments.isEmpty { #expect(pdf.count <= Self.most, "\(pdf.count)") }
  }

  /// Each layout once, another language, and two more batches.
  private static func isRead(_ batch: String, _ arguments: [String]) -> Bool {
    arguments.contains("a4") || arguments.contains("fr") || batch.hasSuffix("/company-collapse") || batch.hasSuffix("/epidemic")
  }

  /// The text by the structure is the document's, with its spaces, and each note once behind what calls it.
  private func compareText(of file: PDFObjects, _ batch: String, _ arguments: [String]) throws {
    let run = try Program.run(["build", batch, "--quiet", "--format", "document", "-o", "-"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let document = try JSONDecoder().decode(Document.self, from: run.output)
    let found = StructureText(file).parts
    let difference = TextPart.difference(found, DocumentText(document).parts)
    #expect(difference == nil)
    #expect(found.count { $0.path.hasSuffix("Note/Lbl") } == document.footnotes.count)
  }

  /// The most bytes that a usual briefing takes with its data.
  static let most = 120 << 10

  @Test(.needsShared, .enabled(if: PageValidation.isInstalled, "the Python package page-validation is not installed"))
  func `the shared checker passes a briefing`() throws {
    let checker = try #require(TestSupport.shared).appendingPathComponent("tools/check_pdf.py").path
    let folder = try TemporaryFolder()
    #expect(try Program.run(["build", Program.seed, "--quiet", "-o", folder.path + "/a.pdf"]).status == 0)
    let run = try Program.tool("env", ["PYTHONPATH=\(TestSupport.root)/.build/checker", "python3", checker, folder.path + "/a.pdf", "--max-kb", "120"])
    #expect(run.status == 0, "\(run.text)\(run.errors)")
  }

  @Test func `only a PDF can be linearized`() throws {
    let run = try Program.run(["build", Program.seed, "--linearize", "--format", "html", "-o", "-"])
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("--linearize is for PDF alone"))
  }
}
