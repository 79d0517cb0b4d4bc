import PDFConformance
import TestSupport
import Testing

@testable import Rendering

/// The rules of PDF/UA-1 and PDF/A-3a, by the checker of the Python package `page-validation`.
@Suite(.enabled(if: PageValidation.isInstalled, "the Python package page-validation is not installed"))
struct PDFCheckTests {
  @Test func taggedDocumentMeetsBothStandards() throws { #expect(try Self.faults(of: PDFRendererTests.sample()) == []) }

  @Test func attachmentsMeetBothStandards() throws { #expect(try Self.faults(of: FaultTests.sound()) == []) }

  static func faults(of pdf: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    return try PageValidation.faults(of: folder.write(pdf, to: "a.pdf"))
  }
}
