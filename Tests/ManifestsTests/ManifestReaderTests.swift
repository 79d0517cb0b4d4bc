import Diagnostics
import Testing

@testable import Manifests

@Suite("Reading typed values")
struct ManifestReaderTests {
  private func reader(_ yaml: String) throws -> ManifestReader {
    ManifestReader(try ManifestNode(yaml: yaml, file: "m.yaml"), severity: .warning)
  }

  @Test("good values are read in silence")
  func good() throws {
    var reader = try reader("t: 12\nn: 1.5\ni: -3\nf: yes\ng: false\nts: [a, b]\nns: [1, 2.5]\nc: {x: 1}")
    #expect(reader.text("t") == "12")
    #expect(reader.number("n") == 1.5)
    #expect(reader.integer("i") == -3)
    #expect(reader.flag("f") == true)
    #expect(reader.flag("g") == false)
    #expect(reader.texts("ts") == ["a", "b"])
    #expect(reader.numbers("ns") == [1, 2.5])
    #expect(reader.child("c")?.isMapping == true)
    #expect(reader.text("missing") == nil)
    #expect(reader.finish().isEmpty)
  }

  @Test(
    "a value of the wrong type is reported with its line",
    arguments: [
      ("n: many", "a number", "many"), ("n: inf", "a number", "inf"), ("n: nan", "a number", "nan"),
      ("n: 1e999", "a number", "1e999"),
      ("n: [1]", "a number", "a list"), ("i: 1.5", "a whole number", "1.5"),
      ("i: 99999999999999999999", "a whole number", "99999999999999999999"),
      ("f: maybe", "true or false", "maybe"), ("t: {a: 1}", "a text", "a mapping"), ("ts: a", "a list of texts", "a"),
      ("ts: [a, [b]]", "a list of texts", "a list"), ("ns: [1, x]", "a list of numbers", "a list"),
      ("ns: [1, inf]", "a list of numbers", "a list"),
    ])
  func wrong(_ yaml: String, _ expected: String, _ found: String) throws {
    var reader = try reader("# first line\n" + yaml)
    _ = (
      reader.number("n"), reader.integer("i"), reader.flag("f"), reader.text("t"), reader.texts("ts"),
      reader.numbers("ns")
    )
    let key = String(yaml.prefix { $0 != ":" })
    #expect(
      reader.finish() == [
        Diagnostic(.warning, file: "m.yaml", line: 2, .valueWrong(key: key, expected: expected, found: found))
      ])
  }

  @Test("a key that nobody asked for is reported at its own line, with what it may have meant")
  func unknown() throws {
    var reader = try reader("title: x\noutlte:\n  a: 1\nzzzzzz: 2\n[a]: 3")
    _ = (reader.text("title"), reader.text("outlet"))
    #expect(
      reader.finish() == [
        Diagnostic(.warning, file: "m.yaml", line: 2, .keyUnknown(key: "outlte", near: ["outlet"])),
        Diagnostic(.warning, file: "m.yaml", line: 4, .keyUnknown(key: "zzzzzz", near: [])),
        Diagnostic(.warning, file: "m.yaml", line: 5, .keyUnknown(key: "a list", near: [])),
      ])
  }

  @Test("a file that is no mapping is reported once", arguments: [("[a]", "a list"), ("text", "text")])
  func noMapping(_ yaml: String, _ found: String) throws {
    var reader = try reader(yaml)
    #expect(reader.text("title") == nil)
    #expect(
      reader.finish().map(\.fact) == [
        .valueWrong(key: "the file", expected: "a mapping of keys to values", found: found)
      ])
  }

  @Test("missing keys and nested faults are kept in order")
  func order() throws {
    var reader = try reader("a: 1")
    reader.reportMissing("b")
    reader.record([Diagnostic(.note, .fileEmpty)])
    #expect(reader.finish().map(\.fact) == [.keyMissing(key: "b"), .fileEmpty, .keyUnknown(key: "a", near: [])])
  }
}
