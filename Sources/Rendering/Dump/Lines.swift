import Graphics

/// Gathers the lines of a dump.
struct Lines {
  let structure: StructureTree
  private(set) var text = ""
  private var indent = ""

  init(structure: StructureTree) { self.structure = structure }

  mutating func add(_ line: String) { text += indent + line + "\n" }

  mutating func indented(_ body: (inout Lines) -> Void) {
    indent += "  "
    body(&self)
    indent.removeLast(2)
  }

  mutating func add(_ items: [Frame.Placed], at origin: Point) {
    for placed in items {
      let point = origin + placed.origin
      switch placed.item {
      case .glyphs(let run): add(Self.line(of: run, at: point))
      case .shape(let shape): add(Self.line(of: shape, at: point))
      case .frame(let frame): add(frame.items, at: point)
      case .leaf(let leaf):
        add(line(of: leaf.role))
        indented { $0.add(leaf.items, at: point) }
      case .link(let link): add(Self.line(of: link, at: point))
      case .anchor(let name): add("anchor \(FrameDump.point(point)) \(FrameDump.quoted(name))")
      }
    }
  }

  private func line(of role: Leaf.Role) -> String {
    switch role {
    case .header: "header"
    case .footer: "footer"
    case .artifact: "artifact"
    case .content(let id):
      structure.elements.indices.contains(id) ? "content \(id) \(structure[id].kind.rawValue)" : "content \(id)"
    }
  }

  private static func line(of run: GlyphRun, at point: Point) -> String {
    var line = "\(FrameDump.point(point)) \(run.face) \(Decimals.text(run.size, places: 2))"
    if run.color != .black { line += " " + FrameDump.color(run.color) }
    line += " \(run.isRightToLeft ? "←" : "→") \(FrameDump.number(run.width)) \(FrameDump.quoted(run.text))"
    return line
  }

  private static func line(of shape: Shape, at origin: Point) -> String {
    var line = "shape"
    if let extent = shape.path.extent {
      line += " \(FrameDump.point(origin + extent.origin)) \(FrameDump.size(extent.size))"
    }
    switch shape.fill {
    case .solid(let color): line += " fill \(FrameDump.color(color))"
    case .hatch(let color, let spacing, let width):
      line += " hatch \(FrameDump.color(color)) \(Decimals.text(spacing, places: 2))/\(Decimals.text(width, places: 2))"
    case nil: break
    }
    if let stroke = shape.stroke {
      line += " stroke \(FrameDump.color(stroke.color)) \(Decimals.text(stroke.width, places: 2))"
      if !stroke.dash.isEmpty { line += " dash " + stroke.dash.map { Decimals.text($0, places: 2) }.joined(separator: ",") }
    }
    return line
  }

  private static func line(of link: Link, at point: Point) -> String {
    let target =
      switch link.target {
      case .anchor(let name): "#\(name)"
      case .url(let url): url
      }
    let element = link.element.map { " in \($0)" } ?? ""
    return "link \(FrameDump.point(point)) \(FrameDump.size(link.size)) → \(target)\(element)"
  }
}
