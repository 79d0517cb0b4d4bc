import Testing

@testable import Rendering

/// What the rewriting of content leaves as it was, as other programs see it.
struct ContentLooksTests {
  /// The sample as cairo painted it, and finished.
  private static func pair() throws -> (painted: [UInt8], finished: [UInt8]) {
    let fonts = try TestFonts()
    let document = try SampleDocument.make(fonts)
    return (try PDFPainter(fonts: fonts.library).painted(document).pdf, try PDFRenderer(fonts: fonts.library).render(document))
  }

  @Test(.enabled(if: Tool(name: "pdftotext").isInstalled, "poppler-utils is not installed"))
  func `words stay in their places`() throws {
    /// Words with the corners of their boxes.
    func words(_ pdf: [UInt8]) throws -> [(text: Substring, corners: [Double])] {
      try Tool(name: "pdftotext").run(["-bbox", "{}", "-"], on: pdf).text.split(separator: "\n").filter { $0.contains("<word ") }.map { line in
        (line.dropFirst(line.prefix { $0 != ">" }.count), line.split(separator: "\"").compactMap { Double($0) })
      }
    }
    let (painted, finished) = try Self.pair()
    let (before, after) = (try words(painted), try words(finished))
    #expect(before.count > 50)
    #expect(before.map(\.text) == after.map(\.text))
    for (old, new) in zip(before, after) {
      for (a, b) in zip(old.corners, new.corners) { #expect(abs(a - b) < 0.05, "\(old) \(new)") }
    }
  }

  @Test(.enabled(if: Tool(name: "mutool").isInstalled, "mupdf-tools is not installed"))
  func `pages look as cairo painted them`() throws {
    func dots(_ pdf: [UInt8]) throws -> [UInt8] {
      try Tool(name: "mutool").output(["draw", "-q", "-r", "72", "-c", "gray", "-F", "pgm", "-o", "-", "{}"], on: pdf, hasMessages: false).data
    }
    let (painted, finished) = try Self.pair()
    let (before, after) = (try dots(painted), try dots(finished))
    #expect(before.count > 400_000)
    #expect(before.count == after.count)
    // A glyph that is moved by a hundredth of a point can fall into the next quarter of a dot.
    let differences = zip(before, after).map { abs(Int($0) - Int($1)) }
    #expect((differences.max() ?? 0) < 96)
    #expect(differences.reduce(0, +) < before.count / 50)
  }
}
