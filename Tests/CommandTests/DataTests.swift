import Foundation
import TestSupport
import Testing

@Suite("data")
struct DataTests {
  @Test("every PDF carries its data and its claims, and they are the commands' own", .enabled(if: Program.has("pdfdetach"), "pdfdetach is not installed"))
  func attachments() throws {
    let (folder, path) = try PDFTests.report(Program.seed)
    #expect(try Program.tool("pdfdetach", ["-list", path]).text.contains("1: briefing.json\n2: claims.csv"))
    #expect(try Program.run(["data", path, "--what", "claims"]).output == Program.run(["claims", Program.seed, "--format", "csv"]).output)
    let data = try Program.run(["data", path])
    #expect(data.status == 0 && data.errors.isEmpty)
    #expect(try SchemaCheck(Program.run(["data", "--schema"]).output).faults(data.output) == [])
    #expect(try Program.run(["data", path, "-o", folder.path + "/b.json"]).output.isEmpty)
    #expect(folder.bytes("b.json") == data.output)
    // Small enough for any mailbox.
    #expect((folder.bytes("a.pdf")?.count ?? .max) <= 120_000)
  }

  @Test("its articles are known by the digests of their files", .enabled(if: Program.has("sha256sum"), "sha256sum is not installed"))
  func digests() throws {
    let (folder, path) = try PDFTests.report(Program.seed)
    let data = try #require(try JSONSerialization.jsonObject(with: Program.run(["data", path]).output) as? [String: Any])
    let articles = try #require(data["articles"] as? [[String: Any]])
    #expect(articles.count == 5)
    for article in articles {
      let name = try #require(article["id"] as? String)
      #expect(try Program.tool("sha256sum", [Program.seed + "/" + name]).text.hasPrefix(article["sha256"] as? String ?? "-"))
    }
    withExtendedLifetime(folder) {}
  }

  /// A file that is no briefing, and the one line that is said of it.
  static let wrong: [(name: String, bytes: [UInt8], status: Int32, message: String)] = [
    ("empty.pdf", [], 66, "the file is empty (get the file again)"),
    ("noise.pdf", WrongInputTests.noise, 66, "not a PDF (give a PDF that 'collate build' wrote)"),
    ("article.txt", WrongInputTests.article, 66, "not a PDF (give a PDF that 'collate build' wrote)"),
    ("head.pdf", Array("%PDF-1.7\n".utf8), 65, "the PDF is broken: "),
  ]

  @Test("what is no briefing is told in one line, with the next step", arguments: wrong.indices)
  func wrongFiles(_ index: Int) throws {
    let test = Self.wrong[index]
    let folder = try TemporaryFolder()
    try folder.write(test.bytes, to: test.name)
    for arguments in [["data", test.name], ["mail", test.name, "-o", "a.eml"]] {
      let run = try Program.run(arguments, in: folder.path)
      #expect(run.status == test.status && run.output.isEmpty && run.errorLines.count == 1)
      #expect(run.errors.hasPrefix("collate: \(test.name): error: \(test.message)"), "\(run.errors)")
    }
    #expect(folder.names == [test.name])
  }

  @Test("a PDF of another maker, and one behind a password", .enabled(if: Program.has("qpdf"), "qpdf is not installed"))
  func foreign() throws {
    let (folder, path) = try PDFTests.report(Program.seed)
    #expect(try Program.tool("qpdf", ["--remove-attachment=briefing.json", "--remove-attachment=claims.csv", path, folder.path + "/foreign.pdf"]).status == 0)
    #expect(try Program.tool("qpdf", ["--encrypt", "secret", "owner", "256", "--", path, folder.path + "/locked.pdf"]).status == 0)
    let foreign = try Program.run(["data", "foreign.pdf"], in: folder.path)
    #expect(foreign.status == 66 && foreign.errors == "collate: foreign.pdf: error: the PDF carries no data of a briefing (give a PDF that 'collate build' wrote, or the folder of its articles)\n")
    let locked = try Program.run(["diff", "locked.pdf", "a.pdf"], in: folder.path)
    #expect(locked.status == 66 && locked.errors.hasPrefix("collate: locked.pdf: error: the PDF opens with a password only (take the password off: qpdf --decrypt"))
    #expect(try Program.tool("qpdf", ["--remove-attachment=claims.csv", path, folder.path + "/half.pdf"]).status == 0)
    let half = try Program.run(["data", "half.pdf", "--what", "claims"], in: folder.path)
    #expect(half.status == 65 && half.errors.contains("carries no claims.csv"))
  }

  @Test("data that are none, or of a later version", arguments: [
    ("{}", "not the data of a briefing: no 'format' ("), ("[1]", "not the data of a briefing: a value of another type ("),
    ("{\"format\": 7, \"tool\": {\"name\": \"collate\", \"version\": \"9\"}}", "data of format 7, and this version reads up to format 1 (use a newer collate)"),
  ]) func wrongData(_ json: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(json, to: "a.json")
    for arguments in [["diff", "a.json", Program.seed], ["build", Program.seed, "--since", "a.json"]] {
      let run = try Program.run(arguments, in: folder.path)
      #expect(run.status == 65 && run.errors.hasPrefix("collate: a.json: error: \(message)"), "\(run.errors)")
      #expect(folder.names == ["a.json"])
    }
  }

  @Test("a pipe is no file to read from, and nothing waits for it")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let run = try Program.shell("mkfifo p; set +e; collate data p; echo $?; collate diff p p; echo $?", in: folder.path)
    #expect(run.lines == ["66", "66"] && run.errors.contains("not a regular file"))
  }
}
