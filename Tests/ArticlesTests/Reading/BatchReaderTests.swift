import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Reading a batch")
struct BatchReaderTests {
  static let text =
    "Bus falls into ravine near Kesh\n\nA bus fell into a ravine near Kesh on Sunday, the police said.\n"

  /// Severity, file name, line and fact of each diagnostic.
  private func facts(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.severity) \(($0.file ?? "").split(separator: "/").last ?? "") \($0.line ?? 0) \($0.fact)" }
  }

  @Test("articles come in byte order of their names; what is no article is passed over in silence")
  func folder() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a.txt", "Z.txt", "é.txt", "c.md", ".hidden.txt", "README.md", "corrections.yaml", "sub/d.txt", "a.txt~",
    ] {
      try folder.write(Self.text, to: name)
    }
    let (batch, diagnostics) = BatchReader().read([folder.path])
    #expect(batch?.articles.map(\.id) == ["Z.txt", "a.txt", "b.txt", "c.md", "é.txt"])
    #expect(diagnostics.isEmpty)
    #expect(batch?.name == folder.url.lastPathComponent)
  }

  @Test("a file that cannot be read never stops the others")
  func badFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "good.txt")
    try folder.write("", to: "empty.txt")
    try folder.write([0, 1, 2], to: "binary.txt")
    try folder.write([0x41, 0x81, 0xE9], to: "undecodable.txt")
    try folder.write(Array(Self.text.utf8) + [0x63, 0xE9, 0x2E], to: "windows.txt")
    try folder.write("x", to: "picture.jpeg")
    try folder.write("x", to: "noending")
    try folder.write("Menu\n\n06:00\n", to: "noise.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.txt", withDestinationPath: "/nowhere/x.txt")
    let (batch, diagnostics) = BatchReader().read([folder.path])
    #expect(batch?.articles.map(\.id) == ["good.txt", "windows.txt"])
    #expect(
      facts(diagnostics) == [
        "warning binary.txt 0 fileBinary", "warning empty.txt 0 fileEmpty",
        "warning link.txt 0 pathUnreadable(reason: \"the link leads nowhere\")",
        "warning noending 0 formatUnsupported(extension: \"\")", "warning noise.txt 0 articleWithoutBody",
        "warning picture.jpeg 0 formatUnsupported(extension: \"jpeg\")",
        "warning undecodable.txt 0 fileUndecodable(encoding: \"UTF-8 or Windows-1252\")",
        "note windows.txt 0 encodingAssumed(\"Windows-1252\")",
      ])
  }

  @Test("without any article there is an error and no batch")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(facts(BatchReader().read([folder.path + "/none"]).diagnostics) == ["error none 0 pathMissing"])
    let empty = BatchReader().read([folder.path])
    #expect(empty.batch == nil)
    #expect(empty.diagnostics.map(\.fact) == [.folderWithoutArticles])
    let file = try folder.write("", to: "a.txt")
    let unreadable = BatchReader().read([file])
    #expect(unreadable.batch == nil)
    #expect(facts(unreadable.diagnostics) == ["error a.txt 0 fileEmpty"])
    try folder.write("", to: "b.txt")
    #expect(
      facts(BatchReader().read([folder.path]).diagnostics) == [
        "warning a.txt 0 fileEmpty", "warning b.txt 0 fileEmpty",
        "error \(folder.url.lastPathComponent) 0 filesWithoutArticle",
      ])
    #expect(BatchReader().read([]).diagnostics.map(\.severity) == [.error])
  }

  @Test("a missing path is an error, and the batch goes on with the others")
  func missingAmongOthers() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.text, to: "a.txt")
    let (batch, diagnostics) = BatchReader().read([file, folder.path + "/b.txt"])
    #expect(batch?.articles.count == 1)
    #expect(batch?.name == "a")
    #expect(diagnostics.map(\.fact) == [.pathMissing])
  }

  @Test("files of one name from two folders keep apart by their paths; one given twice is read once")
  func sameNames() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write(Self.text, to: "x/a.txt")
    let second = try folder.write(Self.text, to: "y/a.txt")
    #expect(BatchReader().read([first, second]).batch?.articles.map(\.id) == [first, second])
    #expect(BatchReader().read([first, first, folder.path + "/x/../x/a.txt"]).batch?.articles.map(\.id) == ["a.txt"])
  }

  @Test("a pipe is refused, not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe.txt"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(BatchReader().read([path]).diagnostics.first?.fact == .pathUnreadable(reason: "not a regular file"))
  }

  @Test("two readings of a folder are the same")
  func deterministic() {
    let path = TestSupport.seeds.appendingPathComponent("deir-ez-zor").path
    let first = BatchReader().read([path])
    let second = BatchReader().read([path])
    #expect(first.batch != nil)
    #expect(first.batch == second.batch)
    #expect(first.diagnostics == second.diagnostics)
  }
}
