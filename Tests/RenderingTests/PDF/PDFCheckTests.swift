import Diagnostics
import Graphics
import Testing

@testable import Rendering

/// The rules of PDF/UA-1 and PDF/A-3a, by the checker of the Python package `page-validation`.
struct PDFCheckTests {
  static let script = """
    import sys
    try:
        import page
    except ImportError:
        print("absent"); sys.exit(0)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf(sys.argv[1], profile=profile)
        print("holds" if report.is_compliant else [(f.rule_id, f.message) for f in report.failures])
    """

  static let isInstalled: Bool = {
    let answer = try? Tool(name: "python3").run(["-c", "import page; print('here')"], on: []).text
    return answer?.hasPrefix("here") ?? false
  }()

  @Test(.enabled(if: isInstalled, "the Python package page-validation is not installed"))
  func taggedDocumentMeetsBothStandards() throws {
    #expect(try Tool(name: "python3").run(["-c", Self.script, "{}"], on: PDFRendererTests.sample()).text == "holds\nholds\n")
  }

  @Test(.enabled(if: isInstalled, "the Python package page-validation is not installed"))
  func attachmentsMeetBothStandards() throws {
    let fonts = try TestFonts()
    var log = DiagnosticLog()
    let pdf = try PDFFormat().render(
      SampleDocument.make(fonts),
      attachments: [
        Attachment(
          name: "claims.csv", mediaType: "text/csv", description: "The claims", relationship: .data,
          bytes: Array("a,b\n".utf8))
      ], fonts: fonts.library, log: &log)
    #expect(try Tool(name: "python3").run(["-c", Self.script, "{}"], on: pdf.first?.bytes ?? []).text == "holds\nholds\n")
  }
}
