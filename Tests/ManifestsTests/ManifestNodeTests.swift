import Diagnostics
import Testing

@testable import Manifests

@Suite("YAML nodes")
struct ManifestNodeTests {
  @Test("keep file order and lines, of keys and of values")
  func lines() throws {
    let node = try ManifestNode(yaml: "b: 1\n# note\na:\n  c: [x, y]\n  d: |\n    two\n    lines\n", file: "m.yaml")
    #expect(node.entries.map(\.key) == ["b", "a"])
    #expect(node.keys.map(\.line) == [1, 3])
    #expect(node["a"]?["c"]?.line == 4)
    #expect(node["a"]?["c"]?.items.map(\.text) == ["x", "y"])
    #expect(node["a"]?["d"]?.text == "two\nlines\n")
    #expect(node["a"]?.isMapping == true)
    #expect(node["a"]?["c"]?.isSequence == true)
    #expect(node["none"] == nil)
    #expect(node["b"]?["c"] == nil)
    #expect(node["b"]?.items.isEmpty == true)
  }

  @Test("an empty text is an empty mapping", arguments: ["", "# nothing\n", "---\n"])
  func empty(_ text: String) throws { #expect(try ManifestNode(yaml: text, file: "m").entries.isEmpty) }

  @Test("an alias stands for its anchor")
  func alias() throws {
    let node = try ManifestNode(yaml: "a: &x [1, 2]\nb: *x\nc: 2 * 3 & 4 *not an alias*", file: "m")
    #expect(node["b"]?.items.map(\.text) == ["1", "2"])
  }

  static let laughs =
    (["a0: &a0 [lol]"] + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }).joined(separator: "\n")

  @Test(
    "what is no YAML is told with its line, and nothing hangs",
    arguments: [
      ("a: [1, 2\nb: 3", 2), ("a: \"x", 1), ("a: 1\n b: 2", 2), ("a: *none", 1), ("a: 1\n---\nb: 2", 2),
      ("a: 1\na: 2", 1), (laughs, nil),
      (String(repeating: "[", count: 100_000), 1), (String(repeating: "{a: ", count: 5_000), 1), ("a: \u{1}", nil),
    ] as [(String, Int?)])
  func broken(_ text: String, _ line: Int?) {
    do {
      _ = try ManifestNode(yaml: text, file: "m.yaml")
      Issue.record("parsed")
    } catch {
      #expect(error.severity == .error)
      #expect(error.file == "m.yaml")
      #expect(error.line == line)
    }
  }

  @Test("nesting as deep as the parser allows is read")
  func deep() throws {
    let text = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    var node = try ManifestNode(yaml: text, file: "m")
    var depth = 1
    while let inner = node.items.first {
      node = inner
      depth += 1
    }
    #expect(depth == 900)
  }
}
