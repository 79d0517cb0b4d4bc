import Testing

@testable import Rendering

struct UnicodeMapTests {
  private static func map(_ text: String) -> UnicodeMap? { UnicodeMap(Array(text.utf8)) }

  @Test func `characters are read in order, added, and written to be read again`() throws {
    var map = try #require(Self.map("1 begincodespacerange <0000><ffff> endcodespacerange 3 beginbfchar <0102><0066> <0001> <00660069> <0101> <0041> endbfchar"))
    #expect(map.texts.map(\.character) == [1, 0x101, 0x102])
    #expect(map.texts.first?.text == [0, 0x66, 0, 0x69])
    map = try #require(Self.map("1 beginbfchar <41> <0041> endbfchar"))
    for character in UInt8(0x80)...0xFF { map.add(character, [0x20, character]) }
    map.add(0x20, [0, 0x20])
    let again = try #require(UnicodeMap(map.stream))
    #expect(again.texts.map(\.character) == [0x20, 0x41] + Array(0x80...0xFF))
    #expect(again.texts.last?.text == [0x20, 0xFF])
  }

  @Test(arguments: ["1 beginbfrange <41> <43> <0041> endbfrange", "1 beginbfchar <41> endbfchar", "1 beginbfchar <41> /a endbfchar"])
  func otherMapsAreNotRead(map: String) { #expect(Self.map(map) == nil) }

  @Test func `what is torn is no text`() { #expect(Self.map("2 beginbfchar <41> <0041> <42")?.texts.isEmpty == true) }
}
