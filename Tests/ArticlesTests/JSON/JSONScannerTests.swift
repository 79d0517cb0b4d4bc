import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Places in JSON")
struct JSONScannerTests {
  private func value(_ text: String) -> JSONValue? { JSONScanner.value(in: Array(text.utf8), 0..<text.utf8.count) }

  @Test("escapes are decoded, and lead to where they stand")
  func escapes() throws {
    let source = MappedText(file: SourceText("{\"a\": \"x\\u00e9\\n\\ud83c\\udf0a \\\"y\\\" \\ud800z\"}"))
    let string = try #require(JSONScanner.value(in: source.bytes, 0..<source.count)?["a"]?.string)
    let text = string.text(in: source)
    #expect(text.text == "xé\n🌊 \"y\" \u{FFFD}z")
    #expect(text.fileRange(of: 1..<3) == 8..<14)
    #expect(text.fileRange(of: 4..<8) == 16..<28)
  }

  @Test("of two members with one key the last counts; keys are decoded")
  func members() {
    #expect(value("{\"a\": 1, \"\\u0061\": 2}")?["a"] == .number("2"))
  }

  @Test(
    "what Foundation refuses, or takes, it refuses, or takes",
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "nul", "truex", "\"a", "[1 2]", "{\"a\":1}x", "[]", "{}", " [1, -2.5e3, true, null, \"x\"] ", "{\"a\": {\"b\": [[]]}}",
      "\"\\q\"", "[\"a\\\\\"]", "{\"a\":\"\\u00e9\"}",
    ])
  func validity(_ text: String) {
    let foundation = (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
    let scanner = value(text) != nil
    // The scanner is the more lenient one; a record is read where both take it.
    #expect(scanner || !foundation, "\(text)")
    if !scanner { #expect(!foundation) }
  }

  @Test("torn JSON is read or refused, and never more", arguments: 0..<200)
  func torn(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = Array("{\"title\": \"A \\u00e9 flood\", \"list\": [1, 2.5, {\"a\": null}], \"text\": \"forty\\nfive\"}".utf8)
    for _ in 0..<3 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random) }
    let value = JSONScanner.value(in: bytes, 0..<bytes.count)
    if (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil { #expect(value != nil) }
    if value == nil { #expect(JSONScanner.fault(in: bytes) != nil) }
  }
}
