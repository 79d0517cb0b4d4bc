import Foundation
import TestSupport
import Testing

@Suite("README")
struct ReadmeTests {
  /// A folder in which the README's relative paths lead where they do in the package.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/seeds", withDestinationPath: TestSupport.seeds.path)
    return folder
  }

  @Test("its commands run as they are, and have nothing to complain of", arguments: Readme.blocks("sh"))
  func commands(_ block: String) throws {
    let folder = try Self.folder()
    let run = try Program.shell(block, in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(block)\n\(run.errors)")
    for line in block.split(separator: "\n") {
      // png makes a file for each page.
      guard let name = line.firstMatch(of: /(?:-o|>) ([a-z.-]+)$/)?.1, name != "-", name != "page.png" else { continue }
      #expect(folder.bytes(String(name))?.isEmpty == false, "\(line)")
    }
  }

  @Test("each of its blocks is a command that is run, what a terminal shows, or YAML")
  func blocks() {
    #expect(Readme.blocks("sh").count >= 5)
    let languages = Readme.text.matches(of: /```([a-z]+)\n/).map { String($0.1) }
    #expect(Set(languages) == ["sh", "console", "yaml"])
  }

  @Test("each key of its batch.yaml tables is known, and its example fits")
  func keys() throws {
    let keys = Readme.table(after: "### batch.yaml").filter { !["articles", "sources"].contains($0[0]) }
    let facts = Readme.table(after: "Under `articles`, by file name:")
    #expect(keys.count == 10 && facts.count == 5)
    let folder = try TemporaryFolder()
    try folder.write("The flood drove 3,000 people from their homes in Tallow on Tuesday.\n", to: "a.txt")
    let manifest =
      keys.map { "\($0[0]): \($0[2])" } + ["articles:", "  a.txt:"] + facts.map { "    \($0[0]): \($0[2])" }
    try folder.write(manifest.joined(separator: "\n") + "\n", to: "batch.yaml")
    let run = try Program.run(["claims", folder.path, "--strict"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test("its corrections.yaml fits the articles in seeds, and each entry does something", arguments: Readme.blocks("yaml").filter { $0.hasPrefix("- ") })
  func corrections(_ block: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Program.seed, toPath: folder.path + "/batch")
    try folder.write(block + "\n", to: "batch/corrections.yaml")
    let run = try Program.run(["claims", folder.path + "/batch", "--strict", "--format", "jsonl"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.text.contains("\"corrections\":\"fix corrections.yaml:1\"") && run.text.contains("\"corrections\":\"pin corrections.yaml:7\""))
    #expect(!run.text.contains("\"quote\":\"a handful of"))
  }

  @Test("each of its examples of a correction is read", arguments: Readme.table(after: "### Correcting a figure").map { $0[0] })
  func verbs(_ entry: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("The flood drove 3,000 people from their homes in Tallow and killed 12 on Tuesday.\n", to: "a.txt")
    let anchor = entry.hasPrefix("merge") || entry.hasPrefix("exclude") || entry.hasPrefix("alias") ? [] : ["article: a.txt"]
    let quote = anchor.isEmpty || entry.hasPrefix("origin") ? [] : ["quote: \(entry.hasPrefix("add") ? "Tallow" : "3,000")"]
    let lines = ["author: R. Example", "date: 2017-09-06", "reason: a test"] + anchor + quote + [entry]
    try folder.write("- " + lines.joined(separator: "\n  ") + "\n", to: "corrections.yaml")
    let run = try Program.run(["claims", folder.path])
    #expect(run.status == 0)
    // What the names of the examples stand for is no part of this batch.
    #expect(run.errorLines.allSatisfy { $0.contains("no group") || $0.contains("no article") || $0.contains("is called") || $0.contains("note:") }, "\(run.errors)")
  }

  @Test("its batch.yaml is one", arguments: Readme.blocks("yaml").filter { !$0.hasPrefix("- ") })
  func manifest(_ block: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Program.seed, toPath: folder.path + "/batch")
    try folder.write(block + "\n", to: "batch/batch.yaml")
    let run = try Program.run(["claims", folder.path + "/batch", "--strict"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test("the files and folders it names are there", arguments: Readme.paths)
  func paths(_ path: String) {
    #expect(FileManager.default.fileExists(atPath: TestSupport.root + "/" + path))
  }

  @Test("its picture is there, and small")
  func picture() throws {
    let picture = try Data(contentsOf: TestSupport.packageRoot.appendingPathComponent("reports/deir-ez-zor.png"))
    #expect(picture.count < 200 * 1024)
  }
}
