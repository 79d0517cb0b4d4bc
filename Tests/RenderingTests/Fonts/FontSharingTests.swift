import Testing

@testable import Rendering

struct FontSharingTests {
  @Test func `a face has one program, however many fonts show its glyphs`() throws {
    let fonts = try TestFonts()
    let file = try PDFFile(PDFPainter(fonts: fonts.library).painted(SampleDocument.make(fonts)).pdf)
    let before = try file.fontPrograms()
    try FontSharing.apply(to: file)
    let programs = try file.fontPrograms()
    #expect(programs.count < before.count)
    #expect(programs.count >= 5)
    #expect(Set(programs.map(\.name)).count == programs.count, "\(programs.map(\.name))")
  }

  @Test(.enabled(if: Tool(name: "mutool").isInstalled, "mupdf-tools is not installed"))
  func `pages look as they do with a program for each font`() throws {
    let fonts = try TestFonts()
    let painted = try PDFPainter(fonts: fonts.library).painted(SampleDocument.make(fonts)).pdf
    // Of each page a checksum of its dots.
    func pictures(_ pdf: [UInt8]) throws -> [Substring] {
      let lines = try Tool(name: "mutool").run(["draw", "-q", "-r", "150", "-s", "5", "{}"], on: pdf).text.split(separator: "\n")
      return lines.filter { $0.hasPrefix("page ") }.compactMap { $0.split(separator: " ").last }
    }
    let file = try PDFFile(painted)
    try FontSharing.apply(to: file)
    let shared = try file.bytes()
    #expect(shared.count < painted.count)
    let expected = try pictures(painted)
    #expect(expected.count == 2)
    #expect(try pictures(shared) == expected)
  }
}
