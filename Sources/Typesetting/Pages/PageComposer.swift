internal import Documents
internal import Graphics
internal import Typography

/// Draws planned pages: boxes and notes in their places, the running header and footer.
struct PageComposer {
  let context: LayoutContext
  let items: [VerticalItem]
  let furniture: Furniture

  func compose(_ plans: [PagePlan]) -> [Page] {
    plans.enumerated().map { index, plan in
      let label = "\(index + 1)"
      return Page(frame: frame(plan, number: index + 1, of: plans.count), label: label)
    }
  }

  private func frame(_ plan: PagePlan, number: Int, of count: Int) -> Frame {
    let page = context.stylesheet.page
    var layers = PageLayers()
    for placement in plan.placements {
      let origin = Point(x: page.textStart(onPage: number), y: page.margins.top + placement.y)
      switch placement.content {
      case .box(let index): if case .box(let box) = items[index] { layers.add(box.items, at: origin) }
      case .head(let index): layers.add(context.heads[index].items, at: origin)
      }
    }
    addNotes(plan, number, to: &layers)
    addNoteColumn(number, to: &layers)
    FurnitureComposer(context: context, furniture: furniture).add(to: &layers, number: number, of: count)
    return Frame(size: page.size, items: layers.items)
  }

  private func addNotes(_ plan: PagePlan, _ number: Int, to layers: inout PageLayers) {
    guard !plan.notes.isEmpty else { return }
    let page = context.stylesheet.page
    let looks = context.stylesheet.footnote
    let x = page.textStart(onPage: number)
    var y = page.size.height - page.margins.bottom - plan.noteHeight + looks.spaceAbove
    var rule = VerticalBox(height: looks.ruleWidth)
    rule.addRule(y: looks.ruleWidth / 2, length: looks.ruleLength, width: looks.ruleWidth, color: context.stylesheet.table.ruleColor)
    layers.add(rule.items, at: Point(x: x, y: y))
    y += looks.ruleWidth + looks.ruleGap
    for (index, part) in plan.notes.enumerated() {
      if index > 0 { y += looks.gap }
      let lines = context.noteLines[part.number] ?? []
      for line in lines[part.lines.clamped(to: lines.indices)] {
        layers.add(line.items, at: Point(x: x, y: y))
        y += line.height
      }
    }
  }

  /// Lines to write on, at twice the body's leading.
  private func addNoteColumn(_ number: Int, to layers: inout PageLayers) {
    let page = context.stylesheet.page
    let leading = max(context.style("body").leading, 8)
    guard let (left, right) = page.noteColumn(onPage: number, gap: leading) else { return }
    let stroke = Stroke(color: context.stylesheet.colors["rule"] ?? context.stylesheet.table.ruleColor, width: 0.4, dash: [0.4, 2.4], cap: .round)
    var y = page.margins.top + 2 * leading
    var items: [Frame.Placed] = []
    while y <= page.size.height - page.margins.bottom + 0.01 {
      items.append(.init(.shape(Shape(.line(from: Point(x: left, y: y), to: Point(x: right, y: y)), stroke: stroke)), at: .zero))
      y += 2 * leading
    }
    layers.add([.init(.leaf(Leaf(.artifact, items: items)), at: .zero)], at: .zero)
  }
}
