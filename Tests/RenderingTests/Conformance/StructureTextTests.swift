import PDFConformance
import Testing

@testable import Rendering

/// The text of the PDF by its structure is the document's, in its order and with its spaces: ligatures, hyphens at
/// lines' ends, lines and pages leave nothing behind.
@Suite(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
struct StructureTextTests {
  @Test(arguments: HardDocument.allCases) func `a document made to be hard reads as it was written`(_ hard: HardDocument) throws {
    let fonts = try TestFonts()
    let pdf = try PDFRenderer(fonts: fonts.library).render(hard.make(fonts))
    let difference = TextPart.difference(StructureText(try PDFObjects(pdf)).parts, hard.parts)
    #expect(difference == nil)
  }
}
