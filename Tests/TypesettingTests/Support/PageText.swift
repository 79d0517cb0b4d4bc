import Graphics

/// A page read back: its lines of text with their places, for tests of layout.
struct PageText {
  /// Glyph runs of one baseline and role that follow each other.
  struct Line: CustomStringConvertible {
    var x: Double
    var y: Double
    /// Where the last visible glyph's run ends; a space at the end does not count.
    var maxX: Double
    var size: Double
    var text: String
    var role: Leaf.Role

    var description: String { "\((x * 10).rounded() / 10) \((y * 10).rounded() / 10) \(text)" }
  }

  private(set) var lines: [Line] = []
  private(set) var links: [(rect: Rect, target: Link.Target)] = []
  private(set) var anchors: [(name: String, y: Double)] = []
  private(set) var shapes = 0

  init(_ page: Page) { read(page.frame.items, at: .zero, role: .artifact) }

  private mutating func read(_ items: [Frame.Placed], at origin: Point, role: Leaf.Role) {
    for placed in items {
      let position = placed.origin + origin
      switch placed.item {
      case .glyphs(let run): add(run, at: position, role)
      case .shape: shapes += 1
      case .frame(let frame): read(frame.items, at: position, role: role)
      case .leaf(let leaf): read(leaf.items, at: position, role: leaf.role)
      case .link(let link): links.append((Rect(origin: position, size: link.size), link.target))
      case .anchor(let name): anchors.append((name, position.y))
      }
    }
  }

  private mutating func add(_ run: GlyphRun, at position: Point, _ role: Leaf.Role) {
    let end = position.x + run.width
    if let last = lines.last, abs(last.y - position.y) < 5, position.x >= last.maxX - 1, position.x - last.maxX < 8 {
      lines[lines.count - 1].text += run.text
      lines[lines.count - 1].maxX = end
    } else {
      lines.append(Line(x: position.x, y: position.y, maxX: end, size: run.size, text: run.text, role: role))
    }
  }

  /// The lines without running header and footer.
  var body: [Line] { lines.filter { $0.role != .header && $0.role != .footer } }

  /// All text in reading order.
  var text: String { body.map(\.text).joined(separator: "\n") }
}

extension TypesetLines {
  /// All pages.
  static func read(_ document: PagedDocument) -> [PageText] { document.pages.map(PageText.init) }
}

/// Reads whole documents.
enum TypesetLines {}
