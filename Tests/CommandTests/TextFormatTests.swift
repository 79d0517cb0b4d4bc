import Foundation
import TestSupport
import Testing

@Suite("Text, HTML and JSON")
struct TextFormatTests {
  private static let hasParser = (try? Program.tool("python3", ["-c", "import html5lib"]).status) == 0

  @Test("HTML is valid", .enabled(if: hasParser, "html5lib is not installed"), arguments: ["deir-ez-zor", "earthquake"])
  func html(_ seed: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["build", TestSupport.seeds.appendingPathComponent(seed).path, "--format", "html", "--tlp", "RED", "--quiet", "-o", folder.path + "/a.html"])
    #expect(run.status == 0)
    let check = try Program.tool(
      "python3", ["-c", "import html5lib,sys; p=html5lib.HTMLParser(); p.parse(open(sys.argv[1],encoding='utf-8').read()); print(p.errors)", folder.path + "/a.html"])
    #expect(check.text == "[]\n", "\(check.text)")
  }

  @Test("each open tag of HTML is closed, in order")
  func tags() throws {
    let page = try Program.run(["build", Program.seed, "--format", "html", "-o", "-"]).text
    var open: [String] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) where !["meta", "hr", "br"].contains(tag.2) && tag.3.isEmpty {
      if tag.1.isEmpty { open.append(String(tag.2)) } else { #expect(open.popLast() == String(tag.2)) }
    }
    #expect(open.isEmpty)
  }

  @Test("JSON holds groups, claims and notes, each note its claims")
  func json() throws {
    let run = try Program.run(["build", Program.seed, "--format", "json", "-o", "-"])
    let data = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let claims = try #require(data["claims"] as? [[String: Any]])
    let lines = try DataFormatTests.jsonLines(Program.run(["claims", Program.seed, "--format", "jsonl"]).text)
    #expect(claims as NSArray == lines as NSArray)
    let own = try JSONSerialization.jsonObject(with: Program.run(["consensus", Program.seed, "--format", "json"]).output) as? NSDictionary
    #expect(data["consensus"] as? NSDictionary == own)
    let ids = Set(claims.compactMap { $0["id"] as? String })
    let statements = Set(try #require(data["statements"] as? [[String: Any]]).compactMap { $0["id"] as? String })
    let notes = try #require(data["notes"] as? [[String: Any]])
    #expect(!notes.isEmpty)
    for note in notes {
      let cited = try #require(note["claims"] as? [String])
      let told = try #require(note["statements"] as? [String])
      #expect(!(cited + told).isEmpty && ids.isSuperset(of: cited) && statements.isSuperset(of: told) && (note["text"] as? String)?.contains(":") == true)
    }
  }

  @Test("of a batch without figures too", arguments: ["txt", "html", "json", "document"])
  func empty(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Talks went on in the town hall, and nothing was decided there.\n", to: "a.txt")
    let run = try Program.run(["build", folder.path, "--format", format, "-o", "-", "--quiet"])
    #expect(run.status == 0 && !run.output.isEmpty)
  }
}
