/// The document's logical structure: what a tagged PDF's structure tree says, in reading order.
public struct StructureTree: Hashable, Sendable {
  /// The number of an element; stable within one document.
  public typealias ElementID = Int

  /// The structure types used, by their names in ISO 32000-1, 14.8.4.
  public enum Kind: String, Hashable, Sendable {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case list = "L"
    case listItem = "LI"
    case label = "Lbl"
    case listBody = "LBody"
    case table = "Table"
    case tableHead = "THead"
    case tableBody = "TBody"
    case tableRow = "TR"
    case tableHeader = "TH"
    case tableCell = "TD"
    case figure = "Figure"
    case caption = "Caption"
    case note = "Note"
    case reference = "Reference"
    case link = "Link"
    case span = "Span"
  }

  /// One element.
  public struct Element: Hashable, Sendable {
    public var kind: Kind
    public var parent: ElementID?
    public var children: [ElementID] = []
    /// What stands for a figure where it cannot be seen.
    public var alternative: String?
    /// The identifier of a note.
    public var identifier: String?
    /// The scope of a table header cell: `Row` or `Column`.
    public var scope: String?
    /// How a list's items are labelled (`Decimal`, `Disc`; ISO 32000-1, 14.8.5.5); nil for bullets.
    public var numbering: String?

    public init(kind: Kind, parent: ElementID?) {
      self.kind = kind
      self.parent = parent
    }
  }

  /// All elements; an element's identifier is its index. The root, a `Document`, is the first.
  public private(set) var elements: [Element]

  /// A tree of the root alone.
  public init() { elements = [Element(kind: .document, parent: nil)] }

  /// The root's identifier.
  public static let root: ElementID = 0

  /// Adds an element as the last child of its parent.
  public mutating func add(_ kind: Kind, to parent: ElementID) -> ElementID {
    let id = elements.count
    elements.append(Element(kind: kind, parent: parent))
    elements[parent].children.append(id)
    return id
  }

  /// An element by its identifier.
  public subscript(id: ElementID) -> Element {
    get { elements[id] }
    set { elements[id] = newValue }
  }
}
