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

  /// One element. A long report has a hundred thousand, and hardly any has one of the texts.
  public struct Element: Hashable, Sendable {
    private struct Texts: Hashable {
      var alternative, identifier, scope, numbering: String?
    }

    public var kind: Kind
    private var storedParent: Int32
    public var children: [ElementID] = []
    /// One, or none.
    private var texts: [Texts] = []

    public var parent: ElementID? {
      get { storedParent < 0 ? nil : Int(storedParent) }
      set { storedParent = newValue.map { Int32(clamping: $0) } ?? -1 }
    }

    /// What stands for a figure where it cannot be seen.
    public var alternative: String? {
      get { texts.first?.alternative }
      set { set(\.alternative, newValue) }
    }

    /// The identifier of a note.
    public var identifier: String? {
      get { texts.first?.identifier }
      set { set(\.identifier, newValue) }
    }

    /// The scope of a table header cell: `Row` or `Column`.
    public var scope: String? {
      get { texts.first?.scope }
      set { set(\.scope, newValue) }
    }

    /// How a list's items are labelled (`Decimal`, `Disc`; ISO 32000-1, 14.8.5.5); nil for bullets.
    public var numbering: String? {
      get { texts.first?.numbering }
      set { set(\.numbering, newValue) }
    }

    public init(kind: Kind, parent: ElementID?) {
      self.kind = kind
      storedParent = parent.map { Int32(clamping: $0) } ?? -1
    }

    private mutating func set(_ text: WritableKeyPath<Texts, String?>, _ value: String?) {
      var one = texts.first ?? Texts()
      one[keyPath: text] = value
      texts = one == Texts() ? [] : [one]
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
