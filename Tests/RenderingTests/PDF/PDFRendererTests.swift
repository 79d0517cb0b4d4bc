import Diagnostics
import Foundation
import Graphics
import Testing

@testable import Rendering

struct PDFRendererTests {
  static func sample() throws -> [UInt8] {
    let fonts = try TestFonts()
    return try PDFRenderer(fonts: fonts.library).render(SampleDocument.make(fonts))
  }

  @Test func sameDocumentGivesSameBytes() throws {
    #expect(try Self.sample() == Self.sample())
  }

  @Test func secondDocumentOfALibraryIsTheSameAsTheFirst() throws {
    let fonts = try TestFonts()
    let document = try SampleDocument.make(fonts)
    let renderer = PDFRenderer(fonts: fonts.library)
    #expect(try renderer.render(document) == renderer.render(document))
  }

  @Test func soundDocumentIsNotReported() throws {
    let fonts = try TestFonts()
    var log = DiagnosticLog()
    _ = try PDFRenderer(fonts: fonts.library).render(SampleDocument.make(fonts), log: &log)
    #expect(log.diagnostics == [])
  }

  @Test(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
  func structureIsSound() throws {
    let (text, status) = try Tool(name: "qpdf").run(["--check", "{}"], on: Self.sample())
    #expect(status == 0, "\(text)")
    #expect(text.contains("PDF Version: 1.7"))
  }

  @Test(.enabled(if: Tool(name: "pdffonts").isInstalled, "poppler-utils is not installed"))
  func allFontsAreEmbeddedWithUnicode() throws {
    let (text, _) = try Tool(name: "pdffonts").run(["{}"], on: Self.sample())
    let rows = text.split(separator: "\n").dropFirst(2)
    #expect(rows.count == 8)
    for row in rows { #expect(row.contains("yes yes yes"), "\(row)") }
  }

  @Test(.enabled(if: Tool(name: "pdftotext").isInstalled, "poppler-utils is not installed"))
  func wordsComeOutInReadingOrder() throws {
    let (text, _) = try Tool(name: "pdftotext").run(["{}", "-"], on: Self.sample())
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let expected = "Deir ez-Zor: what is known At least 1,234 people (fin (\\ office) fled1 in five days, officials said.".split(separator: " ").map(String.init)
    #expect(Array(words.dropFirst(2).prefix(expected.count)) == expected)
    for word in ["Ἀθήνα,", "Київ;", "مرحبا", "بالعالم", "שלום", "×", "−", "≈", "€13"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test(.enabled(if: Tool(name: "pdfinfo").isInstalled, "poppler-utils is not installed"))
  func propertiesKeepBracketsBackslashesAndLetters() throws {
    let (text, _) = try Tool(name: "pdfinfo").run(["-isodates", "{}"], on: Self.sample())
    let lines = text.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) } }
    let values = Dictionary(lines.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
    #expect(values["Title"] == "Deir ez-Zor (2017) \\ naïve – 数")
    #expect(values["Author"] == "A (News) Desk")
    #expect(values["Subject"] == "Figures & ranges <all>")
    #expect(values["Keywords"] == "siege, figures")
    #expect(values["Creator"] == "Collate")
    #expect(values["CreationDate"]?.hasPrefix("2017-09-05T12:30:00") == true)
    #expect(values["Tagged"] == "yes")
    #expect(values["Page size"] == "420 x 595 pts (A5)")
  }

  @Test(.enabled(if: Tool(name: "mutool").isInstalled, "mupdf-tools is not installed"))
  func outlineAndLinksLeadToTheirPlaces() throws {
    let outline = try Tool(name: "mutool").run(["show", "{}", "outline"], on: Self.sample()).text
    #expect(outline.contains("\"Deir ez-Zor: what is known\"\t#page=1"))
    #expect(outline.contains("\"Sources – Quellen (ü)\"\t#page=2"))
    let pages = try Tool(name: "mutool").run(["show", "{}", "pages/1/Annots/1", "pages/2/Annots/1"], on: Self.sample()).text
    #expect(pages.contains("/Contents (Note 1)"))
    #expect(pages.contains("/XYZ 40 50 null"))
    #expect(pages.contains("https://example.org/a\\(b\\)?c=d\\\\%C3%A9"))
  }

  @Test(.enabled(if: Tool(name: "pdftotext").isInstalled, "poppler-utils is not installed"))
  func attachmentsTravelWithTheDocument() throws {
    let fonts = try TestFonts()
    var log = DiagnosticLog()
    let files = ["b.csv", "a.json", "a.json"].map {
      Attachment(name: $0, mediaType: "text/csv", description: "Data (é)", relationship: .data, bytes: Array("1,2\n".utf8))
    }
    let pdf = try PDFRenderer(fonts: fonts.library).render(SampleDocument.make(fonts), attachments: files, log: &log)
    let list = try Tool(name: "pdfdetach").run(["-list", "{}"], on: pdf).text
    #expect(list.contains("2 embedded files"))
    #expect(list.contains("1: a.json"))
  }

  @Test func documentWithoutPagesIsADiagnostic() throws {
    let fonts = try TestFonts()
    let document = PagedDocument(pages: [], properties: DocumentProperties(title: "Nothing"))
    #expect(throws: Diagnostic(.error, .documentWithoutPages)) { try PDFRenderer(fonts: fonts.library).render(document) }
  }

  @Test(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
  func emptyPageIsAPage() throws {
    let fonts = try TestFonts()
    let page = Page(frame: Frame(size: Size(width: 40, height: 40)), label: "i")
    let document = PagedDocument(pages: [page, page], properties: DocumentProperties(title: "Empty"))
    let pdf = try PDFRenderer(fonts: fonts.library).render(document)
    let tool = Tool(name: "qpdf")
    #expect(try tool.run(["--show-npages", "{}"], on: pdf).text == "2\n")
    #expect(try tool.run(["--check", "{}"], on: pdf).status == 0)
  }

  @Test(arguments: [
    (Size(width: 0, height: 10), "a page of 0.0 by 10.0 points"),
    (Size(width: 10, height: .nan), "a page of 10.0 by nan points"),
    (Size(width: 20_000, height: 10), "a page of 20000.0 by 10.0 points"),
  ])
  func impossiblePageIsADiagnostic(size: Size, reason: String) throws {
    let fonts = try TestFonts()
    let document = PagedDocument(
      pages: [Page(frame: Frame(size: size), label: "1")], properties: DocumentProperties(title: "Page"))
    #expect(throws: Diagnostic(.error, .drawingFailed(reason: reason))) {
      try PDFRenderer(fonts: fonts.library).render(document)
    }
  }

  @Test func deadLinkIsReportedOnceAndLeavesItsText() throws {
    let fonts = try TestFonts()
    var document = try SampleDocument.make(fonts)
    let link = Link(target: .anchor("gone"), size: Size(width: 5, height: 5), description: "Gone")
    document.pages[0].frame.place(.link(link), at: .zero)
    document.pages[1].frame.place(.link(link), at: .zero)
    document.outline.append(.init(level: 2, title: "Gone", anchor: "gone"))
    var log = DiagnosticLog()
    let pdf = try PDFRenderer(fonts: fonts.library).render(document, log: &log)
    #expect(log.diagnostics == [Diagnostic(.warning, .anchorUndefined(name: "gone"))])
    #expect(!pdf.isEmpty)
  }

  @Test func figureWithoutAlternativeIsNotCalledAccessible() throws {
    let fonts = try TestFonts()
    var document = try SampleDocument.make(fonts)
    for id in document.structure.elements.indices { document.structure[id].alternative = nil }
    var log = DiagnosticLog()
    _ = try PDFRenderer(fonts: fonts.library).render(document, log: &log)
    #expect(log.diagnostics.map(\.fact) == [.conformanceLost(standard: "PDF/UA", reason: "a figure has no alternative text")])
  }
}
