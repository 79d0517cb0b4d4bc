import Dates

/// The facts between two lines of dashes at the head of a Markdown file: `title: …`, `date: …`.
struct FrontMatter {
  private struct Entry {
    let key: String
    let value: String
    let position: Int
  }

  private var entries: [Entry] = []
  /// Bytes up to the end of the closing line; 0 where there is no front matter.
  private(set) var end = 0
  /// The lines, marks included.
  private(set) var lines: [Range<Int>] = []

  private static let mostLines = 200

  init(_ bytes: [UInt8]) {
    let all = LineRange.all(in: bytes).prefix(Self.mostLines)
    guard let first = all.first, Self.isMark(bytes[first.range]), let close = all.dropFirst().firstIndex(where: { Self.isMark(bytes[$0.range]) })
    else { return }
    let inner = all[1..<close]
    guard inner.allSatisfy({ bytes[$0.range].contains(0x3A) || $0.indent > 0 || bytes[$0.range].first == 0x2D || bytes[$0.range].first == 0x23 }) else { return }
    for line in inner {
      let text = String(decoding: bytes[line.range], as: UTF8.self)
      if bytes[line.range].first == 0x2D, let last = entries.popLast() {
        // A list of authors, one a line.
        let item = Self.plain(text.dropFirst())
        entries.append(Entry(key: last.key, value: last.value.isEmpty ? item : last.value + ", " + item, position: last.position))
      } else if let colon = text.firstIndex(of: ":") {
        let key = text[..<colon].trimmingSuffix { $0.isWhitespace }.lowercased()
        entries.append(Entry(key: key, value: Self.plain(text[text.index(after: colon)...]), position: line.range.lowerBound))
      }
    }
    lines = all[0...close].map(\.range)
    end = all[close].range.upperBound
  }

  /// States the facts, which go before what the text states.
  func state(_ text: MappedText, in article: inout Article) {
    func fact(_ keys: [String]) -> Stated<String>? {
      for key in keys {
        guard let entry = entries.first(where: { $0.key == key && !$0.value.isEmpty }) else { continue }
        let place = text.fileRange(of: entry.position..<(entry.position + 1)).lowerBound
        return Stated(entry.value, .file(line: article.source.line(at: place)))
      }
      return nil
    }
    article.title = fact(["title", "headline"]) ?? article.title
    article.outlet = fact(["outlet", "publisher", "publication", "site", "sitename", "site_name", "source"])
      .flatMap { PageFacts.isAddress($0.value) ? nil : $0 } ?? article.outlet
    article.published = fact(["published", "date", "publishdate", "datepublished", "pubdate"])?.compactMap(PageFacts.date) ?? article.published
    article.byline = fact(["author", "authors", "byline"]) ?? article.byline
    article.url = fact(["url", "link", "canonical", "canonical_url", "source_url", "source"]).flatMap { $0.value.hasPrefix("http") ? $0 : nil } ?? article.url
  }

  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("---".utf8) }

  /// A value without quotation marks and brackets.
  private static func plain(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)
    if text.first == "[", text.last == "]" { text = text.dropFirst().dropLast() }
    let parts = text.count < 1_000 && text.contains("\", \"") ? text.split(separator: ",") : [text]
    return parts.map { part in
      let part = part.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)
      let isQuoted = part.count > 1 && (part.first == "\"" && part.last == "\"" || part.first == "'" && part.last == "'")
      return String(isQuoted ? part.dropFirst().dropLast() : part)
    }.joined(separator: ", ")
  }
}
