internal import Diagnostics
internal import Graphics

extension Inline: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case text, emphasis, strong, smallCaps, colored, content, link, reference, footnote, lineBreak
  }

  /// Text is a string; one key names the kind of anything else: `{"strong": […]}`, `{"footnote": "n1"}`,
  /// `{"link": "https://…", "content": […]}`.
  public init(from decoder: any Decoder) throws {
    guard let container = try? decoder.strictContainer(keyedBy: Key.self) else {
      self = .text(try Self.text(decoder))
      return
    }
    let keys = container.allKeys
    guard let key = keys.first(where: { $0 != .content }) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "text, or one of: \(Self.kinds)"))
    }
    let hasContent = keys.contains(.content)
    if keys.count > (hasContent ? 2 : 1) || hasContent && ![.colored, .link, .reference].contains(key) {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "one kind alone, not \(keys.map(\.rawValue).sorted().joined(separator: " and "))"))
    }
    func inner(_ key: Key) throws -> [Inline] { try container.decode(InlineContent.self, forKey: key).inlines }
    func string() throws -> String { try container.decode(String.self, forKey: key) }
    self = switch key {
    case .text: .text(try string())
    case .emphasis: .emphasis(try inner(key))
    case .strong: .strong(try inner(key))
    case .smallCaps: .smallCaps(try inner(key))
    case .colored: .colored(try string(), try inner(.content))
    case .link: .link(url: try string(), try inner(.content))
    case .reference: .reference(to: try string(), try inner(.content))
    case .footnote: .footnoteMark(try string())
    case .lineBreak, .content: .lineBreak
    }
  }

  /// A string; for an object the fault of its keys.
  private static func text(_ decoder: any Decoder) throws -> String {
    if let text = try? decoder.singleValueContainer().decode(String.self) { return text }
    _ = try decoder.strictContainer(keyedBy: Key.self)
    throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "text, or one of: \(kinds)"))
  }

  private static let kinds = Key.allCases.filter { $0 != .content }.map(\.rawValue).joined(separator: ", ")

  public func encode(to encoder: any Encoder) throws {
    if case .text(let text) = self {
      var container = encoder.singleValueContainer()
      try container.encode(text)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text: break
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

/// The content of a paragraph, a cell and so on: a list of inlines, or one string.
struct InlineContent: Decodable {
  let inlines: [Inline]

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      inlines = [.text(text)]
    } else {
      inlines = try [Inline](from: decoder)
    }
  }
}

extension KeyedDecodingContainer {
  /// - Throws: where the key is missing.
  func inlines(_ key: Key) throws -> [Inline] { try decode(InlineContent.self, forKey: key).inlines }

  /// Contents one after the other: items, cells.
  func contents(_ key: Key) throws -> [[Inline]] { try decode([InlineContent].self, forKey: key).map(\.inlines) }

  /// The key's value, or another where it is missing.
  func value<Value: Decodable>(_ key: Key, or other: Value) throws -> Value { try decodeIfPresent(Value.self, forKey: key) ?? other }
}
