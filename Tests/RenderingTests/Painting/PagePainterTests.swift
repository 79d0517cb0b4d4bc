import Diagnostics
import Graphics
import Testing

@testable import Rendering

struct PagePainterTests {
  static func paint(_ items: [Frame.Placed]) throws -> PageRecord {
    let fonts = try TestFonts()
    let canvas = try Canvas.pdf()
    let size = Size(width: 100, height: 100)
    try canvas.beginPage(size)
    var painter = PagePainter(canvas, fonts: fonts.library, hasMarks: true)
    let record = try painter.paint(Page(frame: Frame(size: size, items: items), label: "1"))
    try canvas.endPage()
    _ = try canvas.finish()
    return record
  }

  static func shape(_ path: Path = .rectangle(Rect(x: 0, y: 0, width: 10, height: 10))) -> Frame.Placed {
    Frame.Placed(.shape(Shape(path, fill: .solid(.black))), at: Point(x: 5, y: 5))
  }

  static func leaf(_ role: Leaf.Role, _ items: [Frame.Placed]) -> Frame.Placed {
    Frame.Placed(.leaf(Leaf(role, items: items)), at: Point(x: 1, y: 1))
  }

  @Test func whatIsInNoLeafIsAnArtifact() throws {
    let record = try Self.paint([Self.shape(), Self.leaf(.content(1), [Self.shape()]), Self.shape()])
    #expect(record.marks.map(\.role) == [.artifact, .content(1), .artifact])
  }

  @Test func neighbouringLeavesOfOneRoleShareAMark() throws {
    let record = try Self.paint([
      Self.leaf(.content(1), [Self.shape()]), Self.leaf(.content(1), [Self.shape()]), Self.leaf(.content(2), [Self.shape()]),
    ])
    #expect(record.marks.map(\.role) == [.content(1), .content(2)])
  }

  @Test func emptyLeafHasNoMark() throws {
    #expect(try Self.paint([Self.leaf(.content(1), [])]).marks.isEmpty)
  }

  @Test func leafInALeafBelongsToTheOuter() throws {
    let record = try Self.paint([Self.leaf(.content(1), [Self.shape(), Self.leaf(.footer, [Self.shape()])])])
    #expect(record.marks.map(\.role) == [.content(1)])
    #expect(record.marks.first?.extent == Rect(x: 6, y: 6, width: 11, height: 11))
  }

  @Test func placesAreThoseOfThePage() throws {
    let inner = Frame(
      size: .zero,
      items: [
        Frame.Placed(.anchor("a"), at: Point(x: 1, y: 2)),
        Frame.Placed(.link(Link(target: .anchor("a"), size: Size(width: 3, height: 4), description: "")), at: Point(x: 5, y: 6)),
      ])
    let record = try Self.paint([Frame.Placed(.frame(inner), at: Point(x: 10, y: 20))])
    #expect(record.anchors.map(\.point) == [Point(x: 11, y: 22)])
    #expect(record.links.map(\.area) == [Rect(x: 15, y: 26, width: 3, height: 4)])
  }

  static let square = Path.rectangle(Rect(x: 0, y: 0, width: 10, height: 10))

  @Test(arguments: [
    Shape(square, stroke: Stroke(color: .black, width: -1, dash: [0, 0])),
    Shape(square, stroke: Stroke(color: .black, width: .nan, dash: [-1, .nan])),
    Shape(square, fill: .hatch(.black, spacing: 0, width: 1)), Shape(square, fill: .hatch(.black, spacing: 1e-9, width: 1)),
    Shape(square, fill: .hatch(.black, spacing: .nan, width: .infinity)), Shape(Path(), fill: .solid(.black)),
    Shape(Path([.close, .line(.zero), .close]), fill: .hatch(.black, spacing: 2, width: 1)),
    Shape(square, fill: .solid(Color(red: 7, green: -1, blue: .nan))),
  ])
  func oddShapesDoNoHarm(shape: Shape) throws {
    _ = try Self.paint([Frame.Placed(.shape(shape), at: .zero), Self.shape()])
  }

  @Test(arguments: [
    Frame.Placed(.shape(Shape(square, fill: .solid(.black))), at: Point(x: .nan, y: 0)),
    shape(.line(from: .zero, to: Point(x: .nan, y: 1))), shape(.line(from: .zero, to: Point(x: .infinity, y: 1))),
    Frame.Placed(.link(Link(target: .anchor("a"), size: Size(width: .nan, height: 1), description: "")), at: .zero),
    Frame.Placed(.glyphs(run(x: .nan)), at: .zero),
  ])
  func coordinateThatIsNoNumberIsADiagnostic(item: Frame.Placed) {
    #expect(throws: Diagnostic(.error, .drawingFailed(reason: "a coordinate that is no finite number"))) {
      try Self.paint([item])
    }
  }

  static func run(
    face: String = "NotoSerif-Regular", size: Double = 10, text: String = "a", index: UInt32 = 68, x: Double = 0,
    clusters: [GlyphRun.Cluster] = [.init(byteCount: 1, glyphCount: 1)]
  ) -> GlyphRun {
    GlyphRun(
      face: face, size: size, color: .black, text: text, glyphs: [.init(index: index, x: x, y: 0)], clusters: clusters,
      width: 5)
  }

  @Test func glyphsWithoutTextAreLeaders() throws {
    #expect(try Self.paint([Frame.Placed(.glyphs(Self.run(text: "", clusters: [])), at: .zero)]).marks.count == 1)
  }

  @Test func missingGlyphIsNoted() throws {
    #expect(try Self.paint([Frame.Placed(.glyphs(Self.run(index: 0)), at: .zero)]).hasMissingGlyph)
    #expect(try !Self.paint([Frame.Placed(.glyphs(Self.run()), at: .zero)]).hasMissingGlyph)
  }

  @Test(arguments: [
    run(face: "Comic"), run(clusters: []), run(clusters: [.init(byteCount: 9, glyphCount: 1)]),
    run(clusters: [.init(byteCount: -1, glyphCount: 1), .init(byteCount: 2, glyphCount: 0)]),
    run(clusters: [.init(byteCount: .max, glyphCount: .min)]), run(index: 0x0FFF_FFFF),
  ])
  func wrongRunIsADiagnostic(run: GlyphRun) {
    #expect(throws: Diagnostic.self) { try Self.paint([Frame.Placed(.glyphs(run), at: .zero)]) }
  }
}
