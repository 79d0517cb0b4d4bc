/// A page: its frame has the page's size.
public struct Page: Hashable, Sendable {
  public var frame: Frame
  /// The folio as printed.
  public var label: String

  public init(frame: Frame, label: String) {
    self.frame = frame
    self.label = label
  }
}

/// Finished pages with what a viewer needs to know of them; the input of every renderer.
public struct PagedDocument: Hashable, Sendable {
  /// An entry of the outline (bookmarks).
  public struct OutlineEntry: Hashable, Sendable {
    /// 1 for the document's title, 2 for a section and so on.
    public var level: Int
    public var title: String
    /// The anchor it leads to.
    public var anchor: String

    public init(level: Int, title: String, anchor: String) {
      self.level = level
      self.title = title
      self.anchor = anchor
    }
  }

  public var pages: [Page]
  public var properties: DocumentProperties
  public var outline: [OutlineEntry]
  public var structure: StructureTree

  public init(
    pages: [Page], properties: DocumentProperties, outline: [OutlineEntry] = [], structure: StructureTree = StructureTree()
  ) {
    self.pages = pages
    self.properties = properties
    self.outline = outline
    self.structure = structure
  }
}

/// What a document says about itself.
public struct DocumentProperties: Hashable, Codable, Sendable {
  public var title: String
  public var author: String
  public var subject: String
  public var keywords: [String]
  /// A BCP 47 tag (`en-GB`).
  public var language: String
  /// When the document's content was as it is: ISO 8601 with time and zone (`2017-09-05T00:00:00Z`).
  public var date: String

  public init(
    title: String, author: String = "", subject: String = "", keywords: [String] = [], language: String = "en-GB",
    date: String = "1970-01-01T00:00:00Z"
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.date = date
  }
}
