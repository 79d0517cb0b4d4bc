public import Graphics

/// All that a layout says about looks: the page, the styles by name, the colours by name.
public struct Stylesheet: Hashable, Sendable {
  /// The page and its furniture.
  public struct PageStyle: Hashable, Sendable {
    public var size: Size
    public var margins: Insets
    /// Baseline of the running header, from the page's head, in points.
    public var headerBaseline: Double
    /// Baseline of the running footer, from the page's foot, in points.
    public var footerBaseline: Double
    /// Width of the rule below the running header, in points; 0 for none.
    public var headerRule: Double
    /// Width of the ruled column for handwriting between the text and the outer margin, its gap to the
    /// text included, in points; 0 for none.
    public var noteColumn: Double
    /// True where the leading margin is the inner one, and left pages mirror the right ones.
    public var isMirrored: Bool

    public init(
      size: Size, margins: Insets, headerBaseline: Double, footerBaseline: Double, headerRule: Double = 0,
      noteColumn: Double = 0, isMirrored: Bool = false
    ) {
      self.noteColumn = noteColumn
      self.isMirrored = isMirrored
      self.size = size
      self.margins = margins
      self.headerBaseline = headerBaseline
      self.footerBaseline = footerBaseline
      self.headerRule = headerRule
    }

    /// The width of the text.
    public var measure: Double { furnitureWidth - noteColumn }
    /// The width between the side margins, which header and footer take.
    public var furnitureWidth: Double { size.width - margins.leading - margins.trailing }
    /// The height between the margins.
    public var textHeight: Double { size.height - margins.top - margins.bottom }
  }

  /// How tables are ruled and spaced.
  public struct TableStyle: Hashable, Sendable {
    /// Width of the rule above the head and below the last row, in points.
    public var outerRule: Double
    /// Width of the rule below the head.
    public var headRule: Double
    /// Width of the rules between rows; 0 for none.
    public var rowRule: Double
    /// Space above and below the text of a cell.
    public var cellPadding: Double
    /// Space between columns.
    public var columnGap: Double
    public var ruleColor: Color

    public init(
      outerRule: Double, headRule: Double, rowRule: Double, cellPadding: Double, columnGap: Double, ruleColor: Color
    ) {
      self.outerRule = outerRule
      self.headRule = headRule
      self.rowRule = rowRule
      self.cellPadding = cellPadding
      self.columnGap = columnGap
      self.ruleColor = ruleColor
    }
  }

  /// How notes stand at the foot of the page.
  public struct FootnoteStyle: Hashable, Sendable {
    /// Least space between the text and the rule.
    public var spaceAbove: Double
    /// Space between the rule and the first note.
    public var ruleGap: Double
    /// Length and width of the rule.
    public var ruleLength: Double
    public var ruleWidth: Double
    /// Space between notes.
    public var gap: Double
    /// Indent of a note's text behind its number.
    public var indent: Double

    public init(
      spaceAbove: Double, ruleGap: Double, ruleLength: Double, ruleWidth: Double, gap: Double, indent: Double
    ) {
      self.spaceAbove = spaceAbove
      self.ruleGap = ruleGap
      self.ruleLength = ruleLength
      self.ruleWidth = ruleWidth
      self.gap = gap
      self.indent = indent
    }
  }

  public var page: PageStyle
  public var table: TableStyle
  public var footnote: FootnoteStyle
  /// By name: `body`, `title`, `heading1`, `heading2`, `note`, `tableHead`, `tableCell`, `caption`, `label`, …
  public var paragraphs: [String: ParagraphStyle]
  /// By name: `text`, `muted`, `accent`, `conflict`, `rule`; `link` where links have a colour of their own.
  public var colors: [String: Color]

  public init(
    page: PageStyle, table: TableStyle, footnote: FootnoteStyle, paragraphs: [String: ParagraphStyle],
    colors: [String: Color]
  ) {
    self.page = page
    self.table = table
    self.footnote = footnote
    self.paragraphs = paragraphs
    self.colors = colors
  }
}
