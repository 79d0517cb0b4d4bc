import Documents
import Graphics

extension Drawable {
  /// The drawing as lines of text: shapes by their bounds, labels by their positions.
  var dump: String {
    let shapes = shapes.map { shape in
      let box = shape.path.bounds
      let corners = "\(rounded(box.minX)),\(rounded(box.minY)) \(rounded(box.maxX)),\(rounded(box.maxY))"
      let fill =
        switch shape.fill {
        case .solid(let color): " fill \(rounded(color.red))"
        case .hatch(let color, _, _): " hatch \(rounded(color.red))"
        case nil: ""
        }
      return "\(shape.path.kind) \(corners)\(fill)" + (shape.stroke.map { " stroke \(rounded($0.color.red))" } ?? "")
    }
    let labels = labels.map { label in
      let notes = label.footnotes.isEmpty ? "" : " [\(label.footnotes.joined(separator: ","))]"
      return "\"\(label.text)\"\(notes) \(label.style)\(label.isBold ? " bold" : "") \(label.color ?? "-") "
        + "\(label.anchor.rawValue) \(rounded(label.position.x)),\(rounded(label.position.y))"
    }
    return (["size \(rounded(size.width)),\(rounded(size.height))"] + shapes + labels).joined(separator: "\n")
  }
}

/// To hundredths, whole numbers without decimals.
private func rounded(_ value: Double) -> String {
  let hundredths = (value * 100).rounded() / 100
  return hundredths == hundredths.rounded() ? String(Int(hundredths)) : String(hundredths)
}

extension Path {
  /// The smallest box around all its points.
  var bounds: Rect {
    let points = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let a, let b, let c): [a, b, c]
      case .close: []
      }
    }
    let (x, y) = (points.map(\.x), points.map(\.y))
    guard let left = x.min(), let right = x.max(), let top = y.min(), let bottom = y.max() else {
      return Rect(origin: .zero, size: .zero)
    }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// `line`, `circle` or `polygon`.
  var kind: String {
    if elements.contains(where: { if case .curve = $0 { true } else { false } }) { return "circle" }
    return elements.contains(.close) ? "polygon" : "line"
  }
}
