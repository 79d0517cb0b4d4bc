import Foundation
import TestSupport
import Testing

@Suite("Wrong input")
struct WrongInputTests {
  /// A batch in a folder of its own, and what the program says of it.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// File names and bytes below the working directory.
    var files: [String: [UInt8]] = [:]
    var arguments: [String]
    var status: Int32
    /// All of standard error, without `collate: `.
    var errors: [String]
    /// What stands in the working directory besides the files afterwards.
    var made: [String] = []

    var testDescription: String { name }
  }

  static let article = Array("The flood drove 3,000 people from their homes in Tallow.\n".utf8)
  static let noise = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
  static let seed = Program.seed

  static let cases: [Case] = [
    Case(
      name: "missing path", arguments: ["claims", "nowhere"], status: 66,
      errors: ["nowhere: error: no such file or folder (check the path)"]),
    Case(
      name: "missing path beside an article", files: ["a.txt": article], arguments: ["claims", "a.txt", "b.txt"], status: 66,
      errors: ["b.txt: error: no such file or folder (check the path)"]),
    Case(
      name: "folder without articles", files: ["empty/.hidden": article], arguments: ["build", "empty"], status: 66,
      errors: ["empty: error: no article found in the folder (put the articles into it as .txt files)"]),
    Case(
      name: "folder of another format", files: ["f/a.docx": noise], arguments: ["f"], status: 66,
      errors: ["f/a.docx: error: .docx files are not read (convert it: pandoc -t plain --wrap=none FILE.docx -o FILE.txt)"]),
    Case(
      name: "folder of other formats", files: ["f/a.docx": noise, "f/b": noise], arguments: ["f"], status: 66,
      errors: [
        "f/a.docx: warning: .docx files are not read (convert it: pandoc -t plain --wrap=none FILE.docx -o FILE.txt)",
        "f/b: warning: a file without a known extension (convert it to plain text (.txt))",
        "f: error: none of the files could be read as an article",
      ]),
    Case(
      name: "binary file", files: ["f/a.txt": noise], arguments: ["f"], status: 66,
      errors: ["f/a.txt: error: the file is not text (save the article as plain text (.txt))"]),
    Case(
      name: "binary file beside an article", files: ["f/a.txt": noise, "f/b.txt": article], arguments: ["f"], status: 0,
      errors: ["f/a.txt: warning: the file is not text (save the article as plain text (.txt))"], made: ["reports"]),
    Case(
      name: "empty file", files: ["a.txt": []], arguments: ["consensus", "a.txt"], status: 66,
      errors: ["a.txt: error: the file is empty (save the article again, as text)"]),
    Case(
      name: "UTF-8 mark before something else", files: ["a.txt": [0xEF, 0xBB, 0xBF, 0x41, 0xFF]], arguments: ["claims", "a.txt"],
      status: 66, errors: ["a.txt: error: the text is not valid UTF-8 (save the file as UTF-8)"]),
    Case(
      name: "broken batch.yaml", files: ["f/a.txt": article, "f/batch.yaml": Array("title: \"Flood\nplace: [\n".utf8)],
      arguments: ["f"], status: 65,
      errors: ["f/batch.yaml:3: error: not valid YAML: found unexpected end of stream (mend the line and run again)"]),
    Case(
      name: "misspelt key", files: ["f/a.txt": article, "f/batch.yaml": Array("as-of: 2024-08-31\ntitel: Flood\n".utf8)],
      arguments: ["build", "f", "-o", "f.pdf"], status: 0,
      errors: ["f/batch.yaml:2: warning: unknown key 'titel'; did you mean 'title'? (mend the line; the README lists the keys)"],
      made: ["f.pdf"]),
    Case(
      name: "misspelt key under --strict", files: ["f/a.txt": article, "f/batch.yaml": Array("titel: Flood\n".utf8)],
      arguments: ["build", "f", "--strict", "-o", "f.pdf"], status: 65,
      errors: ["f/batch.yaml:1: warning: unknown key 'titel'; did you mean 'title'? (mend the line; the README lists the keys)"]),
    Case(
      name: "misspelt key under --strict --quiet", files: ["f/a.txt": article, "f/batch.yaml": Array("titel: Flood\n".utf8)],
      arguments: ["claims", "f", "--strict", "--quiet"], status: 65, errors: []),
    Case(
      name: "unknown layout", arguments: ["build", seed, "--layout", "breifing"], status: 64,
      errors: ["error: no layout 'breifing'; did you mean 'briefing'? (known layouts: briefing, email, full, handout, onepage)"]),
    Case(
      name: "broken layout", files: ["mine.yaml": Array("name: mine\nsections: [keyFigure]\n".utf8)],
      arguments: ["build", seed, "--layout", "mine.yaml", "--quiet"], status: 65, errors: []),
    Case(
      name: "unknown format", arguments: ["build", seed, "--format", "pfd"], status: 64,
      errors: ["error: no format 'pfd'; did you mean 'pdf'? (known formats: pdf, png, svg, frames, html, txt, document, json)"]),
    Case(
      name: "unknown format of claims", arguments: ["claims", seed, "--format", "xml"], status: 64,
      errors: [
        "error: The value 'xml' is invalid for '--format <table|jsonl|csv>'. Please provide one of 'table', 'jsonl' or 'csv'. (see 'collate claims --help')"
      ]),
    Case(
      name: "misspelt option", arguments: ["build", seed, "--layuot", "briefing"], status: 64,
      errors: ["error: Unknown option '--layuot'. Did you mean '--layout'? (see 'collate build --help')"]),
    Case(
      name: "misspelt command", arguments: ["clams", seed], status: 64,
      errors: ["error: no command 'clams'; did you mean 'claims'? (see 'collate --help')"]),
    Case(
      name: "folder that looks like a misspelt command", files: ["clams/a.txt": article], arguments: ["clams", "-o", "a.pdf"],
      status: 0, errors: [], made: ["a.pdf"]),
    Case(
      name: "no batch", arguments: ["consensus"], status: 64,
      errors: ["error: Missing a batch: a folder of articles, or article files. (see 'collate consensus --help')"]),
    Case(
      name: "as-of that is no date", arguments: ["build", seed, "--as-of", "soon"], status: 64,
      errors: ["error: --as-of must be a date such as 2017-09-05, not 'soon'. (see 'collate build --help')"]),
    Case(
      name: "as-of that is no day", arguments: ["build", seed, "--as-of", "2017-02-30"], status: 64,
      errors: ["error: --as-of must be a date such as 2017-09-05, not '2017-02-30'. (see 'collate build --help')"]),
    Case(
      name: "one output for two batches", files: ["f/a.txt": article, "g/a.txt": article],
      arguments: ["build", "f", "g", "-o", "x.pdf"], status: 64,
      errors: ["error: -o takes one batch, and 2 were given (see 'collate build --help')"]),
    Case(
      name: "two batches of one name", files: ["x/f/a.txt": article, "y/f/a.txt": article], arguments: ["build", "x/f", "y/f"],
      status: 64,
      errors: ["y/f: error: two reports would both be written to reports/f.pdf (build them one by one, each with -o)"]),
    Case(
      name: "one batch twice", files: ["f/a.txt": article], arguments: ["build", "f", "./f/", "-o", "x.pdf"], status: 0, errors: [],
      made: ["x.pdf"]),
    Case(
      name: "one bad batch of two", files: ["f/a.txt": article, "g/a.txt": []], arguments: ["build", "g", "f"], status: 66,
      errors: ["g/a.txt: error: the file is empty (save the article again, as text)"], made: ["reports"]),
    Case(
      name: "output into a folder that is not there", arguments: ["build", seed, "-o", "no/a.pdf"], status: 73,
      errors: [
        "no/a.pdf: error: cannot be written: No such file or directory (check the folder and its permissions, or write to another place)"
      ]),
    Case(
      name: "output into a folder of reports that is not there", arguments: ["build", seed, "-o", "reports/a.pdf"], status: 73,
      errors: [
        "reports/a.pdf: error: cannot be written: No such file or directory (check the folder and its permissions, or write to another place)"
      ]),
    Case(
      name: "output onto a folder", files: ["out/a": article], arguments: ["build", seed, "-o", "out"], status: 73,
      errors: ["out: error: cannot be written: Is a directory (check the folder and its permissions, or write to another place)"]),
    Case(
      name: "reports that is a file", files: ["reports": article], arguments: ["build", seed], status: 73,
      errors: [
        "reports/deir-ez-zor.pdf: error: cannot be written: Not a directory (check the folder and its permissions, or write to another place)"
      ]),
    Case(
      name: "several pages to standard output", arguments: ["build", seed, "--format", "svg", "-o", "-"], status: 64,
      errors: ["error: svg makes a file for each page, and standard output takes one (name a file with -o)"]),
  ]

  @Test("exit code, one clear line, and no part of a file left", arguments: cases)
  func diagnostics(_ test: Case) throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in test.files { try folder.write(bytes, to: name) }
    let before = Set(folder.names)
    let run = try Program.run(test.arguments, in: folder.path)
    #expect(run.status == test.status)
    if test.name == "broken layout" {
      #expect(run.errors.contains("mine.yaml:2: error: unknown key 'keyFigure'; did you mean 'keyFigures'?"), "\(run.errors)")
      #expect(run.errorLines.allSatisfy { $0.hasPrefix("collate: mine.yaml:") }, "\(run.errors)")
    } else {
      #expect(run.errorLines == test.errors.map { Substring("collate: " + $0) })
    }
    if test.status != 0 { #expect(run.output.isEmpty) }
    #expect(Set(folder.names).subtracting(before) == Set(test.made))
  }

  @Test("a folder without the right to write into takes no output", .enabled(if: getuid() != 0, "root may write anywhere"))
  func readOnlyFolder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    let run = try Program.run(["build", Program.seed, "-o", folder.path + "/a.pdf"])
    #expect(run.status == 73 && run.errorLines.count == 1 && folder.names.isEmpty)
  }

  @Test("a line that is no JSON is named, and those before it have been answered")
  func brokenLine() throws {
    let run = try Program.run(["quantities", "--jsonl"], input: "{\"id\": \"a\", \"text\": \"12 men\"}\n{\"id\": 2}\n")
    #expect(run.status == 65 && run.lines.count == 1)
    #expect(run.errors == "collate: standard input:2: error: the line is not {\"id\": …, \"text\": \"…\"} (mend the line and run again)\n")
  }

  @Test("a full disk and a closed output are told", arguments: ["> /dev/full", ">&-"])
  func unwritableStandardOutput(_ redirection: String) throws {
    for command in ["claims", "consensus", "build -o -"] {
      let run = try Program.shell("set +e; collate \(command) '\(Program.seed)' \(redirection)")
      #expect(run.status == 73 && run.errorLines.count == 1, "\(command): \(run.errors)")
    }
  }

  @Test("a reader that stops early ends the run without a word", arguments: ["claims", "consensus", "build -o -"])
  func closedPipe(_ command: String) throws {
    let run = try Program.shell("collate \(command) '\(Program.seed)' | true")
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test("endless input stops with its reader")
  func endlessInput() throws {
    let run = try Program.shell("set +o pipefail; yes '12 men' 2>/dev/null | collate quantities | head -n 1")
    #expect(run.text == "12 men\n" && run.errors.isEmpty)
  }
}
