import Diagnostics

/// Articles as records of JSON: schema.org's NewsArticle, the exports of scrapers, feeds and newspapers.
struct JSON: ArticleFormat {
  let extensions = ["json", "jsonld"]

  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article] {
    let text = try RecordText(file, notes: &notes)
    guard let root = text.value(0..<text.mapped.count) else {
      // Many files of that name hold a record a line.
      let lines = text.lines
      if lines.count > 1, let first = lines.first, text.value(first)?.isObject ?? false {
        return JSONLines.articles(in: text, notes: &notes)
      }
      throw FileBytes.Fault(fact: .jsonBroken, line: JSONScanner.fault(in: text.mapped.bytes).map(text.line))
    }
    let (values, isList) = ArticleRecord.values(in: root)
    guard isList else {
      return values.compactMap { value in
        if ArticleRecord(value, in: text.mapped).isTooLong { notes.record(.warning, ArticleText.tooLong) }
        return text.article(of: value, id: file.id)
      }
    }
    return text.articles(of: values.enumerated().lazy.map { (number: $0 + 1, value: $1) }, count: values.count, notes: &notes)
  }
}

/// A record a line.
struct JSONLines: ArticleFormat {
  let extensions = ["jsonl", "ndjson", "jsonlines"]

  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article] {
    Self.articles(in: try RecordText(file, notes: &notes), notes: &notes)
  }

  /// A line that is no record is told of, and the others are read.
  static func articles(in text: RecordText, notes: inout FormatNotes) -> [Article] {
    let lines = text.lines
    var values: [(number: Int, value: JSONValue)] = []
    for (index, range) in lines.prefix(RecordText.mostRecords).enumerated() {
      if let value = text.value(range), value.isObject {
        values.append((index + 1, value))
      } else {
        notes.record(.warning, line: text.line(at: range.lowerBound), .jsonBroken)
      }
    }
    return text.articles(of: values, count: lines.count, notes: &notes)
  }
}

extension RecordText {
  /// The articles of numbered records, each named by its number.
  func articles(
    of values: some Sequence<(number: Int, value: JSONValue)>, count: Int, notes: inout FormatNotes
  ) -> [Article] {
    var articles: [Article] = []
    for (number, value) in values.prefix(Self.mostRecords) {
      if let article = article(of: value, id: "\(file.id)#\(number)") {
        articles.append(article)
      } else {
        notes.record(.warning, line: ArticleRecord(value, in: mapped).position.map(line), fault(of: value, number: number))
      }
    }
    if count > Self.mostRecords { notes.record(.warning, .tooManyRecords(limit: Self.mostRecords)) }
    return articles
  }
}
