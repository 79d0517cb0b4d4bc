import Differences

/// Data of small issues, as tests write them.
extension IssueData {
  static func of(
    _ articles: [Article], _ claims: [Claim], groups: [Group]? = nil, corrections: [Correction] = [], asOf: String = "2024-06-18", version: String = "1.0"
  ) -> IssueData {
    let ids = claims.compactMap(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return IssueData(
      tool: Tool(name: "collate", version: version), batch: Batch(name: "test", title: "Test", asOf: asOf, language: "en-GB"), articles: articles,
      groups: groups ?? ids.map { id in Group.of(id, claims.filter { $0.group == id && $0.standing == nil }) }, claims: claims, corrections: corrections)
  }
}

extension IssueData.Article {
  /// - Parameter text: stands for the file's bytes.
  static func file(
    _ id: String, text: String = "", outlet: String? = nil, title: String? = nil, published: String? = nil, url: String? = nil, label: String = "A",
    origin: String? = nil
  ) -> Self {
    Self(id: id, label: label, sha256: text.isEmpty ? id : text, outlet: outlet, title: title, published: published, url: url, origin: origin ?? outlet ?? label)
  }
}

extension IssueData.Claim {
  static func figure(
    _ id: String, _ value: Double?, in group: String?, quote: String? = nil, source: String? = nil, standing: Standing? = nil, by: String? = nil
  ) -> Self {
    let parts = id.split(separator: ":")
    return Self(
      id: id, article: parts[0] + ".txt", line: Int(parts[1].prefix { $0 != "." }) ?? 1, quote: quote ?? value.map { "\(Int($0)) people" } ?? "dozens",
      value: value, form: value == nil ? "vague" : "exact", kind: group.map { String($0.prefix { $0 != "." }) } ?? "killed", attribution: source,
      group: group, standing: standing, withdrawnBy: by)
  }
}

extension IssueData.Group {
  /// A group whose kind is the id's first part; its figure is the middle of the claims'.
  static func of(
    _ id: String, _ claims: [IssueData.Claim], unit: Measurand.Unit = .init(name: "people", dimension: "count"), subject: String = "people",
    place: Measurand.Place? = .init(name: "Marlow", sort: "city", isEvent: true), scope: Measurand.Scope? = nil, role: String = "total",
    verdict: String? = nil
  ) -> Self {
    let values = claims.compactMap(\.value).sorted()
    let middle = values.isEmpty ? nil : values[values.count / 2]
    return Self(
      id: id,
      measurand: Measurand(
        kind: String(id.prefix { $0 != "." }), role: role, unit: unit, subject: .init(key: subject, printed: subject), place: place, scope: scope),
      printed: Printed(label: id, figure: middle.map { "\(Int($0))" } ?? "", range: "", basis: ""),
      verdict: verdict ?? (values.count > 1 ? "agree" : "singleOrigin"), lead: values.isEmpty ? "none" : "middle",
      refusal: claims.isEmpty ? "withdrawn" : nil, printedMiddle: middle, low: values.first, high: values.last)
  }
}
