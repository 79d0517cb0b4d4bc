import Documents
import Graphics
import Typography

/// A drawing as SVG within a page; it grows and shrinks with the page and says in words what it shows.
struct SVGChart {
  let drawing: Drawable
  let title: String
  let stylesheet: Stylesheet
  /// Sets its identifiers apart from those of the page's other charts.
  let number: Int
  private var patterns: [String] = []

  init(drawing: Drawable, title: String, stylesheet: Stylesheet, number: Int) {
    self.drawing = drawing
    self.title = title
    self.stylesheet = stylesheet
    self.number = number
  }

  /// - Parameter marks: the marks of notes behind a label.
  mutating func svg(marks: ([String]) -> String) -> String {
    let shapes = drawing.shapes.map { shape($0) }
    let labels = drawing.labels.map { label($0, marks: marks) }
    let (width, height) = (HTMLText.number(drawing.size.width), HTMLText.number(drawing.size.height))
    var lines = [
      "<svg viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\" aria-labelledby=\"chart-\(number)-title chart-\(number)-text\">",
      "<title id=\"chart-\(number)-title\">\(HTMLText.escaped(title))</title>",
      "<desc id=\"chart-\(number)-text\">\(HTMLText.escaped(drawing.alternative))</desc>",
    ]
    if !patterns.isEmpty { lines.append("<defs>\(patterns.joined())</defs>") }
    return (lines + shapes + labels + ["</svg>"]).joined(separator: "\n")
  }

  private mutating func shape(_ shape: Shape) -> String {
    let fill: String
    switch shape.fill {
    case .solid(let color): fill = paint("fill", color)
    case .hatch(let color, let spacing, let width):
      let id = "chart-\(number)-hatch-\(patterns.count + 1)"
      let size = HTMLText.number(max(spacing, 0.5))
      patterns.append(
        "<pattern id=\"\(id)\" width=\"\(size)\" height=\"\(size)\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
          + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"\(size)\"\(paint("stroke", color)) stroke-width=\"\(HTMLText.number(width))\"/></pattern>")
      fill = " fill=\"url(#\(id))\""
    case nil: fill = " fill=\"none\""
    }
    var stroke = ""
    if let line = shape.stroke {
      stroke = paint("stroke", line.color) + " stroke-width=\"\(HTMLText.number(line.width))\""
      if !line.dash.isEmpty { stroke += " stroke-dasharray=\"\(line.dash.map(HTMLText.number).joined(separator: " "))\"" }
      if line.cap != .butt { stroke += " stroke-linecap=\"\(line.cap.rawValue)\"" }
    }
    return "<path d=\"\(shape.path.data)\"\(fill)\(stroke)/>"
  }

  private func paint(_ name: String, _ color: Color) -> String {
    let opacity = color.alpha < 1 ? " \(name)-opacity=\"\(HTMLText.number(color.alpha))\"" : ""
    return " \(name)=\"\(color.rgb)\"" + opacity
  }

  private func label(_ label: Drawable.Label, marks: ([String]) -> String) -> String {
    let style = stylesheet.paragraphs[label.style]?.text ?? TextStyle(family: "Noto Sans", size: 8)
    let color = label.color.flatMap { stylesheet.colors[$0] } ?? style.color
    let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
    let weight = label.isBold || style.isBold ? " font-weight=\"bold\"" : ""
    return
      "<text x=\"\(HTMLText.number(label.position.x))\" y=\"\(HTMLText.number(label.position.y))\" font-size=\"\(HTMLText.number(style.size))\"\(weight)\(anchor)\(paint("fill", color))>"
      + HTMLText.escaped(label.text) + marks(label.footnotes) + "</text>"
  }
}
