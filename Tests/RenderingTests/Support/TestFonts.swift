import CPango
import Diagnostics
import Graphics
import TestSupport

@testable import Typography

/// A font library and runs of text shaped with it, in the order in which they stand on the line.
struct TestFonts {
  let library: FontLibrary

  init() throws {
    library = try FontLibrary(FontManifest.load(TestSupport.root + "/fonts/manifest.yaml"))
    _ = library.loadFallbacks()
  }

  /// Shapes a text.
  /// - Parameter style: behind the family's name in Pango's notation (`Bold`).
  func runs(
    _ text: String, family: String = "Noto Serif", style: String = "", size: Double = 10, color: Color = .black
  ) throws -> [GlyphRun] {
    let context = try library.context(language: "en-GB")
    let font = pango_font_description_from_string(library.manifest.familyList(of: family) + " \(style) \(size)")
    defer { pango_font_description_free(font) }
    pango_context_set_font_description(context.pointer, font)
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    let logical = pango_itemize(context.pointer, text, 0, Int32(text.utf8.count), attributes, nil)
    let items = pango_reorder_items(logical)
    g_list_free(logical)
    defer { g_list_free(items) }
    var runs: [GlyphRun] = []
    var node = items
    while let item = node?.pointee.data?.assumingMemoryBound(to: PangoItem.self) {
      runs.append(shape(item, of: text, size: size, color: color))
      pango_item_free(item)
      node = node?.pointee.next
    }
    return runs
  }

  /// The runs of a text side by side, the first at a point.
  func line(
    _ text: String, at origin: Point, family: String = "Noto Serif", style: String = "", size: Double = 10,
    color: Color = .black
  ) throws -> [Frame.Placed] {
    var x = origin.x
    return try runs(text, family: family, style: style, size: size, color: color).map { run in
      defer { x += run.width }
      return Frame.Placed(.glyphs(run), at: Point(x: x, y: origin.y))
    }
  }

  private func shape(
    _ item: UnsafeMutablePointer<PangoItem>, of text: String, size: Double, color: Color
  ) -> GlyphRun {
    let start = Int(item.pointee.offset)
    let length = Int(item.pointee.length)
    let string = pango_glyph_string_new()
    defer { pango_glyph_string_free(string) }
    var bytes = Array(text.utf8[...].dropFirst(start).prefix(length)).map { CChar(bitPattern: $0) }
    let isRightToLeft = item.pointee.analysis.level % 2 == 1
    var run = GlyphRun(
      face: item.pointee.analysis.font.flatMap { library.faceName(of: $0) } ?? "none", size: size, color: color,
      text: String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self), glyphs: [], clusters: [],
      isRightToLeft: isRightToLeft, width: 0)
    bytes.append(0)
    pango_shape(bytes, Int32(length), &item.pointee.analysis, string)
    guard let string else { return run }
    var x = 0.0
    var starts: [(byte: Int, glyphs: Int)] = []
    for index in 0..<Int(string.pointee.num_glyphs) {
      let info = string.pointee.glyphs[index]
      run.glyphs.append(
        GlyphRun.Glyph(
          index: info.glyph, x: x + Double(info.geometry.x_offset) / 1024, y: Double(info.geometry.y_offset) / 1024))
      x += Double(info.geometry.width) / 1024
      let byte = Int(string.pointee.log_clusters[index])
      if starts.last?.byte == byte { starts[starts.count - 1].glyphs += 1 } else { starts.append((byte, 1)) }
    }
    if isRightToLeft { starts.reverse() }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].byte : length
      run.clusters.append(GlyphRun.Cluster(byteCount: end - start.byte, glyphCount: start.glyphs))
    }
    run.width = x
    return run
  }
}
