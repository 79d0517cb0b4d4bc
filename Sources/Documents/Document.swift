public import Graphics

/// A document as a tree of blocks, before anything is known of pages. Serialisable.
public struct Document: Hashable, Codable, Sendable {
  public var properties: DocumentProperties
  public var furniture: Furniture
  public var blocks: [Block]
  /// The notes that marks in the blocks call. They are numbered in the order of their first marks.
  public var footnotes: [Footnote]

  public init(properties: DocumentProperties, furniture: Furniture = Furniture(), blocks: [Block], footnotes: [Footnote] = []) {
    self.properties = properties
    self.furniture = furniture
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

/// A marking that stands at the right of every page's header and footer, such as one of the Traffic
/// Light Protocol; in the style `mark`.
public struct PageMark: Hashable, Codable, Sendable {
  public var text: String
  public var color: Color
  /// Of the box behind the text.
  public var background: Color

  public init(text: String, color: Color, background: Color = .black) {
    self.text = text
    self.color = color
    self.background = background
  }
}

/// The running header and footer. `{page}` and `{pages}` stand for the folio and the page count.
public struct Furniture: Hashable, Codable, Sendable {
  public var headerLeft: String
  public var headerRight: String
  public var footerLeft: String
  public var footerRight: String
  /// True where the first page, which has the title, goes without the running header.
  public var isFirstHeaderHidden: Bool
  /// Stands in every header and footer, also where the first header is hidden.
  public var mark: PageMark?

  public init(
    headerLeft: String = "", headerRight: String = "", footerLeft: String = "", footerRight: String = "",
    isFirstHeaderHidden: Bool = true, mark: PageMark? = nil
  ) {
    self.headerLeft = headerLeft
    self.headerRight = headerRight
    self.footerLeft = footerLeft
    self.footerRight = footerRight
    self.isFirstHeaderHidden = isFirstHeaderHidden
    self.mark = mark
  }
}

/// A note at the foot of the page.
public struct Footnote: Hashable, Codable, Sendable {
  /// What marks call it by.
  public var id: String
  public var content: [Inline]
  /// Identifiers of what it cites, for programs; nil where it cites nothing that has one.
  public var cites: [String]?

  public init(id: String, content: [Inline], cites: [String]? = nil) {
    self.id = id
    self.content = content
    self.cites = cites
  }
}
