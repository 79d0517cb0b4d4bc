/// A labelled line of a press database's export: "LENGTH: 532 words" (Nexis), "WC 532 words" (Factiva).
struct ExportField: Hashable {
  /// How the labels are set.
  enum Style: Hashable { case colon, code }
  enum Role: String, Decodable { case title, standfirst, byline, place, published, outlet, caption, bodyStart, tail, other }

  let style: Style
  let role: Role
  let label: String
  let value: String
  /// Bytes up to the value.
  let length: Int

  /// Labels that no article sets at the heads of lines.
  private static let telling: Set<String> = ["length", "load-date", "publication-type", "end of document", "journal code"]
  private static let tellingCodes: Set<String> = ["HD", "WC", "PD", "SN", "LP", "TD", "SC", "LA"]
  private static let longestLabel = 20

  /// Reads a line that opens with a label.
  init?(_ text: String) {
    let head = text.prefix(Self.longestLabel + 2)
    if let colon = head.firstIndex(of: ":"), let role = ExportFields.standard.labels[head[..<colon].lowercased()] {
      let value = text[text.index(after: colon)...].drop(while: \.isWhitespace)
      self.init(style: .colon, role: role, label: head[..<colon].lowercased(), value: value, in: text)
    } else if let role = ExportFields.standard.alone[text.lowercased()] {
      self.init(style: .colon, role: role, label: text.lowercased(), value: "", in: text)
    } else if let code = head.split(separator: " ", omittingEmptySubsequences: false).first, let role = ExportFields.standard.codes[String(code)] {
      self.init(style: .code, role: role, label: String(code), value: text[code.endIndex...].drop(while: \.isWhitespace), in: text)
    } else {
      return nil
    }
  }

  private init(style: Style, role: Role, label: String, value: Substring, in text: String) {
    self.style = style
    self.role = role
    self.label = label
    self.value = String(value)
    length = text.utf8.count - value.utf8.count
  }

  /// The style of a page's labels; nil where it is no export.
  static func style(of fields: [ExportField?]) -> Style? {
    let labels = Set(fields.compactMap { $0?.style == .colon ? $0?.label : nil })
    let isCounted = fields.contains { $0?.label == "length" && ($0?.value.hasSuffix("words") ?? false) }
    if labels.count >= 2, isCounted || !labels.isDisjoint(with: telling.subtracting(["length"])) { return .colon }
    let codes = Set(fields.compactMap { $0?.style == .code ? $0?.label : nil })
    return codes.contains("HD") && codes.intersection(tellingCodes).count >= 4 ? .code : nil
  }
}

/// The labels by which press databases name the parts of an article.
struct ExportFields: Decodable, Sendable {
  /// Before a colon, in lower case.
  let labels: [String: ExportField.Role]
  /// Lines of their own, in lower case.
  let alone: [String: ExportField.Role]
  /// Codes at the head of a line.
  let codes: [String: ExportField.Role]

  static let standard = Lexicon.decode(ExportFields.self, PackageResources.export_fields_json)
}
