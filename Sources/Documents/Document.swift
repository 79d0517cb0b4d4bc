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

/// The running header and footer. `{page}` and `{pages}` stand for the folio and the page count.
public struct Furniture: Hashable, Codable, Sendable {
  public var headerLeft: String
  public var headerRight: String
  public var footerLeft: String
  public var footerRight: String
  /// True where the first page, which has the title, goes without the running header.
  public var isFirstHeaderHidden: Bool

  public init(
    headerLeft: String = "", headerRight: String = "", footerLeft: String = "", footerRight: String = "",
    isFirstHeaderHidden: Bool = true
  ) {
    self.headerLeft = headerLeft
    self.headerRight = headerRight
    self.footerLeft = footerLeft
    self.footerRight = footerRight
    self.isFirstHeaderHidden = isFirstHeaderHidden
  }
}

/// A note at the foot of the page.
public struct Footnote: Hashable, Codable, Sendable {
  /// What marks call it by.
  public var id: String
  public var content: [Inline]

  public init(id: String, content: [Inline]) {
    self.id = id
    self.content = content
  }
}
