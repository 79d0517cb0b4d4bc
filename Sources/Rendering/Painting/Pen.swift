import CPango
import Diagnostics
import Graphics
import Typography

/// What a cairo context is set to, so that only changes are passed on; and the painting of shapes.
struct Pen {
  private var face: String?
  private var size: Double?
  private var color: Color?

  mutating func setFont(
    _ face: String, size: Double, from fonts: FontLibrary, on context: OpaquePointer
  ) throws(Diagnostic) {
    if self.face != face {
      cairo_set_font_face(context, try fonts.cairoFontFace(named: face))
      self.face = face
    }
    if self.size != size {
      cairo_set_font_size(context, size)
      self.size = size
    }
  }

  mutating func setColor(_ color: Color, on context: OpaquePointer) {
    guard self.color != color else { return }
    self.color = color
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
  }

  /// Paints the fill, then the outline over it.
  mutating func paint(_ shape: Shape, at origin: Point, on context: OpaquePointer) {
    guard shape.fill != nil || shape.stroke != nil else { return }
    cairo_new_path(context)
    shape.path.trace(on: context, at: origin)
    switch shape.fill {
    case .solid(let color):
      setColor(color, on: context)
      cairo_fill_preserve(context)
    case .hatch(let color, let spacing, let width):
      setColor(color, on: context)
      if let extent = shape.path.extent, let lines = Hatch(over: extent, spacing: spacing, width: width) {
        lines.paint(clippedTo: shape.path, at: origin, on: context)
      } else {
        cairo_fill_preserve(context)
      }
    case nil: break
    }
    if let stroke = shape.stroke {
      setColor(stroke.color, on: context)
      stroke.set(on: context)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
  }
}

extension Path {
  /// Adds the path to cairo's.
  func trace(on context: OpaquePointer, at origin: Point) {
    for element in elements {
      switch element {
      case .move(let p): cairo_move_to(context, origin.x + p.x, origin.y + p.y)
      case .line(let p): cairo_line_to(context, origin.x + p.x, origin.y + p.y)
      case .curve(let a, let b, let c):
        cairo_curve_to(
          context, origin.x + a.x, origin.y + a.y, origin.x + b.x, origin.y + b.y, origin.x + c.x, origin.y + c.y)
      case .close: cairo_close_path(context)
      }
    }
  }
}

extension Stroke {
  /// Makes the context's lines like this one's.
  func set(on context: OpaquePointer) {
    cairo_set_line_width(context, width.isFinite ? max(0, width) : 0)
    // cairo fails for good on a dash that is negative or all zero.
    let isDashed = dash.allSatisfy { $0.isFinite && $0 >= 0 } && dash.contains { $0 > 0 }
    cairo_set_dash(context, dash, isDashed ? Int32(clamping: dash.count) : 0, 0)
    switch cap {
    case .butt: cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    case .round: cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    case .square: cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
    }
  }
}
