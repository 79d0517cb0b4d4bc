internal import Graphics

extension Drawable {
  private enum Keys: String, CodingKey, CaseIterable { case size, shapes, labels, alternative }

  /// What it says in words cannot be left out: a drawing without it says nothing to those who cannot see it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      size: try container.decode(Size.self, forKey: .size), shapes: try container.value(.shapes, or: []), labels: try container.value(.labels, or: []),
      alternative: try container.decode(String.self, forKey: .alternative))
  }
}

extension Drawable.Label {
  private enum Keys: String, CodingKey, CaseIterable { case text, style, color, isBold, position, anchor, footnotes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      text: try container.decode(String.self, forKey: .text), style: try container.value(.style, or: "label"),
      color: try container.decodeIfPresent(String.self, forKey: .color), isBold: try container.value(.isBold, or: false),
      position: try container.decode(Point.self, forKey: .position), anchor: try container.value(.anchor, or: .start),
      footnotes: try container.value(.footnotes, or: []))
  }
}
