import TestSupport
import Testing

@testable import Articles

@Suite("Source maps")
struct SourceMapTests {
  /// "AT&amp;T <b>said</b>" as "AT&T said".
  static let entity: MappedText = {
    var text = MappedText()
    text.append(Array("AT".utf8), from: 0..<2)
    text.append(Array("&".utf8), from: 2..<7)
    text.append(Array("T ".utf8), from: 7..<9)
    text.append(Array("said".utf8), from: 12..<16)
    return text
  }()

  @Test(
    "lead from the first byte to the last",
    arguments: [
      (0..<2, 0..<2), (0..<3, 0..<7), (2..<3, 2..<7), (3..<4, 7..<8), (2..<9, 2..<16), (4..<6, 8..<13), (6..<7, 13..<14),
      (5..<5, 12..<12), (0..<99, 0..<16), (50..<60, 16..<16),
    ])
  func ranges(_ text: Range<Int>, _ file: Range<Int>) {
    #expect(Self.entity.text == "AT&T said")
    #expect(Self.entity.fileRange(of: text) == file)
  }

  @Test("a part of a text leads where the whole does")
  func slices() {
    for start in 0..<9 {
      for end in (start + 1)...9 {
        let part = Self.entity[start..<end]
        for offset in 0..<part.count {
          let whole = Self.entity.fileRange(of: (start + offset)..<end)
          #expect(part.fileRange(of: offset..<part.count) == whole)
        }
      }
    }
  }

  @Test("of a text within a text lead through both", arguments: 0..<200)
  func composed(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let outer = Self.map(over: 400, random: &random)
    let inner = Self.map(over: outer.length, random: &random)
    let both = inner.composed(with: outer)
    #expect(both.length == inner.length)
    for offset in 0..<inner.length {
      let expected = outer.fileRange(of: inner.fileRange(of: offset..<(offset + 1)))
      let found = both.fileRange(of: offset..<(offset + 1))
      #expect(found == expected)
    }
  }

  @Test("side by side in the file, a text needs no map")
  func contiguous() {
    let text = MappedText(file: SourceText("one two"))
    #expect(text.map(of: 2..<5) == nil)
    #expect(text[4..<7].fileRange(of: 0..<3) == 4..<7)
    #expect(text[4..<7].map(of: 0..<3) == nil)
    #expect(Self.entity.map(of: 0..<2) == nil)
    #expect(Self.entity.map(of: 0..<3) != nil)
  }

  /// Random runs, a third of them not as long as their file's.
  private static func map(over length: Int, random: inout SeededGenerator) -> SourceMap {
    var map = SourceMap()
    var file = 0
    while file + 20 < length {
      file += Int.random(in: 0...3, using: &random)
      let count = Int.random(in: 1...6, using: &random)
      let isWhole = Int.random(in: 0..<3, using: &random) == 0
      map.append(isWhole ? count + 1 : count, from: file..<(file + count))
      file += count
    }
    return map
  }
}
