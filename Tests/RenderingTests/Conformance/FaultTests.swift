import Diagnostics
import PDFConformance
import Testing

@testable import Rendering

/// Faults put into a finished PDF on purpose: a checker that finds nothing in sound files must find each of these.
@Suite(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
struct FaultTests {
  /// A fault and the rule that must name it; others may break with it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: String
    var damage: @Sendable (inout PDFObjects) throws -> Void

    init(_ name: String, breaks rule: String, _ damage: @escaping @Sendable (inout PDFObjects) throws -> Void) {
      (self.name, self.rule, self.damage) = (name, rule, damage)
    }

    var testDescription: String { name }
  }

  static let faults = [
    Fault("an untagged path", breaks: "content is tagged or an artifact") { try $0.replace("EMC", by: "EMC 0 0 m 9 9 l S ") },
    Fault("untagged text", breaks: "content is tagged or an artifact") { try $0.replace("/H1<</MCID 0>>BDC", by: " BT (a) Tj ET /H1<</MCID 0>>BDC") },
    Fault("an artifact inside tagged content", breaks: "artifacts and tagged content lie apart") {
      try $0.replace("/H1<</MCID 0>>BDC", by: "/H1<</MCID 0>>BDC /Artifact BMC 0 0 m 9 9 l S EMC")
    },
    Fault("tagged content inside an artifact", breaks: "artifacts and tagged content lie apart") {
      try $0.replace("/H1<</MCID 0>>BDC", by: "/Artifact BMC /H1<</MCID 0>>BDC EMC")
    },
    Fault("a mark that does not end", breaks: "marks end") { try $0.replace("EMC", by: " ") },
    Fault("a mark used twice", breaks: "a page uses a mark once") { try $0.replace("<</MCID 1>>", by: "<</MCID 0>>") },
    Fault("a mark that no element has", breaks: "each mark has one place in the structure") { try $0.replace("<</MCID 1>>", by: "<</MCID 99>>") },
    Fault("a mark that two elements have", breaks: "each mark has one place in the structure") { try $0.changeElement("TD") { $0["/K"] = .integer(0) } },
    Fault("a mark of another type", breaks: "a mark is called what its element is") { try $0.replace("/H1<</MCID 0>>", by: "/P<</MCID 0>>") },
    Fault("a wrong entry of the parent tree", breaks: "the parent tree leads to the elements") { try $0.exchangeOwners() },
    Fault("a link's key of another link", breaks: "the parent tree leads to the elements") { file in
      try file.change("link", where: { $0["/Subtype"]?.name == "/Link" }) { $0["/StructParent"] = .integer(999) }
    },
    Fault("no marking", breaks: "the file is tagged") { try $0.changeCatalog { $0["/MarkInfo"] = nil } },
    Fault("an element with another's parent", breaks: "elements name their parents") { file in
      let heading = file.elements.first { $0.kind == "H1" }?.number ?? 0
      try file.changeElement("TD") { $0["/P"] = .reference(heading) }
    },
    Fault("a type that no reader knows", breaks: "elements are of standard types") { try $0.changeElement("Reference") { $0["/S"] = .text("/Ref") } },
    Fault("a list item outside of a list", breaks: "elements stand where they belong") { try $0.changeElement("L") { $0["/S"] = .text("/Sect") } },
    Fault("a level of headings left out", breaks: "no level of headings is left out") { try $0.changeElement("H2") { $0["/S"] = .text("/H3") } },
    Fault("a figure without alternative text", breaks: "figures have alternative text and a box") { try $0.changeElement("Figure") { $0["/Alt"] = nil } },
    Fault("a figure without a box", breaks: "figures have alternative text and a box") { try $0.changeElement("Figure") { $0["/A"] = nil } },
    Fault("a note without an ID", breaks: "notes have an ID of their own") { try $0.changeElement("Note") { $0["/ID"] = nil } },
    Fault("no language", breaks: "the language is stated") { try $0.changeCatalog { $0["/Lang"] = nil } },
    Fault("tabs in no order", breaks: "tabs follow the structure") { try $0.change("page", where: { $0["/Type"]?.name == "/Page" }) { $0["/Tabs"] = nil } },
    Fault("a header cell without a scope", breaks: "header cells have a scope") { try $0.changeElement("TH") { $0["/A"] = nil } },
    Fault("a row with a cell too few", breaks: "the rows of a table are of one length") { file in
      try file.changeElement("TR") { $0["/K"] = $0["/K"]?.items?.first }
    },
    Fault("a list that does not say how it is numbered", breaks: "lists say how they are numbered") { try $0.changeElement("L") { $0["/A"] = nil } },
    Fault("a link without contents", breaks: "links have contents") { file in
      try file.change("link", where: { $0["/Subtype"]?.name == "/Link" }) { $0["/Contents"] = nil }
    },
    Fault("a link that is not printed", breaks: "links are printed and not hidden") { file in
      try file.change("link", where: { $0["/Subtype"]?.name == "/Link" }) { $0["/F"] = nil }
    },
    Fault("a link without an element", breaks: "links lie in link elements") { try $0.changeElement("Link") { $0["/K"] = $0["/K"]?.items?.first } },
    Fault("a link that leads nowhere", breaks: "links lead to a page or an address") { file in
      try file.change("link", where: { $0["/Dest"] != nil }) { $0["/Dest"] = .array([.null, .text("/Fit")]) }
    },
    Fault("a font that is not embedded", breaks: "fonts are embedded") { file in
      try file.change("descriptor", where: { $0["/FontFile2"] != nil }) { $0["/FontFile2"] = nil }
    },
    Fault("a composite font that does not say its glyphs", breaks: "composite fonts say which glyphs their characters are") { file in
      try file.change("font", where: { $0["/Subtype"]?.name == "/TrueType" }) { $0["/Subtype"] = .text("/CIDFontType2") }
    },
    Fault("a font without Unicode", breaks: "fonts map to Unicode") { file in
      try file.change("font", where: { $0["/ToUnicode"] != nil }) { $0["/ToUnicode"] = nil }
    },
    Fault("no title", breaks: "the title is stated and shown") { try $0.change("title", where: { $0["/Title"] != nil && $0["/Producer"] != nil }) { $0["/Title"] = nil } },
    Fault("a title that is not shown", breaks: "the title is stated and shown") { try $0.changeCatalog { $0["/ViewerPreferences"] = nil } },
    Fault("metadata without a part of PDF/A", breaks: "metadata says PDF/A-3a") { try $0.replace("<pdfaid:part>3</pdfaid:part>", by: "", inMetadata: true) },
    Fault("metadata without conformance", breaks: "metadata says PDF/A-3a") {
      try $0.replace("<pdfaid:conformance>A</pdfaid:conformance>", by: "", inMetadata: true)
    },
    Fault("metadata without a part of PDF/UA", breaks: "metadata says PDF/UA-1") { try $0.replace("<pdfuaid:part>1</pdfuaid:part>", by: "", inMetadata: true) },
    Fault("no output intent", breaks: "an output intent says what colours mean") { try $0.changeCatalog { $0["/OutputIntents"] = nil } },
    Fault("a file without its relation", breaks: "embedded files are associated, with their relation") { file in
      try file.change("file", where: { $0["/AFRelationship"] != nil }) { $0["/AFRelationship"] = nil }
    },
    Fault("a file that is not associated", breaks: "embedded files are associated, with their relation") { try $0.changeCatalog { $0["/AF"] = nil } },
  ]

  /// The sample with a file in it.
  static func sound() throws -> [UInt8] {
    let fonts = try TestFonts()
    var log = DiagnosticLog()
    let data = Attachment(name: "claims.csv", mediaType: "text/csv", description: "The claims", relationship: .data, bytes: Array("a,b\n".utf8))
    return try PDFRenderer(fonts: fonts.library).render(SampleDocument.make(fonts), attachments: [data], log: &log)
  }

  private static let sample = Result { try PDFObjects(sound()) }

  @Test func `a sound file breaks no rule, nor does it when written again`() throws {
    let file = try Self.sample.get()
    #expect(Rule.broken(by: file).isEmpty, "\(Rule.broken(by: file))")
    let again = try PDFObjects(file.pdf())
    #expect(Rule.broken(by: again).isEmpty, "\(Rule.broken(by: again))")
  }

  @Test(arguments: faults) func `a fault is named`(_ fault: Fault) throws {
    var file = try Self.sample.get()
    try fault.damage(&file)
    // By way of a file: what qpdf mends is no fault.
    let broken = Rule.broken(by: try PDFObjects(file.pdf())).map(\.rule)
    #expect(broken.contains(fault.rule), "\(broken)")
  }

  @Test func `each rule but the identifier's is tried by a fault`() {
    // qpdf gives every file that it writes an identifier.
    let tried = Set(Self.faults.map(\.rule))
    #expect(Rule.all.map(\.name).filter { !tried.contains($0) } == ["the file has an identifier and no password"])
  }
}
