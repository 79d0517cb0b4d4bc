import Foundation
import TestSupport
import Testing

@Suite("Doctor")
struct DoctorTests {
  struct Finding: Decodable {
    var part, name, state, detail: String
    var isNeeded: Bool
    var remedy: String?
  }

  static func findings(_ environment: [String: String] = [:], in folder: String = TestSupport.root) throws -> (status: Int32, findings: [Finding]) {
    let run = try Program.run(["doctor", "--json"], in: folder, environment: environment)
    return (run.status, try JSONDecoder().decode([Finding].self, from: run.output))
  }

  @Test("on a machine that builds reports everything needed is there")
  func whole() throws {
    let (status, findings) = try Self.findings()
    #expect(status == 0)
    #expect(findings.filter { $0.isNeeded && $0.state != "ok" }.map(\.name) == [])
    #expect(Set(findings.map(\.part)) == ["program", "layout", "font", "hyphenation", "library", "colour", "gazetteer"])
    #expect(findings.filter { $0.part == "library" }.map(\.name) == ["cairo", "Pango", "HarfBuzz", "fontconfig", "qpdf", "libdeflate", "mimalloc", "GMime"])
    #expect(findings.allSatisfy { $0.state != "ok" || $0.remedy == nil })
  }

  @Test("the table says the same as the JSON, a line each")
  func table() throws {
    let run = try Program.run(["doctor"])
    let (_, findings) = try Self.findings()
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines.count == findings.count + 2)
    for (line, finding) in zip(run.lines.dropFirst(2), findings) { #expect(line.hasPrefix(finding.part) && line.contains(finding.name)) }
  }

  @Test("fonts whose bytes have changed make the exit code 69, and say what to do")
  func changedFont() throws {
    let folder = try TemporaryFolder()
    try folder.write("no font", to: "NotoSerif-Regular.ttf")
    let home = try TemporaryFolder()
    for name in ["layouts", "fonts"] {
      try FileManager.default.copyItem(atPath: TestSupport.root + "/" + name, toPath: home.path + "/" + name)
    }
    try FileManager.default.copyItem(atPath: folder.path + "/NotoSerif-Regular.ttf", toPath: home.path + "/fonts/NotoSerif-Regular.ttf")
    let (status, findings) = try Self.findings(["COLLATE_HOME": home.path])
    #expect(status == 69)
    let font = try #require(findings.first { $0.name == "Noto Serif" })
    #expect(font.state == "changed" && font.isNeeded && font.remedy != nil)
  }

  @Test("a gazetteer that is cut, foreign or empty is damaged, and not needed", arguments: [Data(), Data("COLLGAZ".utf8), Data(repeating: 7, count: 500)])
  func damagedGazetteer(_ bytes: Data) throws {
    let home = try TemporaryFolder()
    try home.write(Array(bytes), to: "gazetteer/places.bin")
    let (status, findings) = try Self.findings(["COLLATE_HOME": home.path])
    #expect(status == 0)
    let gazetteer = try #require(findings.last)
    #expect(gazetteer.state == "damaged" && gazetteer.detail.contains("by the batch alone") && gazetteer.remedy?.contains("make gazetteer") == true)
  }

  @Test("a batch is read without a usable gazetteer, with a warning")
  func withoutGazetteer() throws {
    let home = try TemporaryFolder()
    try home.write("foreign", to: "gazetteer/places.bin")
    let run = try Program.run(["claims", Program.seed, "--format", "jsonl"], environment: ["COLLATE_HOME": home.path])
    #expect(run.status == 0 && !run.output.isEmpty)
    #expect(run.errors.contains("warning: the gazetteer cannot be used"))
  }

  @Test("the version is one") func version() throws {
    let run = try Program.run(["--version"])
    #expect(run.status == 0 && run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
