import TestSupport
import Testing

@testable import Quantities

@Suite struct BrokenTextTests {
  static let bytes: [[UInt8]] = [
    [0xFF], [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x99], [0x31, 0xE2], [0x31, 0x2C, 0xC2], [0x35, 0xE2, 0x80],
    [0x41, 0xF0], [0x41, 0x2E, 0xE2], [0xE2, 0x31, 0x32, 0x33], [0xC0, 0xAF, 0x35], [0xED, 0xA0, 0x80, 0x37], [0x00, 0x35, 0x00],
    [0x24, 0xFF, 0x35], [0xF8, 0x88, 0x80, 0x80, 0x80],
  ]

  @Test(arguments: bytes)
  func `broken UTF-8 is cut into tokens that lie in the text`(_ bytes: [UInt8]) { expectInOrder(bytes) }

  @Test func `random bytes are cut into tokens that lie in the text`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      expectInOrder((0..<Int.random(in: 1...24, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  private func expectInOrder(_ bytes: [UInt8]) {
    var end = 0
    for token in Tokenizer.tokens(of: bytes, in: Lexicon.english.vocabulary) {
      #expect(token.range.lowerBound >= end && token.range.upperBound > token.range.lowerBound, "\(bytes)")
      end = token.range.upperBound
    }
    #expect(end <= bytes.count, "\(bytes)")
  }
}
