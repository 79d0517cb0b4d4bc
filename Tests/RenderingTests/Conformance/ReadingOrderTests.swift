import Documents
import Foundation
import Graphics
import Testing

@testable import Rendering

/// The words of the PDF are the document's, in its order: what was hyphenated, joined or set over is as it was written.
@Suite(.enabled(if: Tool(name: "pdftotext").isInstalled, "poppler-utils is not installed"))
struct ReadingOrderTests {
  @Test func `prose over several pages reads as it was written`() throws {
    let text = try Self.extracted(.prose)
    #expect(text == "Whatisknown" + Self.plain(HardDocument.prose.blocks))
    #expect(text.contains("official") && text.contains("affected") && text.contains("flat"))
  }

  @Test func `a table reads row by row, its head once a page`() throws {
    let pages = try Self.pages(.tableOverThreePages)
    #expect(pages.count >= 3)
    let head = "PlaceKilledSaidby"
    for page in pages { #expect(page.components(separatedBy: head).count == 2) }
    let rows = pages.joined().replacingOccurrences(of: head, with: "")
    #expect(rows == "Whatisknown" + (0..<150).map { "District\($0)\($0).5Theoffice" }.joined())
  }

  @Test func `notes come behind the text that calls them`() throws {
    let text = try Self.extracted(.noteInTableCell)
    #expect(text.hasPrefix("WhatisknownPlaceKilledSaidbyDistrict010.5Theoffice1District121.5Theoffice2District22.5Theoffice"), "\(text)")
    let after = try #require(text.range(of: "Afterthetable."))
    let note = try #require(text.range(of: "Theofficesaidone."))
    #expect(after.upperBound <= note.lowerBound)
  }

  /// The blocks' text without white space.
  private static func plain(_ blocks: [Block]) -> String {
    blocks.map { block in
      if case .paragraph(let paragraph) = block { squeezed(paragraph.content.plainText) } else { "" }
    }.joined()
  }

  private static func extracted(_ hard: HardDocument) throws -> String { try pages(hard).joined() }

  /// The text of each page in the order of its content, without white space.
  private static func pages(_ hard: HardDocument) throws -> [String] {
    let fonts = try TestFonts()
    let pdf = try PDFRenderer(fonts: fonts.library).render(hard.make(fonts))
    let text = try Tool(name: "pdftotext").run(["-raw", "{}", "-"], on: pdf).text
    return text.split(separator: "\u{0C}").map { squeezed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func squeezed(_ text: String) -> String {
    // Ligatures are undone by compatibility; a soft hyphen stands where a word was divided.
    String(String.UnicodeScalarView(text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{AD}" }))
  }
}
