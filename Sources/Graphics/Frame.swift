/// A box with things placed in it; the one form in which typeset matter travels to the renderers.
public struct Frame: Hashable, Sendable {
  /// A thing and where its origin lies in the frame. Glyph runs have theirs on the baseline.
  public struct Placed: Hashable, Sendable {
    public var origin: Point
    public var item: FrameItem

    public init(_ item: FrameItem, at origin: Point) {
      self.item = item
      self.origin = origin
    }
  }

  public var size: Size
  public var items: [Placed]

  public init(size: Size, items: [Placed] = []) {
    self.size = size
    self.items = items
  }

  /// Places one more thing, above those there.
  public mutating func place(_ item: FrameItem, at origin: Point) {
    items.append(Placed(item, at: origin))
  }
}

/// What a frame can hold.
public indirect enum FrameItem: Hashable, Sendable {
  case glyphs(GlyphRun)
  case shape(Shape)
  case frame(Frame)
  /// A marked leaf of the page's content: what a tagged PDF assigns to one structure element, or
  /// keeps out of the structure as furniture. Leaves do not nest.
  case leaf(Leaf)
  /// An area, its origin the upper left corner, that leads somewhere. `element` is its structure element.
  case link(Link)
  /// A place that links and the outline can lead to.
  case anchor(String)
}

/// Content that is marked as one unit on its page.
public struct Leaf: Hashable, Sendable {
  /// What the content is to a reader.
  public enum Role: Hashable, Sendable {
    /// Content of a structure element.
    case content(StructureTree.ElementID)
    /// The running header of the page.
    case header
    /// The running footer of the page.
    case footer
    /// Rules, leaders and other things without meaning of their own.
    case artifact
  }

  public var role: Role
  public var items: [Frame.Placed]

  public init(_ role: Role, items: [Frame.Placed]) {
    self.role = role
    self.items = items
  }
}

/// An area of the page that leads to an anchor of the document or to an address.
public struct Link: Hashable, Sendable {
  /// Where a link leads.
  public enum Target: Hashable, Sendable {
    case anchor(String)
    case url(String)
  }

  public var target: Target
  public var size: Size
  /// What a screen reader says of it.
  public var description: String
  public var element: StructureTree.ElementID?

  public init(target: Target, size: Size, description: String, element: StructureTree.ElementID? = nil) {
    self.target = target
    self.size = size
    self.description = description
    self.element = element
  }
}
