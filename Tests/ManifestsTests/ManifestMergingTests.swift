import Manifests
import Testing

@Suite struct ManifestMergingTests {
  private func node(_ yaml: String, _ file: String) throws -> ManifestNode { try ManifestNode(yaml: yaml, file: file) }

  @Test func `mappings are merged key by key, and other values replaced`() throws {
    let own = try node("styles:\n  body: {size: 12}\nsections: [a]\n", "own.yaml")
    let base = try node("name: base\nstyles:\n  body: {size: 10, leading: 14}\n  note: {size: 8}\nsections: [a, b, c]\n", "base.yaml")
    let merged = own.completed(from: base)
    #expect(merged["name"]?.text == "base")
    #expect(merged["styles"]?["body"]?["size"]?.text == "12")
    #expect(merged["styles"]?["body"]?["leading"]?.text == "14")
    #expect(merged["styles"]?["note"]?["size"]?.text == "8")
    #expect(merged["sections"]?.items.compactMap(\.text) == ["a"])
  }

  @Test func `each value keeps the file and line it stands in`() throws {
    let merged = try node("\nsize: 1\n", "own.yaml").completed(from: try node("\n\nleading: 2\n", "base.yaml"))
    #expect(merged["size"]?.file == "own.yaml" && merged["size"]?.line == 2)
    #expect(merged["leading"]?.file == "base.yaml" && merged["leading"]?.line == 3)
  }

  @Test func `what is no mapping stays as it is`() throws {
    let merged = try node("[a]", "own.yaml").completed(from: try node("x: 1", "base.yaml"))
    #expect(merged.items.count == 1 && merged["x"] == nil)
  }
}
