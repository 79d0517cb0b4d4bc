/// The article of a page's JSON-LD (schema.org), with the place of each fact.
///
/// A block that is no JSON says nothing; the page's other statements stand.
struct LinkedData {
  struct Fact: Hashable {
    let value: String
    let position: Int
  }

  private(set) var title: Fact?
  private(set) var published: Fact?
  private(set) var outlet: Fact?
  private(set) var authors: [Fact] = []
  private(set) var url: Fact?
  private(set) var quotedFrom: Fact?
  /// `articleBody`: the text without markup.
  private(set) var body: JSONString?

  /// Types that are the article of their page.
  private static let types: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle",
    "OpinionNewsArticle", "LiveBlogPosting", "BlogPosting", "Report", "WebPage", "SocialMediaPosting", "TechArticle",
    "ScholarlyArticle", "AskPublicNewsArticle", "AdvertiserContentArticle", "NewsMediaArticle",
  ]

  /// - Parameter source: the text that the ranges count in.
  init(_ ranges: [Range<Int>], in source: MappedText) {
    var pages: [JSONValue] = []
    for range in ranges.prefix(20) {
      let inner = Self.withoutComments(range, in: source.bytes)
      guard let root = JSONScanner.value(in: source.bytes, inner) else { continue }
      for item in Self.items(root) {
        let types = (item["@type"]?.elements ?? []).compactMap { $0.string?.value(in: source) }.map {
          $0.split(separator: "/").last.map(String.init) ?? $0
        }
        guard types.contains(where: Self.types.contains) else { continue }
        // What describes the page tells less than what describes its article.
        if types == ["WebPage"] { pages.append(item) } else { read(item, source) }
      }
    }
    for page in pages { read(page, source) }
  }

  /// A value of schema.org as a file of its own.
  init(_ value: JSONValue, in source: MappedText) { read(value, source) }

  /// The objects of a document: its own, those of its list and of its graph.
  private static func items(_ root: JSONValue) -> [JSONValue] {
    root.elements.filter(\.isObject).flatMap { item in [item] + (item["@graph"]?.elements.filter(\.isObject) ?? []) }
  }

  /// Some pages wrap the data in `<!-- … -->` or `//<![CDATA[ … //]]>`.
  private static func withoutComments(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var range = range
    for mark in ["<!--", "//", "<![CDATA["] {
      range = WhiteSpace.trimmed(range, in: bytes)
      if bytes[range].starts(with: mark.utf8) { range = (range.lowerBound + mark.utf8.count)..<range.upperBound }
    }
    for mark in ["-->", "]]>", "//", ";"] {
      range = WhiteSpace.trimmed(range, in: bytes)
      if bytes[range].reversed().starts(with: mark.utf8.reversed()) { range = range.lowerBound..<(range.upperBound - mark.utf8.count) }
    }
    return range
  }

  private mutating func read(_ item: JSONValue, _ source: MappedText) {
    func fact(_ value: JSONValue?) -> Fact? {
      guard let string = value?.elements.first?.string else { return nil }
      let text = PageFacts.plain(string.value(in: source))
      return text.isEmpty ? nil : Fact(value: text, position: string.range.lowerBound)
    }
    /// The name of a person or a body, given as such or by its name.
    func name(_ value: JSONValue?) -> Fact? {
      guard let first = value?.elements.first else { return nil }
      return first.isObject ? fact(first["name"]) : fact(first)
    }
    title = title ?? fact(item["headline"])
    body = body ?? item["articleBody"]?.string
    published = published ?? fact(item["datePublished"]) ?? fact(item["dateCreated"])
    outlet = outlet ?? name(item["publisher"]) ?? name(item["sourceOrganization"])
    if authors.isEmpty { authors = (item["author"] ?? item["creator"])?.elements.compactMap { name($0) } ?? [] }
    url = url ?? fact(item["url"]) ?? fact(item["mainEntityOfPage"]?["@id"]) ?? fact(item["mainEntityOfPage"])
    quotedFrom = quotedFrom ?? name(item["isBasedOn"]) ?? name(item["isBasedOn"]?["publisher"])
  }
}
