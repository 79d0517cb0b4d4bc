import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Decoding of parts")
struct DecodingTests {
  private func raw(_ text: String) -> MappedText { MappedText(Array(text.utf8), map: nil) }

  @Test(
    "quoted-printable",
    arguments: [
      ("caf=C3=A9", "café"), ("a=\r\nb", "ab"), ("a= \t\nb", "ab"), ("a=3Db", "a=b"), ("a=xb", "a=xb"), ("a=", "a"), ("a==\nb", "a=b"), ("=e2=82=ac", "€"),
      ("", ""),
    ])
  func quotedPrintable(_ text: String, _ expected: String) {
    let decoded = TransferDecoding.decoded(raw(text), encoding: "quoted-printable")
    #expect(decoded.text == expected)
    for offset in 0..<decoded.count { #expect(!decoded.fileRange(of: offset..<(offset + 1)).isEmpty) }
  }

  @Test("base64, as Foundation has it, with line breaks and without its end", arguments: 0..<60)
  func base64(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let encoded = Data(bytes).base64EncodedString(options: seed % 2 == 0 ? [] : [.lineLength64Characters])
    #expect(TransferDecoding.decoded(raw(encoded), encoding: "base64").bytes == bytes)
    let open = encoded.replacing("=", with: "")
    #expect(TransferDecoding.decoded(raw(open), encoding: "base64").bytes == bytes)
  }

  @Test("three bytes of base64 lead to their four letters")
  func base64Places() {
    let decoded = TransferDecoding.decoded(raw("QUJD\r\nREVG"), encoding: "base64")
    #expect(decoded.text == "ABCDEF")
    #expect(decoded.fileRange(of: 1..<2) == 0..<4)
    #expect(decoded.fileRange(of: 3..<6) == 6..<10)
  }

  @Test(
    "declared encodings",
    arguments: [
      ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"), ("iso-8859-1", [0x93, 0xA3, 0x34, 0x94], "“£4”"), ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
      ("gbk", [0xC4, 0xE3, 0xBA, 0xC3, 0x41], "你好A"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"), ("utf-8", [0xC3, 0xA9, 0x92], "é’"),
      ("iso-8859-9", [0xFD], "ı"), ("no-such-thing", [0x92], "’"), ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
    ] as [(String, [UInt8], String)])
  func charsets(_ label: String, _ bytes: [UInt8], _ expected: String) {
    let decoded = CharsetDecoding.decoded(MappedText(bytes, map: nil), label: label)
    #expect(decoded.text == expected)
    #expect(decoded.fileRange(of: 0..<decoded.count) == 0..<bytes.count)
    #expect(DeclaredText(bytes, label: label).text == expected)
  }

  @Test("a page's declaration is found in its head, and not in its scripts")
  func labels() {
    func label(_ html: String) -> String? { DeclaredText.label(in: Array(html.utf8)[...]) }
    #expect(label("<META HTTP-EQUIV=x CONTENT=\"text/html; charset=Windows-1251\">") == "windows-1251")
    #expect(label("<meta charset = 'gbk'>") == "gbk")
    #expect(label("<?xml version='1.0' encoding='koi8-r'?>") == "koi8-r")
    #expect(label("<script charset=x src=y></script><meta charset=big5>") == "big5")
    #expect(label("<p>charset=x") == nil)
  }

  @Test("an unknown encoding and bytes of another are told of")
  func notes() throws {
    let folder = try TemporaryFolder()
    func facts(_ head: String, _ tail: [UInt8]) throws -> [String] {
      let file = try folder.write(Array((head + "<p>A flood killed 45 people in Kesh, caf").utf8) + tail + Array(" owners said.".utf8), to: "a.html")
      return BatchReader().read([file]).diagnostics.map { "\($0.fact)" }
    }
    #expect(try facts("<meta charset=utf-8>é é ", [0xE9]) == ["encodingMixed(encoding: \"UTF-8\", places: 1)"])
    #expect(try facts("", [0xE9]) == ["encodingAssumed(\"Windows-1252\")"])
    #expect(try facts("<meta charset=nonsense>", [0xE9]) == ["encodingUnknown(label: \"nonsense\")", "encodingAssumed(\"Windows-1252\")"])
    #expect(try facts("<meta charset=windows-1252>", [0xE9]) == [])
  }
}
