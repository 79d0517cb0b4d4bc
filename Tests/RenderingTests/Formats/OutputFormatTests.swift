import Diagnostics
import Graphics
import Testing

@testable import Rendering

struct OutputFormatTests {
  @Test(arguments: [("pdf", "%PDF-1.7", 1), ("png", "\u{FFFD}PNG", 2), ("SVG", "<?xml", 2), ("frames", "page 1", 1)])
  func everyFormatGivesItsFiles(name: String, start: String, count: Int) throws {
    let fonts = try TestFonts()
    var log = DiagnosticLog()
    let format = try OutputFormats.named(name)
    let document = try SampleDocument.make(fonts)
    let files = try format.render(document, attachments: [], fonts: fonts.library, log: &log)
    #expect(files.count == count)
    let bytes = files.first?.bytes ?? []
    let head = String(decoding: bytes.prefix(20), as: UTF8.self)
    #expect(head.hasPrefix(start))
    #expect(try format.render(document, attachments: [], fonts: fonts.library, log: &log) == files)
  }

  @Test func unknownFormatIsADiagnostic() {
    #expect(throws: Diagnostic(.error, .formatUnknown(name: "doc", near: [], known: ["pdf", "png", "svg", "frames"]))) {
      try OutputFormats.named("doc")
    }
  }

  @Test(arguments: [0, -1, .nan, 1e6]) func impossibleResolutionIsADiagnostic(resolution: Double) throws {
    let fonts = try TestFonts()
    let page = Page(frame: Frame(size: Size(width: 40, height: 40)), label: "1")
    #expect(throws: Diagnostic.self) { try PNGFormat(resolution: resolution).render(page, fonts: fonts.library) }
  }

  @Test func dumpSaysWhereEachThingIs() {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    var run = PagePainterTests.run(text: "a \"b\"\n")
    run.isRightToLeft = true
    run.color = Color(red: 1, green: 0.5, blue: 0, alpha: 0.5)
    let link = Link(target: .url("https://a.org"), size: Size(width: 1, height: 2), description: "", element: 1)
    let rule = Shape(
      .line(from: .zero, to: Point(x: 10, y: 0)), fill: .hatch(.black, spacing: 3, width: 0.5),
      stroke: Stroke(color: .white, width: 0.25, dash: [1, 2.5]))
    let inner = Frame(size: .zero, items: [Frame.Placed(.shape(rule), at: Point(x: 1, y: 0.04))])
    let frame = Frame(
      size: Size(width: 40, height: 40),
      items: [
        Frame.Placed(.leaf(Leaf(.content(paragraph), items: [Frame.Placed(.glyphs(run), at: Point(x: 1.25, y: 2))])), at: Point(x: 1, y: 1)),
        Frame.Placed(.frame(inner), at: Point(x: 3, y: -0.04)), Frame.Placed(.link(link), at: .zero),
        Frame.Placed(.anchor("x"), at: Point(x: 0, y: 7)),
      ])
    let document = PagedDocument(
      pages: [Page(frame: frame, label: "i")], properties: DocumentProperties(title: ""), structure: tree)
    #expect(
      FrameDump.text(of: document) == """
        page 1 "i" 40.0×40.0
          content 1 P
            2.3 3.0 NotoSerif-Regular 10 #ff8000@0.5 ← 5.0 "a \\"b\\"\\n"
          shape 4.0 0.0 10.0×0.0 hatch #000000 3/0.5 stroke #ffffff 0.25 dash 1,2.5
          link 0.0 0.0 1.0×2.0 → https://a.org in 1
          anchor 0.0 7.0 "x"

        """)
  }
}
