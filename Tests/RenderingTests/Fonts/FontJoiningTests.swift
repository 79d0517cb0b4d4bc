import Testing

@testable import Rendering

struct FontJoiningTests {
  @Test func `a program's characters are those that were set`() throws {
    var program = try TrueTypeProgramTests.program((0..<5).map { TrueTypeProgramTests.outline($0) })
    var glyphs = Array(repeating: 0, count: 256)
    (glyphs[0x20], glyphs[0x41], glyphs[0xFF]) = (1, 4, 3)
    program.setCharacters(glyphs)
    let map = try #require(TrueTypeProgram(program.bytes)?.tables["cmap"])
    // Both tables, the Macintosh's of format 6 and that of Windows' symbols.
    #expect([4, 6, 12, 14].map { map.uint16(at: $0) } == [1, 0, 3, 0])
    let (row, symbols) = (map.uint32(at: 8) ?? 0, map.uint32(at: 16) ?? 0)
    #expect([0, 6, 8, 10, 12].map { map.uint16(at: row + $0) } == [6, 0x20, 0xE0, 1, 0])
    #expect(map.uint16(at: row + 10 + 2 * 0x21) == 4)
    #expect(map.uint16(at: symbols) == 4)
    #expect(symbols + (map.uint16(at: symbols + 2) ?? 0) == map.count)
    // Read as a map of format 4 alone.
    program.setTable("cmap", [0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 12] + map[symbols...])
    #expect([0xF020, 0xF021, 0xF041, 0xF0FF, 0xF100, 0xF01F, 0x20].map(program.glyph(of:)) == [1, nil, 4, 3, nil, nil, nil])
  }

  @Test func `a damaged map has no glyphs`() throws {
    var program = try TrueTypeProgramTests.program([TrueTypeProgramTests.outline(0)])
    #expect(program.glyph(of: 0x41) == nil)
    let map: [UInt8] = [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 4, 0, 32, 0, 0, 0, 4, 0, 4, 0, 1, 0, 0, 0, 0x7F, 0xFF, 0xFF]
    for end in 0...map.count {
      program.setTable("cmap", Array(map[..<end]))
      #expect(program.glyph(of: 0x41) == nil)
    }
  }

  @Test(.enabled(if: Tool(name: "pdffonts").isInstalled, "poppler-utils is not installed"))
  func `no page changes fonts for a glyph of the same face`() throws {
    let fonts = try TestFonts()
    let document = try SampleDocument.make(fonts)
    let (painted, finished) = (try PDFFile(PDFPainter(fonts: fonts.library).painted(document).pdf), try PDFRenderer(fonts: fonts.library).render(document))
    let before = try painted.fontPrograms().count
    let joining = try FontSharing.apply(to: painted)
    #expect(!joining.targets.isEmpty)
    for target in joining.targets.values { #expect(target.characters.contains { $0 != 0 } && !target.characters.contains(0x20)) }
    // A composite font that was joined is no font of the file any more.
    let subsets = try Tool(name: "pdffonts").run(["{}"], on: finished).text.split(separator: "\n").count - 2
    #expect(subsets == before - joining.targets.count)
  }
}
