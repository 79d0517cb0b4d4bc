extension DocumentProperties {
  private enum Keys: String, CodingKey, CaseIterable { case title, author, subject, keywords, language, date }

  /// Only the title cannot be left out; without a date the document has none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Keys.self)
    self.init(title: try container.decode(String.self, forKey: .title))
    author = try container.decodeIfPresent(String.self, forKey: .author) ?? author
    subject = try container.decodeIfPresent(String.self, forKey: .subject) ?? subject
    keywords = try container.decodeIfPresent([String].self, forKey: .keywords) ?? keywords
    language = try container.decodeIfPresent(String.self, forKey: .language) ?? language
    date = try container.decodeIfPresent(String.self, forKey: .date) ?? ""
  }
}
