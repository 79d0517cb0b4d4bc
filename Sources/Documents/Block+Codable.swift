extension Block: Codable {
  private enum Key: String, CodingKey {
    case heading, paragraph, list, table, figure, row, rule, pageBreak
  }

  /// One key names the kind: `{"paragraph": {"style": "body", "content": […]}}`, `{"rule": true}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let heading = try container.decodeIfPresent(Heading.self, forKey: .heading) {
      self = .heading(heading)
    } else if let paragraph = try container.decodeIfPresent(Paragraph.self, forKey: .paragraph) {
      self = .paragraph(paragraph)
    } else if let list = try container.decodeIfPresent(List.self, forKey: .list) {
      self = .list(list)
    } else if let table = try container.decodeIfPresent(Table.self, forKey: .table) {
      self = .table(table)
    } else if let figure = try container.decodeIfPresent(Figure.self, forKey: .figure) {
      self = .figure(figure)
    } else if let row = try container.decodeIfPresent(Row.self, forKey: .row) {
      self = .row(row)
    } else if container.contains(.rule) {
      self = .rule
    } else if container.contains(.pageBreak) {
      self = .pageBreak
    } else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a block needs one of: heading, paragraph, list, table, figure, row, rule, pageBreak"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .heading(let heading): try container.encode(heading, forKey: .heading)
    case .paragraph(let paragraph): try container.encode(paragraph, forKey: .paragraph)
    case .list(let list): try container.encode(list, forKey: .list)
    case .table(let table): try container.encode(table, forKey: .table)
    case .figure(let figure): try container.encode(figure, forKey: .figure)
    case .row(let row): try container.encode(row, forKey: .row)
    case .rule: try container.encode(true, forKey: .rule)
    case .pageBreak: try container.encode(true, forKey: .pageBreak)
    }
  }
}
