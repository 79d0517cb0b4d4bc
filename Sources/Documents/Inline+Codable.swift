extension Inline: Codable {
  private enum Key: String, CodingKey {
    case text, emphasis, strong, smallCaps, colored, content, link, reference, footnote, lineBreak
  }

  /// One key names the kind: `{"text": "…"}`, `{"strong": […]}`, `{"link": "https://…", "content": […]}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let content = { try container.decode([Inline].self, forKey: .content) }
    if let text = try container.decodeIfPresent(String.self, forKey: .text) {
      self = .text(text)
    } else if let inner = try container.decodeIfPresent([Inline].self, forKey: .emphasis) {
      self = .emphasis(inner)
    } else if let inner = try container.decodeIfPresent([Inline].self, forKey: .strong) {
      self = .strong(inner)
    } else if let inner = try container.decodeIfPresent([Inline].self, forKey: .smallCaps) {
      self = .smallCaps(inner)
    } else if let color = try container.decodeIfPresent(String.self, forKey: .colored) {
      self = .colored(color, try content())
    } else if let url = try container.decodeIfPresent(String.self, forKey: .link) {
      self = .link(url: url, try content())
    } else if let id = try container.decodeIfPresent(String.self, forKey: .reference) {
      self = .reference(to: id, try content())
    } else if let id = try container.decodeIfPresent(String.self, forKey: .footnote) {
      self = .footnoteMark(id)
    } else if container.contains(.lineBreak) {
      self = .lineBreak
    } else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "an inline needs one of: text, emphasis, strong, smallCaps, colored, link, reference, footnote, lineBreak"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try container.encode(text, forKey: .text)
    case .emphasis(let inner): try container.encode(inner, forKey: .emphasis)
    case .strong(let inner): try container.encode(inner, forKey: .strong)
    case .smallCaps(let inner): try container.encode(inner, forKey: .smallCaps)
    case .colored(let color, let inner):
      try container.encode(color, forKey: .colored)
      try container.encode(inner, forKey: .content)
    case .link(let url, let inner):
      try container.encode(url, forKey: .link)
      try container.encode(inner, forKey: .content)
    case .reference(let id, let inner):
      try container.encode(id, forKey: .reference)
      try container.encode(inner, forKey: .content)
    case .footnoteMark(let id): try container.encode(id, forKey: .footnote)
    case .lineBreak: try container.encode(true, forKey: .lineBreak)
    }
  }
}
