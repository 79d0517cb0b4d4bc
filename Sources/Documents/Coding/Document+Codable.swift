internal import Graphics

extension Document {
  private enum Keys: String, CodingKey, CaseIterable { case properties, furniture, blocks, footnotes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      properties: try container.decode(DocumentProperties.self, forKey: .properties), furniture: try container.value(.furniture, or: Furniture()),
      blocks: try container.decode([Block].self, forKey: .blocks), footnotes: try container.value(.footnotes, or: []))
  }
}

extension Furniture {
  private enum Keys: String, CodingKey, CaseIterable { case headerLeft, headerRight, footerLeft, footerRight, isFirstHeaderHidden, mark }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      headerLeft: try container.value(.headerLeft, or: ""), headerRight: try container.value(.headerRight, or: ""),
      footerLeft: try container.value(.footerLeft, or: ""), footerRight: try container.value(.footerRight, or: ""),
      isFirstHeaderHidden: try container.value(.isFirstHeaderHidden, or: true), mark: try container.decodeIfPresent(PageMark.self, forKey: .mark))
  }
}

extension PageMark {
  private enum Keys: String, CodingKey, CaseIterable { case text, color, background }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(
      text: try container.decode(String.self, forKey: .text), color: try container.decode(Color.self, forKey: .color),
      background: try container.value(.background, or: .black))
  }
}

extension Footnote {
  private enum Keys: String, CodingKey, CaseIterable { case id, content, cites }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(id: try container.decode(String.self, forKey: .id), content: try container.inlines(.content), cites: try container.decodeIfPresent([String].self, forKey: .cites))
  }
}
