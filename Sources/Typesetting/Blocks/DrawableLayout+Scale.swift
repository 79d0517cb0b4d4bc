internal import Graphics

extension DrawableLayout {
  /// A box with all in it smaller, glyphs too.
  func scaled(_ box: VerticalBox, by scale: Double) -> VerticalBox {
    var box = box
    box.height *= scale
    box.items = box.items.map { self.scaled($0, scale) }
    return box
  }

  private func scaled(_ placed: Frame.Placed, _ scale: Double) -> Frame.Placed {
    let origin = self.scaled(placed.origin, scale)
    switch placed.item {
    case .glyphs(var run):
      run.size *= scale
      run.width *= scale
      run.glyphs = run.glyphs.map { .init(index: $0.index, x: $0.x * scale, y: $0.y * scale) }
      return .init(.glyphs(run), at: origin)
    case .shape(let shape): return .init(.shape(self.scaled(shape, scale)), at: origin)
    case .leaf(var leaf):
      leaf.items = leaf.items.map { self.scaled($0, scale) }
      return .init(.leaf(leaf), at: origin)
    case .frame(var frame):
      frame.size = Size(width: frame.size.width * scale, height: frame.size.height * scale)
      frame.items = frame.items.map { self.scaled($0, scale) }
      return .init(.frame(frame), at: origin)
    case .link(var link):
      link.size = Size(width: link.size.width * scale, height: link.size.height * scale)
      return .init(.link(link), at: origin)
    case .anchor: return .init(placed.item, at: origin)
    }
  }

  private func scaled(_ point: Point, _ scale: Double) -> Point { Point(x: point.x * scale, y: point.y * scale) }

  private func scaled(_ shape: Shape, _ scale: Double) -> Shape {
    var shape = shape
    shape.path.elements = shape.path.elements.map { element in
      switch element {
      case .move(let point): .move(self.scaled(point, scale))
      case .line(let point): .line(self.scaled(point, scale))
      case .curve(let a, let b, let c): .curve(self.scaled(a, scale), self.scaled(b, scale), self.scaled(c, scale))
      case .close: .close
      }
    }
    if var stroke = shape.stroke {
      stroke.width *= scale
      stroke.dash = stroke.dash.map { $0 * scale }
      shape.stroke = stroke
    }
    return shape
  }
}
