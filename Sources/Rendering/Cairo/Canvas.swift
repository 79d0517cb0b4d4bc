import CPango
import Diagnostics
import Graphics

/// Owns a cairo surface and the context that draws on it.
final class Canvas {
  /// The cairo context.
  let pointer: OpaquePointer
  private let surface: OpaquePointer
  /// The surface writes into it until it is destroyed.
  private let sink: ByteSink

  /// The widest and highest page, in points: ISO 32000-1, annex C.
  static let longestSide = 14_400.0

  private init(surface: OpaquePointer?, sink: ByteSink) throws(Diagnostic) {
    guard let surface else { throw Self.fault("no surface") }
    guard let pointer = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw Self.fault("no context")
    }
    self.surface = surface
    self.sink = sink
    self.pointer = pointer
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_set_font_options(pointer, options)
    cairo_font_options_destroy(options)
    try check()
  }

  deinit {
    cairo_destroy(pointer)
    cairo_surface_destroy(surface)
  }

  /// A PDF of pages that `beginPage` gives their sizes.
  static func pdf() throws(Diagnostic) -> Canvas {
    let sink = ByteSink()
    let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 1, 1)
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    return try Canvas(surface: surface, sink: sink)
  }

  /// An SVG drawing.
  static func svg(_ size: Size) throws(Diagnostic) -> Canvas {
    try check(size)
    let sink = ByteSink()
    let surface = cairo_svg_surface_create_for_stream(ByteSink.write, sink.closure, size.width, size.height)
    return try Canvas(surface: surface, sink: sink)
  }

  /// A white picture.
  /// - Parameter resolution: in dots per inch.
  static func picture(_ size: Size, resolution: Double) throws(Diagnostic) -> Canvas {
    try check(size)
    let scale = resolution / 72
    let (width, height) = ((size.width * scale).rounded(.up), (size.height * scale).rounded(.up))
    // cairo's largest picture.
    guard width >= 1, height >= 1, width <= 32_767, height <= 32_767 else {
      throw fault("a picture of \(width) by \(height) dots")
    }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    let canvas = try Canvas(surface: surface, sink: ByteSink())
    cairo_set_source_rgb(canvas.pointer, 1, 1, 1)
    cairo_paint(canvas.pointer)
    cairo_scale(canvas.pointer, scale, scale)
    return canvas
  }

  /// Sets the size of the PDF's next page.
  func beginPage(_ size: Size) throws(Diagnostic) {
    try Self.check(size)
    cairo_pdf_surface_set_size(surface, size.width, size.height)
  }

  /// Ends the PDF's page.
  func endPage() throws(Diagnostic) {
    cairo_show_page(pointer)
    try check()
  }

  /// Ends the drawing and returns what the surface wrote.
  func finish() throws(Diagnostic) -> [UInt8] {
    try check()
    cairo_surface_finish(surface)
    try Self.check(cairo_surface_status(surface))
    return sink.bytes
  }

  /// The picture as a PNG.
  func png() throws(Diagnostic) -> [UInt8] {
    try check()
    cairo_surface_flush(surface)
    let file = ByteSink()
    try Self.check(cairo_surface_write_to_png_stream(surface, ByteSink.write, file.closure))
    return file.bytes
  }

  /// Throws where cairo has met a fault since the last check; its contexts do nothing from then on.
  func check() throws(Diagnostic) { try Self.check(cairo_status(pointer)) }

  private static func check(_ status: cairo_status_t) throws(Diagnostic) {
    if status != CAIRO_STATUS_SUCCESS { throw fault(String(cString: cairo_status_to_string(status))) }
  }

  private static func check(_ size: Size) throws(Diagnostic) {
    // Written so that a NaN fails too.
    guard size.width >= 1, size.height >= 1, size.width <= longestSide, size.height <= longestSide else {
      throw fault("a page of \(size.width) by \(size.height) points")
    }
  }

  private static func fault(_ reason: String) -> Diagnostic { Diagnostic(.error, .drawingFailed(reason: reason)) }
}

@available(*, unavailable)
extension Canvas: Sendable {}
