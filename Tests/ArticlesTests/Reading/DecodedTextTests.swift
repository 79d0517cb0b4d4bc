import Diagnostics
import Testing

@testable import Articles

@Suite("Decoding")
struct DecodedTextTests {
  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + text.utf16).flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  @Test("UTF-8, UTF-16 with a mark, Windows-1252 give the same text, the mark as a code point")
  func encodings() throws {
    #expect(try DecodedText(Array("café – 😀".utf8)).text == "café – 😀")
    #expect(try DecodedText([0xEF, 0xBB, 0xBF] + Array("café".utf8)).text == "\u{FEFF}café")
    #expect(try DecodedText(Self.utf16("café 😀", bigEndian: false)).text == "\u{FEFF}café 😀")
    #expect(try DecodedText(Self.utf16("café 😀", bigEndian: true)).text == "\u{FEFF}café 😀")
    let windows = try DecodedText([0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80])
    #expect(windows.text == "“café” €")
    #expect(windows.assumedEncoding == "Windows-1252")
    #expect(try DecodedText(Array("plain".utf8)).assumedEncoding == nil)
  }

  static let faults: [([UInt8], Fact)] = [
    ([], .fileEmpty), (Array(" \n\u{FEFF}\u{A0}".utf8), .fileEmpty), ([0xEF, 0xBB, 0xBF], .fileEmpty),
    ([0xFF, 0xFE], .fileEmpty),
    ([0x61, 0x00, 0x62], .fileBinary), (Array("%PDF-1.7 text".utf8), .fileBinary),
    (Array("ab\u{1}\u{2}\u{3}cd".utf8), .fileBinary),
    ([0xFF, 0xFE, 0x61], .fileUndecodable(encoding: "UTF-16")),
    ([0xFF, 0xFE, 0x00, 0xD8], .fileUndecodable(encoding: "UTF-16")),
    ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00], .fileBinary),
    ([0xEF, 0xBB, 0xBF, 0x63, 0xE9], .fileUndecodable(encoding: "UTF-8")),
    ([0x63, 0x81, 0xE9], .fileUndecodable(encoding: "UTF-8 or Windows-1252")),
  ]

  @Test("each fault is told apart", arguments: faults)
  func fault(_ bytes: [UInt8], _ fact: Fact) {
    do {
      _ = try DecodedText(bytes)
      Issue.record("decoded")
    } catch {
      #expect(error.fact == fact)
    }
  }
}
