import Graphics

/// A page read back for tests: its lines part by part in reading order, each with what it is in the structure.
struct ReadPage {
  /// Text of one baseline that belongs to one paragraph, cell, label or the like.
  struct Part: Hashable {
    /// The structure type of the nearest element that is no link or reference: `P`, `TD`, `LBody`; `Note` and `Caption` for
    /// their paragraphs, `header`, `footer` and `artifact` for what is none.
    var kind: String
    /// The structure element; nil for furniture.
    var element: StructureTree.ElementID?
    /// The baseline, and where what is visible begins and ends, in points from the page's upper left corner.
    var y: Double
    var x: Double
    var maxX: Double
    var size: Double
    /// As written, with the soft hyphen of a parted word and the space at the line's end, without marks.
    var text: String
    /// For people: marks in brackets, a parted word's hyphen as `¬`, no space at the end.
    var shown: String
    var isRightToLeft = false
  }

  /// A shape that is no text, by its extent.
  struct Mark: Hashable {
    var rect: Rect
    var role: Leaf.Role
  }

  enum Item: Hashable {
    case part(Part)
    case shape(Mark)
  }

  private(set) var items: [Item] = []
  private(set) var links: [(rect: Rect, target: Link.Target)] = []
  private(set) var anchors: [String] = []
  private let structure: StructureTree

  init(_ page: Page, _ structure: StructureTree) {
    self.structure = structure
    read(page.frame.items, at: .zero, role: .artifact)
  }

  static func pages(_ document: PagedDocument) -> [ReadPage] { document.pages.map { ReadPage($0, document.structure) } }

  /// What belongs to the document: no header, footer, repeated head.
  var content: [Part] { parts.filter { $0.element != nil } }

  var parts: [Part] { items.compactMap { if case .part(let part) = $0 { part } else { nil } } }

  private mutating func read(_ placed: [Frame.Placed], at origin: Point, role: Leaf.Role) {
    for placed in placed {
      let position = placed.origin + origin
      switch placed.item {
      case .glyphs(let run): add(run, at: position, role)
      case .shape(let shape):
        let extent = Self.extent(shape.path)
        items.append(.shape(Mark(rect: Rect(origin: position + extent.origin, size: extent.size), role: role)))
      case .frame(let frame): read(frame.items, at: position, role: role)
      case .leaf(let leaf): read(leaf.items, at: position, role: leaf.role)
      case .link(let link): links.append((Rect(origin: position, size: link.size), link.target))
      case .anchor(let name): anchors.append(name)
      }
    }
  }

  private static func extent(_ path: Path) -> Rect {
    let points = path.elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let a, let b, let end): [a, b, end]
      case .close: []
      }
    }
    let (x, y) = (points.map(\.x), points.map(\.y))
    let (left, top) = (x.min() ?? 0, y.min() ?? 0)
    return Rect(x: left, y: top, width: (x.max() ?? 0) - left, height: (y.max() ?? 0) - top)
  }

  private mutating func add(_ run: GlyphRun, at position: Point, _ role: Leaf.Role) {
    let (kind, element, isMark) = place(of: role)
    let isVisible = !run.text.allSatisfy(\.isWhitespace)
    var part = Part(
      kind: kind, element: element, y: position.y, x: position.x, maxX: position.x + run.width, size: run.size, text: isMark ? "" : run.text,
      shown: isMark ? "[\(run.text)]" : run.text, isRightToLeft: run.isRightToLeft)
    if case .part(let last)? = items.last, last.kind == kind, last.element == element, abs(last.y - position.y) < 5, isOneLine(last, part) {
      part.x = isVisible ? min(last.x, part.x) : last.x
      part.maxX = isVisible ? max(last.maxX, part.maxX) : last.maxX
      part.y = max(last.y, part.y)
      part.size = max(last.size, part.size)
      // The comma between two marks is no part of the text.
      part.text = (isMark && last.shown.hasSuffix("],") ? String(last.text.dropLast()) : last.text) + part.text
      part.shown = last.shown + part.shown
      part.isRightToLeft = last.isRightToLeft || part.isRightToLeft
      items[items.count - 1] = .part(part)
    } else {
      items.append(.part(part))
    }
  }

  /// Labels of a figure belong to one element, and so does all furniture: there only what follows at once is one line.
  private func isOneLine(_ last: Part, _ next: Part) -> Bool {
    next.element == nil || next.kind == "Figure" ? abs(next.x - last.maxX) < 1 : true
  }

  private func place(of role: Leaf.Role) -> (kind: String, element: StructureTree.ElementID?, isMark: Bool) {
    switch role {
    case .header: return ("header", nil, false)
    case .footer: return ("footer", nil, false)
    case .artifact: return ("artifact", nil, false)
    case .content(let id):
      var (id, isMark) = (id, false)
      while [.link, .reference, .span].contains(structure[id].kind), let parent = structure[id].parent {
        isMark = isMark || structure[id].kind == .reference
        id = parent
      }
      let above = structure[id].parent.map { structure[$0].kind }
      let isNamedByParent = structure[id].kind == .paragraph && (above == .note || above == .caption)
      return ((isNamedByParent ? above ?? .paragraph : structure[id].kind).rawValue, id, isMark)
    }
  }
}
