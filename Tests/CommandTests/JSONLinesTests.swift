import Foundation
import Testing

@testable import collate

@Suite("Lines of JSON")
struct JSONLinesTests {
  private static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(["key": value]), as: UTF8.self) + "\n"
  }

  private static func line(_ value: ClaimRecord.Value) -> String {
    var lines = JSONLines()
    lines.beginObject()
    lines.append("key", value)
    lines.endObject()
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test("Every character is written as JSONEncoder writes it")
  func characters() throws {
    for scalar in (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "🌊"] {
      let text = "a\(String(scalar))b"
      #expect(Self.line(.text(text)) == (try Self.encoded(text)))
    }
  }

  @Test("Every number is written as JSONEncoder writes it", arguments: [0, -0.0, 1, 58, 4_550, 0.1, -2.5, 1e15, 1e16, 1.5e300, Double.leastNonzeroMagnitude, 33.333333333333336])
  func numbers(number: Double) throws {
    #expect(Self.line(.number(number)) == (try Self.encoded(number)))
  }

  @Test("What JSON cannot write is null", arguments: [Double.infinity, -.infinity, .nan])
  func noNumbers(number: Double) {
    #expect(Self.line(.number(number)) == "{\"key\":null}\n")
  }

  @Test("Flags, whole numbers and nothing")
  func others() throws {
    #expect(Self.line(.flag(true)) == (try Self.encoded(true)))
    #expect(Self.line(.integer(-7)) == (try Self.encoded(-7)))
    #expect(Self.line(.null) == "{\"key\":null}\n")
  }
}
