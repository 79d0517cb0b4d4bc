import Foundation
import TestSupport
import Testing

@Suite("The same bytes")
struct SameBytesTests {
  /// The environment of a run and where it stands, which must not show in what it writes.
  struct Setting: CustomTestStringConvertible, Sendable {
    var name: String
    var environment: [String: String] = [:]
    var batch = Program.seed
    var folder = TestSupport.root
    var testDescription: String { name }
  }

  static let settings = [
    Setting(name: "again"),
    Setting(name: "east of Greenwich", environment: ["TZ": "Pacific/Auckland"]),
    Setting(name: "west of Greenwich", environment: ["TZ": "America/Los_Angeles"]),
    Setting(name: "decimal comma", environment: ["LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "de"]),
    Setting(name: "dotless i, no UTF-8", environment: ["LC_ALL": "tr_TR", "LANG": "tr_TR"]),
    Setting(name: "another folder", batch: "deir-ez-zor", folder: TestSupport.seeds.path),
    Setting(name: "inside the batch", batch: ".", folder: Program.seed),
  ]

  static let first = Result { try Program.run(["build", Program.seed, "-o", "-"], environment: ["TZ": "UTC", "LC_ALL": "C"]).output }

  @Test("of a PDF in every time zone, locale and folder", arguments: settings)
  func pdf(_ setting: Setting) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(
      ["build", setting.batch, "-o", folder.path + "/a.pdf"], in: setting.folder, environment: setting.environment)
    #expect(run.status == 0 && run.errors.isEmpty && run.output.isEmpty)
    let first = try Self.first.get()
    #expect(first.starts(with: Data("%PDF-".utf8)))
    #expect(folder.bytes("a.pdf") == first)
  }

  @Test("of a linearized PDF in every time zone, locale and folder", arguments: settings)
  func linearized(_ setting: Setting) throws {
    let first = try Self.linearized.get()
    let run = try Program.run(
      ["build", setting.batch, "--linearize", "-o", "-"], in: setting.folder, environment: setting.environment)
    #expect(run.status == 0 && run.output == first)
  }

  static let linearized = Result { try Program.run(["build", Program.seed, "--linearize", "-o", "-"]).output }

  @Test("of articles in every order")
  func order() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Program.seed).filter { $0.hasSuffix(".txt") }.sorted()
    #expect(names.count >= 3)
    let paths = names.map { Program.seed + "/" + $0 }
    let first = try Program.run(["build"] + paths + ["--quiet", "-o", "-"]).output
    #expect(!first.isEmpty)
    for other in [Array(paths.reversed()), Array(paths.dropFirst() + paths.prefix(1))] {
      #expect(try Program.run(["build"] + other + ["--quiet", "-o", "-"]).output == first)
    }
    // A folder lists its files as they were made; the two have one name, which is in the data.
    let outputs = try [names, names.reversed()].map { names in
      let folder = try TemporaryFolder()
      for name in names { try folder.write(Array(Data(contentsOf: URL(fileURLWithPath: Program.seed + "/" + name))), to: "batch/" + name) }
      return try Program.run(["build", "batch", "--quiet", "-o", "-"], in: folder.path).output
    }
    #expect(!outputs[0].isEmpty && outputs[0] == outputs[1])
  }

  @Test("at one time of SOURCE_DATE_EPOCH, and other bytes at another")
  func epoch() throws {
    let folder = try TemporaryFolder()
    try folder.write(WrongInputTests.article, to: "a.txt")
    let outputs = try [("1504612800", "UTC"), ("1504612800", "Pacific/Auckland"), ("1504612801", "UTC")].map { seconds, zone in
      try Program.run(["build", "a.txt", "-o", "-"], in: folder.path, environment: ["SOURCE_DATE_EPOCH": seconds, "TZ": zone]).output
    }
    #expect(!outputs[0].isEmpty && outputs[0] == outputs[1] && outputs[0] != outputs[2])
  }

  @Test(
    "of data in every locale",
    arguments: [["claims"], ["claims", "--format", "jsonl"], ["consensus", "--format", "json"], ["build", "--format", "frames", "-o", "-"]])
  func data(_ arguments: [String]) throws {
    let first = try Program.run(arguments + [Program.seed])
    #expect(first.status == 0 && !first.output.isEmpty)
    let other = try Program.run(
      arguments + ["deir-ez-zor"], in: TestSupport.seeds.path, environment: ["LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Auckland"])
    #expect(other.output == first.output)
  }

  @Test("of a batch that states no date: the clock is not in it", .enabled(if: Program.has("pdfinfo"), "pdfinfo is not installed"))
  func undated() throws {
    let folder = try TemporaryFolder()
    try folder.write(WrongInputTests.article, to: "a.txt")
    #expect(try Program.run(["build", "a.txt", "-o", "a.pdf"], in: folder.path).status == 0)
    #expect(try !Program.tool("pdfinfo", [folder.path + "/a.pdf"]).text.contains("Date:"))
    let stamped = try Program.run(["build", "a.txt", "-o", "b.pdf"], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "1504612800"])
    #expect(stamped.status == 0)
    #expect(try Program.tool("pdfinfo", ["-isodates", folder.path + "/b.pdf"]).text.contains("2017-09-05T12:00:00"))
  }
}
