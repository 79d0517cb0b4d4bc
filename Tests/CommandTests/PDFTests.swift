import Foundation
import TestSupport
import Testing

@Suite("The PDF")
struct PDFTests {
  /// The report of a batch, in a folder that is removed with the value.
  static func report(_ batch: String) throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let run = try Program.run(["build", batch, "-o", folder.path + "/a.pdf"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return (folder, folder.path + "/a.pdf")
  }

  @Test("is sound", .enabled(if: Program.has("qpdf"), "qpdf is not installed"))
  func sound() throws {
    let (folder, path) = try Self.report(Program.seed)
    let check = try Program.tool("qpdf", ["--check", path])
    #expect(check.status == 0 && check.errors.isEmpty && check.text.contains("No syntax or stream encoding errors"), "\(check.text)\(check.errors)")
    withExtendedLifetime(folder) {}
  }

  @Test("holds all its fonts", .enabled(if: Program.has("pdffonts"), "pdffonts is not installed"))
  func fonts() throws {
    let (folder, path) = try Self.report(Program.seed)
    // Columns after the name: type, encoding, emb, sub, uni, object number and generation.
    let rows = try Program.tool("pdffonts", [path]).lines.dropFirst(2).map { $0.split(separator: " ") }
    #expect(rows.count >= 2)
    for row in rows { #expect(row.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(row)") }
    withExtendedLifetime(folder) {}
  }

  @Test("has its text, its title and a size for email", .enabled(if: Program.has("pdftotext"), "pdftotext is not installed"))
  func text() throws {
    let (folder, path) = try Self.report(Program.seed)
    let text = try Program.tool("pdftotext", [path, "-"]).text
    #expect(text.contains("93,000") && text.contains("70,000"))
    #expect(try Program.tool("pdfinfo", [path]).text.contains("Siege of the northern enclave"))
    #expect((folder.bytes("a.pdf")?.count ?? .max) <= ConformanceTests.most)
  }

  @Test(
    "of five real articles has three to six pages", .needsShared, .enabled(if: Program.has("pdfinfo"), "pdfinfo is not installed"))
  func pages() throws {
    let seeds = try #require(TestSupport.shared).appendingPathComponent("seeds").path
    let (folder, path) = try Self.report(seeds)
    let pages = try Program.tool("pdfinfo", [path]).lines.first { $0.hasPrefix("Pages:") }?.split(separator: " ").last.flatMap { Int($0) }
    #expect((3...6).contains(pages ?? 0))
    withExtendedLifetime(folder) {}
  }
}
