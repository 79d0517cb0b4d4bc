import Diagnostics
import Graphics
import PDFConformance
import Testing

@testable import Rendering

@Suite(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
struct HardDocumentTests {
  @Test(arguments: HardDocument.allCases, [false, true])
  func `a document made to be hard keeps every rule`(_ hard: HardDocument, isLinearized: Bool) throws {
    let fonts = try TestFonts()
    let document = try hard.make(fonts)
    #expect(document.pages.count >= hard.leastPages)
    var log = DiagnosticLog()
    let pdf = try PDFRenderer(fonts: fonts.library).render(document, isLinearized: isLinearized, log: &log)
    #expect(log.diagnostics == [])
    let broken = Rule.broken(by: try PDFObjects(pdf))
    #expect(broken.isEmpty, "\(broken)")
    if PageValidation.isInstalled { #expect(try PDFCheckTests.faults(of: pdf) == []) }
    let check = try Tool(name: "qpdf").run(["--check", "{}"], on: pdf)
    #expect(check.status == 0 && check.text.contains("File is linearized") == isLinearized, "\(check.text)")
    // Some readers would take it for a part of the line end before endstream.
    #expect(Array(pdf).firstRange(of: Array("\r\nendstream".utf8)) == nil)
  }

  @Test func `no stream ends with a carriage return, whatever a file holds`() throws {
    let fonts = try TestFonts()
    let document = try SampleDocument.make(fonts)
    // A packed stream ends with the low byte of one more than the sum of its data (RFC 1950).
    for count in [11, 12, 13, 268, 524] {
      let data = [UInt8](repeating: 1, count: count)
      var log = DiagnosticLog()
      let file = Attachment(name: "a", mediaType: "text/plain", description: "a", relationship: .data, bytes: data)
      let pdf = try PDFRenderer(fonts: fonts.library).render(document, attachments: [file], log: &log)
      #expect(pdf.firstRange(of: Array("\r\nendstream".utf8)) == nil)
      #expect(try PDFAttachments(pdf).bytes(of: "a") == data)
    }
  }
}
