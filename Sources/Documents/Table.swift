/// A table with one head row, which repeats on every page that the table reaches.
public struct Table: Hashable, Codable, Sendable {
  /// A column: its share of the width and its alignment.
  public struct Column: Hashable, Codable, Sendable {
    /// How the cells' text stands.
    public enum Alignment: String, Hashable, Codable, Sendable {
      case left, center, right
      /// Numbers stand with their decimal points, or where these would be, below each other; the
      /// widest number stands at the column's right edge.
      case decimal
    }

    /// Its share of the measure, any positive number; nil to fit the content.
    public var share: Double?
    public var alignment: Alignment

    public init(share: Double? = nil, alignment: Alignment = .left) {
      self.share = share
      self.alignment = alignment
    }
  }

  public var columns: [Column]
  public var head: [[Inline]]
  /// The rows; each has a cell for every column.
  public var rows: [[[Inline]]]
  /// Paragraph styles of head and body cells.
  public var headStyle: String
  public var cellStyle: String
  /// True where the first column names the row.
  public var hasRowHeaders: Bool

  public init(
    columns: [Column], head: [[Inline]], rows: [[[Inline]]], headStyle: String = "tableHead",
    cellStyle: String = "tableCell", hasRowHeaders: Bool = true
  ) {
    self.columns = columns
    self.head = head
    self.rows = rows
    self.headStyle = headStyle
    self.cellStyle = cellStyle
    self.hasRowHeaders = hasRowHeaders
  }
}
