internal import Graphics

extension Table {
  private enum Keys: String, CodingKey, CaseIterable { case columns, head, rows, headStyle, cellStyle, hasRowHeaders }

  /// Without columns each cell of the head has one, as wide as its content.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    let head = try container.contents(.head)
    self.init(
      columns: try container.decodeIfPresent([Column].self, forKey: .columns) ?? head.map { _ in Column() }, head: head,
      rows: try container.decode([[InlineContent]].self, forKey: .rows).map { $0.map(\.inlines) },
      headStyle: try container.value(.headStyle, or: "tableHead"), cellStyle: try container.value(.cellStyle, or: "tableCell"),
      hasRowHeaders: try container.value(.hasRowHeaders, or: true))
  }
}

extension Table.Column {
  private enum Keys: String, CodingKey, CaseIterable { case share, alignment }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(share: try container.decodeIfPresent(Double.self, forKey: .share), alignment: try container.value(.alignment, or: .left))
  }
}
