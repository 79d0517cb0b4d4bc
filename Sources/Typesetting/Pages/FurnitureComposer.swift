internal import Documents
internal import Graphics
internal import Typography

/// Sets the running header and footer.
struct FurnitureComposer {
  let context: LayoutContext
  let furniture: Furniture

  func add(to layers: inout PageLayers, number: Int, of count: Int) {
    let page = context.stylesheet.page
    let footerBaseline = page.size.height - page.footerBaseline
    let headerMark = addMark(.header, baseline: page.headerBaseline, number, &layers)
    if number > 1 || !furniture.isFirstHeaderHidden {
      let hasHeader = add(
        left: furniture.headerLeft, right: furniture.headerRight, style: "header", role: .header,
        baseline: page.headerBaseline, width: page.furnitureWidth - headerMark, number, count, &layers)
      if hasHeader { addRule(below: page.headerBaseline, number, &layers) }
    }
    let footerMark = addMark(.footer, baseline: footerBaseline, number, &layers)
    _ = add(
      left: furniture.footerLeft, right: furniture.footerRight, style: "footer", role: .footer,
      baseline: footerBaseline, width: page.furnitureWidth - footerMark, number, count, &layers)
  }

  /// Sets the marking at the right edge, on its box; returns the width it takes from the rest.
  private func addMark(_ role: Leaf.Role, baseline: Double, _ number: Int, _ layers: inout PageLayers) -> Double {
    guard let mark = furniture.mark, !mark.text.isEmpty else { return 0 }
    let page = context.stylesheet.page
    var style = context.style("mark").text
    style.color = mark.color
    let width = context.shaper.width(of: mark.text, style: style)
    let metrics = context.shaper.metrics(of: style)
    let padding = style.size / 3
    let right = page.furnitureStart(onPage: number) + page.furnitureWidth
    let box = Rect(
      x: right - width - 2 * padding, y: baseline - metrics.capHeight - padding, width: width + 2 * padding,
      height: metrics.capHeight + 2 * padding)
    let shape = Shape(.rectangle(box), fill: .solid(mark.background))
    layers.add([.init(.leaf(Leaf(role, items: [.init(.shape(shape), at: .zero)])), at: .zero)], at: .zero)
    place(mark.text, style, role, Point(x: right - width - padding, y: baseline), &layers)
    return box.size.width + style.size
  }

  private func addRule(below baseline: Double, _ number: Int, _ layers: inout PageLayers) {
    let page = context.stylesheet.page
    guard page.headerRule > 0 else { return }
    let y = baseline + 4
    let left = page.furnitureStart(onPage: number)
    let shape = Shape(
      .line(from: Point(x: left, y: y), to: Point(x: left + page.furnitureWidth, y: y)),
      stroke: Stroke(color: context.stylesheet.table.ruleColor, width: page.headerRule))
    layers.add([.init(.leaf(Leaf(.header, items: [.init(.shape(shape), at: .zero)])), at: .zero)], at: .zero)
  }

  private func add(
    left: String, right: String, style name: String, role: Leaf.Role, baseline: Double, width: Double, _ number: Int,
    _ count: Int, _ layers: inout PageLayers
  ) -> Bool {
    if left.isEmpty && right.isEmpty { return false }
    let page = context.stylesheet.page
    let style = context.style(name).text
    let start = page.furnitureStart(onPage: number)
    let rightText = fill(right, number, count)
    let rightWidth = rightText.isEmpty ? 0 : context.shaper.width(of: rightText, style: style)
    let room = width - rightWidth - (rightText.isEmpty ? 0 : 2 * style.size)
    let whole = fill(left, number, count)
    let leftStyle = fitted(style, whole, to: room)
    let leftText = shortened(whole, to: room, leftStyle)
    // On left pages the two change places, so that the folio stands at the outer edge.
    let isSwapped = page.swapsFurniture(onPage: number)
    let leftStart = isSwapped ? width - context.shaper.width(of: leftText, style: leftStyle) : 0
    place(leftText, leftStyle, role, Point(x: start + leftStart, y: baseline), &layers)
    place(rightText, style, role, Point(x: start + (isSwapped ? 0 : width - rightWidth), y: baseline), &layers)
    return true
  }

  private func fill(_ text: String, _ number: Int, _ count: Int) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("{page}") {
        result += "\(number)"
        rest = rest.dropFirst("{page}".count)
      } else if rest.hasPrefix("{pages}") {
        result += "\(count)"
        rest = rest.dropFirst("{pages}".count)
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// A text that is a little too long is set smaller: a caveat that is cut says less than one in small type.
  private func fitted(_ style: TextStyle, _ text: String, to room: Double) -> TextStyle {
    let width = context.shaper.width(of: text, style: style)
    guard width > room, width * Self.smallest <= room else { return style }
    var style = style
    // A thousandth less, for widths are rounded.
    style.size *= 0.999 * room / width
    style.tracking *= room / width
    return style
  }

  /// As a share of the type size.
  private static let smallest = 0.85

  /// A text that is too long ends in an ellipsis.
  private func shortened(_ text: String, to room: Double, _ style: TextStyle) -> String {
    if text.isEmpty || context.shaper.width(of: text, style: style) <= room { return text }
    let characters = Array(text)
    var low = 0
    var high = characters.count
    while low < high {
      let middle = (low + high + 1) / 2
      let cut = String(characters[..<middle]) + "\u{2026}"
      if context.shaper.width(of: cut, style: style) <= room { low = middle } else { high = middle - 1 }
    }
    return low == 0 ? "" : String(characters[..<low]) + "\u{2026}"
  }

  private func place(_ text: String, _ style: TextStyle, _ role: Leaf.Role, _ origin: Point, _ layers: inout PageLayers) {
    if text.isEmpty { return }
    let shaped = context.shape(StyledText(text, style: style))
    let builder = GlyphRunBuilder(shaped: shaped, ratio: 0)
    let segments = LineSegments.split(0..<shaped.clusters.count, of: shaped)
    var x = 0.0
    var items: [Frame.Placed] = []
    for index in VisualOrder.order(segments.map { shaped.runs[$0.run].level }) {
      let run = builder.run(segments[index])
      items.append(.init(.glyphs(run), at: Point(x: x, y: 0)))
      x += run.width
    }
    layers.add([.init(.leaf(Leaf(role, items: items)), at: .zero)], at: origin)
  }
}
