extension Color: Codable {
  /// `"#rrggbb"` or `"#rrggbbaa"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let color = Color(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a colour is written #rrggbb or #rrggbbaa")
    }
    self = color
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}

extension Fill: Codable {
  private enum Key: String, CodingKey, CaseIterable { case hatch, spacing, width }

  /// A colour, or `{"hatch": COLOUR, "spacing": 3, "width": 0.6}`.
  public init(from decoder: any Decoder) throws {
    if (try? decoder.singleValueContainer().decode(String.self)) != nil {
      self = .solid(try Color(from: decoder))
      return
    }
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self = .hatch(
      try container.decode(Color.self, forKey: .hatch), spacing: try container.decode(Double.self, forKey: .spacing),
      width: try container.decode(Double.self, forKey: .width))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .solid(let color): try color.encode(to: encoder)
    case .hatch(let color, let spacing, let width):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(color, forKey: .hatch)
      try container.encode(spacing, forKey: .spacing)
      try container.encode(width, forKey: .width)
    }
  }
}

extension Stroke: Codable {
  private enum Key: String, CodingKey, CaseIterable { case color, width, dash, cap }

  /// The dash can be left out for a solid line, the cap for a butt end.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      color: try container.decode(Color.self, forKey: .color), width: try container.decode(Double.self, forKey: .width),
      dash: try container.decodeIfPresent([Double].self, forKey: .dash) ?? [],
      cap: try container.decodeIfPresent(Cap.self, forKey: .cap) ?? .butt)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(color, forKey: .color)
    try container.encode(width, forKey: .width)
    if !dash.isEmpty { try container.encode(dash, forKey: .dash) }
    if cap != .butt { try container.encode(cap, forKey: .cap) }
  }
}

extension Path: Codable {
  /// Path data of SVG: `"M0 0L10 0L10 8Z"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let path = Path(data: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a path is written as M, L, H, V, C and Z with absolute places")
    }
    self = path
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(data)
  }
}
