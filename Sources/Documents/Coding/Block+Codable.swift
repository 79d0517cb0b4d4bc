internal import Graphics

extension Block: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case heading, paragraph, list, table, figure, row, rule, pageBreak
  }

  /// One key names the kind: `{"paragraph": {"style": "body", "content": […]}}`, `{"rule": true}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      let kinds = Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "a block is one of: \(kinds)"))
    }
    self = switch key {
    case .heading: .heading(try container.decode(Heading.self, forKey: key))
    case .paragraph: .paragraph(try container.decode(Paragraph.self, forKey: key))
    case .list: .list(try container.decode(List.self, forKey: key))
    case .table: .table(try container.decode(Table.self, forKey: key))
    case .figure: .figure(try container.decode(Figure.self, forKey: key))
    case .row: .row(try container.decode(Row.self, forKey: key))
    case .rule: .rule
    case .pageBreak: .pageBreak
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

extension Heading {
  private enum Keys: String, CodingKey, CaseIterable { case level, style, content, id }

  /// Without a style it has that of its level; without an identifier nothing can refer to it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    let level = try container.value(.level, or: 2)
    self.init(
      level: level, style: try container.value(.style, or: level <= 1 ? "title" : level == 2 ? "heading1" : "heading2"),
      content: try container.inlines(.content), id: try container.value(.id, or: ""))
  }
}

extension Paragraph {
  private enum Keys: String, CodingKey, CaseIterable { case style, content }

  /// Without a style it is body text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(style: try container.value(.style, or: "body"), content: try container.inlines(.content))
  }
}

extension List {
  private enum Keys: String, CodingKey, CaseIterable { case style, isNumbered, items }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      style: try container.value(.style, or: "list"), isNumbered: try container.value(.isNumbered, or: false), items: try container.contents(.items))
  }
}

extension Row {
  private enum Keys: String, CodingKey, CaseIterable { case shares, gap, columns }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      shares: try container.value(.shares, or: []), gap: try container.value(.gap, or: 12), columns: try container.decode([[Block]].self, forKey: .columns))
  }
}

extension Figure {
  private enum Keys: String, CodingKey, CaseIterable { case id, title, drawing, caption }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      id: try container.value(.id, or: ""), title: try container.inlines(.title), drawing: try container.decode(Drawable.self, forKey: .drawing),
      caption: container.contains(.caption) ? try container.inlines(.caption) : [])
  }
}
