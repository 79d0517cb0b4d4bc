import Foundation
import TestSupport
import Testing

@Suite("Layouts")
struct LayoutsTests {
  static let names = ["briefing", "email", "full", "handout", "onepage"]

  @Test("all are listed, each with purpose, paper and sections")
  func list() throws {
    let run = try Program.run(["layouts"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let blocks = run.text.split(separator: "\n\n")
    #expect(blocks.map { $0.prefix { $0 != ":" } } == Self.names.map { $0[...] })
    #expect(blocks.allSatisfy { $0.contains("  paper: ") && $0.contains("masthead, bottomLine") })
    #expect(blocks[4].contains("a4, at most 1 page"))
    #expect(run.lines.allSatisfy { $0.count <= 100 })
  }

  @Test("as JSON they are the same")
  func json() throws {
    let run = try Program.run(["layouts", "--json"])
    let list = try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    #expect(list.compactMap { $0["name"] as? String } == Self.names)
    #expect(list.allSatisfy { ($0["purpose"] as? String)?.isEmpty == false && ($0["sections"] as? [String])?.contains("bottomLine") == true })
  }

  @Test("the project's own have no faults", arguments: names)
  func own(_ name: String) throws {
    let run = try Program.run(["layouts", "--check", "layouts/\(name).yaml"])
    #expect(run.status == 0 && run.errors.isEmpty && run.lines.count == 1, "\(run.errors)")
  }

  @Test(
    "a faulty layout ends with 65 and its lines",
    arguments: [
      ("based-on: briefing\nsections: [masthed]", ":2: error: unknown key 'masthed'; did you mean 'masthead'?"),
      ("based-on: briefing\nstyles:\n  body: {font: Notho Serif}", ":3: error: 'font' must be one of the font manifest's families"),
      ("based-on: briefing\nstyles:\n  bdy: {size: 12}", ":3: error: unknown key 'bdy'; did you mean 'body'?"),
      ("based-on: briefing\nstyles:\n  body: {size: 9}", ":3: error: 'size' must be at least 10.5 pt, the floor of 'body', not '9 pt'"),
      ("based-on: briefing\npage: {left: wide}", ":2: error: 'left' must be a length in points, from 0 to 5000, not 'wide'"),
      ("based-on: briefing\npage: {left: 280, right: 280}", ":2: error: 'left' must be less"),
      ("based-on: breifing", ":1: error: 'based-on' must be another layout's name, not 'breifing'"),
      ("sections: [", ": error: not valid YAML"),
    ])
  func faults(_ yaml: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(yaml + "\n", to: "own.yaml")
    let run = try Program.run(["layouts", "--check", "own.yaml"], in: folder.path, environment: ["COLLATE_HOME": TestSupport.root])
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test("a file that is not there is no input")
  func missing() throws {
    #expect(try Program.run(["layouts", "--check", "nothing.yaml"]).status == 66)
  }
}
