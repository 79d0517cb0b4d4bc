internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

/// Turns inlines into a paragraph's content: white space collapsed, marks numbered, structure
/// elements made for links and marks.
struct InlineFlattener {
  private let context: LayoutContext
  private var content = ParagraphContent()
  /// A space that was met and not yet set: none is set at the ends and before a mark.
  private var pendingSpace: (style: TextStyle, role: ParagraphContent.Role)?
  private var current: (style: TextStyle, role: ParagraphContent.Role)?
  private var buffer = ""
  private var isAfterMark = false
  /// True where no space is set: before all text, and behind a line break.
  private var isAtLineStart = true

  private init(_ context: LayoutContext) { self.context = context }

  /// - Parameter element: the structure element that the text belongs to.
  static func flatten(
    _ inlines: [Inline], style: TextStyle, element: StructureTree.ElementID, _ context: LayoutContext
  ) -> ParagraphContent {
    var flattener = InlineFlattener(context)
    flattener.append(inlines, style, .init(element: element))
    flattener.flush()
    return flattener.content
  }

  private mutating func append(_ inlines: [Inline], _ style: TextStyle, _ role: ParagraphContent.Role) {
    var neighbours: [String] = []
    for inline in inlines {
      if case .footnoteMark(let id) = inline {
        neighbours.append(id)
        continue
      }
      appendMarks(neighbours, style, role)
      neighbours = []
      append(inline, style, role)
    }
    appendMarks(neighbours, style, role)
  }

  private mutating func append(_ inline: Inline, _ style: TextStyle, _ role: ParagraphContent.Role) {
    var style = style
    switch inline {
    case .text(let text): append(text, style, role)
    case .emphasis(let inner):
      style.isItalic.toggle()
      append(inner, style, role)
    case .strong(let inner):
      style.isBold = true
      append(inner, style, role)
    case .smallCaps(let inner):
      style.isSmallCaps = true
      append(inner, style, role)
    case .colored(let name, let inner):
      style.color = context.color(name)
      append(inner, style, role)
    case .link(let url, let inner):
      style.color = context.stylesheet.colors["link"] ?? style.color
      append(inner, style, linked(role, to: .url(url), description: url))
    case .reference(let id, let inner):
      style.color = context.stylesheet.colors["link"] ?? style.color
      append(inner, style, linked(role, to: .anchor(id), description: inner.plainText))
    case .footnoteMark(let id): appendMarks([id], style, role)
    case .lineBreak:
      if !content.text.bytes.isEmpty || !buffer.isEmpty { set(" \u{2028}", style, role) }
      pendingSpace = nil
      isAfterMark = false
      isAtLineStart = true
    }
  }

  private func linked(
    _ role: ParagraphContent.Role, to target: Link.Target, description: String
  ) -> ParagraphContent.Role {
    // A link within a link keeps the outer one: areas must not overlap.
    if role.link != nil { return role }
    var role = role
    role.element = context.structure.add(.link, to: role.element)
    role.link = .init(target: target, description: description, element: role.element)
    return role
  }

  private mutating func append(_ text: String, _ style: TextStyle, _ role: ParagraphContent.Role) {
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{2028}", "\u{2029}":
        set(word, style, role)
        word = ""
        if !isAtLineStart, pendingSpace == nil { pendingSpace = (style, role) }
      case "\u{AD}": break
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: word.unicodeScalars.append(scalar)
      }
    }
    set(word, style, role)
  }

  /// Appends neighbouring marks, each note once, in the order of their numbers.
  private mutating func appendMarks(_ ids: [String], _ style: TextStyle, _ role: ParagraphContent.Role) {
    var marks: [(id: String, mark: FootnoteRegister.Mark)] = []
    for id in ids {
      guard let mark = context.footnotes.mark(id) else {
        context.report(.warning, .footnoteUndefined(id: id))
        continue
      }
      if !marks.contains(where: { $0.id == id }) { marks.append((id, mark)) }
    }
    for (id, mark) in marks.sorted(by: { $0.mark.number < $1.mark.number }) { append(mark, id, style, role) }
  }

  private mutating func append(
    _ mark: FootnoteRegister.Mark, _ id: String, _ style: TextStyle, _ role: ParagraphContent.Role
  ) {
    pendingSpace = nil
    var style = style
    style.isSuperscript = true
    style.isItalic = false
    style.isSmallCaps = false
    var comma = role
    comma.clings = true
    if isAfterMark { set(",", style, comma) }
    var markRole = comma
    markRole.note = mark.number
    markRole.anchor = context.anchor(ofMark: id)
    if markRole.link == nil {
      let reference = context.structure.add(.reference, to: role.element)
      markRole.element = context.structure.add(.link, to: reference)
      markRole.link = .init(target: .anchor("note-\(id)"), description: "Note \(mark.number)", element: markRole.element)
    }
    flush()
    set("\(mark.number)", style, markRole)
    isAfterMark = true
  }

  /// Sets text that has no collapsible space, behind the space that is pending.
  private mutating func set(_ text: String, _ style: TextStyle, _ role: ParagraphContent.Role) {
    if text.isEmpty { return }
    if let space = pendingSpace {
      pendingSpace = nil
      write(" ", space.style, space.role)
    }
    write(text, style, role)
    isAfterMark = false
    isAtLineStart = false
  }

  private mutating func write(_ text: String, _ style: TextStyle, _ role: ParagraphContent.Role) {
    if let current, current.style == style, current.role == role {
      buffer += text
    } else {
      flush()
      current = (style, role)
      buffer = text
    }
  }

  private mutating func flush() {
    if let current, content.text.append(buffer, style: current.style) != nil { content.roles.append(current.role) }
    buffer = ""
    current = nil
  }
}
