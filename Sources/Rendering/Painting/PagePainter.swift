import CPango
import Diagnostics
import Graphics
import Typography

/// Paints frames on a canvas and records what a PDF says about them.
///
/// With marks, all content lies between cairo's tags, one mark after the other; what is in no leaf
/// is marked as artifact. Neighbouring leaves of one role share a mark. Marks are numbered from 0 on
/// each page, as cairo numbers them.
struct PagePainter {
  let canvas: Canvas
  let fonts: FontLibrary
  /// True to mark leaves with tags; cairo's other surfaces have none.
  let hasMarks: Bool

  private var record = PageRecord(size: .zero)
  private var sequence = 0
  private var openRole: Leaf.Role?
  private var pen = Pen()
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []

  init(_ canvas: Canvas, fonts: FontLibrary, hasMarks: Bool) {
    self.canvas = canvas
    self.fonts = fonts
    self.hasMarks = hasMarks
  }

  /// Paints a page; the canvas is ready for it.
  mutating func paint(_ page: Page) throws(Diagnostic) -> PageRecord {
    record = PageRecord(size: page.frame.size)
    pen = Pen()
    try paint(page.frame.items, at: .zero, in: nil)
    closeMark()
    try canvas.check()
    return record
  }

  private mutating func paint(
    _ items: [Frame.Placed], at origin: Point, in role: Leaf.Role?
  ) throws(Diagnostic) {
    for placed in items {
      let point = origin + placed.origin
      guard point.x.isFinite, point.y.isFinite else { throw Self.notFinite }
      switch placed.item {
      case .glyphs(let run):
        openMark(role ?? .artifact)
        try paint(run, at: point)
      case .shape(let shape):
        openMark(role ?? .artifact)
        guard let extent = shape.path.extent else { continue }
        guard extent.isFinite else { throw Self.notFinite }
        cover(Rect(origin: point + extent.origin, size: extent.size))
        pen.paint(shape, at: point, on: canvas.pointer)
      case .frame(let frame):
        try paint(frame.items, at: point, in: role)
      case .leaf(let leaf):
        // Leaves do not nest: the outer one's role holds for all that is in it.
        try paint(leaf.items, at: point, in: role ?? leaf.role)
      case .link(let link):
        let area = Rect(origin: point, size: link.size)
        guard area.isFinite else { throw Self.notFinite }
        record.links.append(PageRecord.PlacedLink(link: link, area: area, sequence: nextSequence()))
      case .anchor(let name):
        record.anchors.append((name, point))
      }
    }
  }

  private mutating func paint(_ run: GlyphRun, at origin: Point) throws(Diagnostic) {
    guard !run.glyphs.isEmpty else { return }
    guard run.size.isFinite, run.width.isFinite else { throw Self.notFinite }
    try pen.setFont(run.face, size: run.size, from: fonts, on: canvas.pointer)
    pen.setColor(run.color, on: canvas.pointer)
    glyphs.removeAll(keepingCapacity: true)
    for glyph in run.glyphs {
      guard glyph.x.isFinite, glyph.y.isFinite else { throw Self.notFinite }
      // TrueType's largest index; Pango's own marks for no glyph lie above it.
      guard glyph.index <= 0xFFFF else {
        throw Diagnostic(.error, .drawingFailed(reason: "glyph \(glyph.index) of \(run.face)"))
      }
      if glyph.index == 0 { record.hasMissingGlyph = true }
      glyphs.append(cairo_glyph_t(index: UInt(glyph.index), x: origin.x + glyph.x, y: origin.y + glyph.y))
    }
    let count = Int32(clamping: glyphs.count)
    // Ascender and descender of the fonts in use lie within these shares of the size.
    cover(Rect(x: origin.x, y: origin.y - run.size, width: run.width, height: run.size * 1.3))
    // Glyphs that stand for no text (leaders) have no clusters.
    guard !run.text.isEmpty else { return cairo_show_glyphs(canvas.pointer, glyphs, count) }
    if run.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { keepBlank() }
    clusters.removeAll(keepingCapacity: true)
    for cluster in run.clusters {
      clusters.append(
        cairo_text_cluster_t(
          num_bytes: Int32(clamping: cluster.byteCount), num_glyphs: Int32(clamping: cluster.glyphCount)))
    }
    let flags = run.isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0)
    cairo_show_text_glyphs(
      canvas.pointer, run.text, Int32(clamping: run.text.utf8.count), glyphs, count, clusters,
      Int32(clamping: clusters.count), flags)
  }

  /// Moves space that is painted by itself off whole coordinates, by 1/128: to cairo its glyphs have no extent there,
  /// and what has none is left out, text and all.
  private mutating func keepBlank() {
    for index in glyphs.indices {
      glyphs[index].x = Self.offGrid(glyphs[index].x)
      glyphs[index].y = Self.offGrid(glyphs[index].y)
    }
  }

  /// cairo counts in 1/256.
  private static func offGrid(_ value: Double) -> Double {
    (value * 256).rounded().truncatingRemainder(dividingBy: 256) == 0 ? value + 1 / 128 : value
  }

  private mutating func openMark(_ role: Leaf.Role) {
    guard hasMarks, openRole != role else { return }
    closeMark()
    // The name is not kept: PDFFinisher finds the marks by their numbers.
    cairo_tag_begin(canvas.pointer, CAIRO_TAG_SPAN, nil)
    openRole = role
    record.marks.append(PageRecord.Mark(role: role, sequence: nextSequence()))
  }

  private mutating func closeMark() {
    guard openRole != nil else { return }
    cairo_tag_end(canvas.pointer, CAIRO_TAG_SPAN)
    openRole = nil
  }

  /// Notes that the open mark's content covers an area.
  private mutating func cover(_ area: Rect) {
    guard let last = record.marks.indices.last else { return }
    record.marks[last].extent = record.marks[last].extent?.union(area) ?? area
  }

  private mutating func nextSequence() -> Int {
    defer { sequence += 1 }
    return sequence
  }

  private static let notFinite = Diagnostic(.error, .drawingFailed(reason: "a coordinate that is no finite number"))
}

/// The structure type that the marks are written with.
private let CAIRO_TAG_SPAN = "Span"
