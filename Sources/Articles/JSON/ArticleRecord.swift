import Dates
import Foundation

/// An object of JSON that holds an article.
struct ArticleRecord {
  private let value: JSONValue
  private let source: MappedText
  private let fields = RecordFields.standard

  /// - Parameter source: the text that the value's places count in.
  init(_ value: JSONValue, in source: MappedText) {
    self.value = value
    self.source = source
  }

  /// The objects of a document that may be articles, in order: the document, or the elements of its lists.
  static func values(in root: JSONValue) -> (values: [JSONValue], isList: Bool) {
    if case .array(let elements) = root { return (elements, true) }
    let fields = RecordFields.standard
    if fields.text.names.contains(where: { root[$0].map(hasText) ?? false }) { return ([root], false) }
    for name in fields.records.names {
      guard let member = root[name], member.isObject || !member.elements.allSatisfy({ !$0.isObject }) else { continue }
      return values(in: member)
    }
    return ([root], false)
  }

  private static func hasText(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let string): !string.range.isEmpty
    case .array(let elements): elements.contains { $0.string != nil || $0.isObject }
    case .object: RecordFields.standard.value.names.contains { value[$0]?.string != nil }
    default: false
    }
  }

  /// The paragraphs, or the whole, of the text: the first field that holds some.
  var texts: [MappedText] {
    for name in fields.text.names {
      guard let field = value[name] else { continue }
      let strings = field.elements.compactMap(string)
      // An escape takes six bytes at most for one.
      if strings.reduce(0, { $0 + $1.range.count }) > ArticleText.mostBytes { continue }
      let texts = strings.map { $0.text(in: source) }.filter { !WhiteSpace.trimmed(0..<$0.count, in: $0.bytes).isEmpty }
      if !texts.isEmpty { return texts }
    }
    return []
  }

  /// True where a field holds more text than an article has.
  var isTooLong: Bool {
    fields.text.names.contains { name in
      (value[name]?.elements.compactMap(string) ?? []).reduce(0) { $0 + $1.range.count } > ArticleText.mostBytes
    }
  }

  /// Where the record stands.
  var position: Int? {
    guard case .object(_, let position) = value else { return nil }
    return position
  }

  /// The title's words with their place, for a block of their own.
  var titleText: MappedText? {
    for name in fields.title.names {
      guard let string = value[name]?.elements.first.flatMap(string) else { continue }
      let text = string.text(in: source)
      let range = WhiteSpace.trimmed(0..<text.count, in: text.bytes)
      if !range.isEmpty { return text[range] }
    }
    return nil
  }

  /// States the record's facts, which go before what the text states.
  func state(in article: inout Article) {
    func line(_ string: JSONString) -> Int {
      article.source.line(at: source.fileRange(of: string.range.lowerBound..<(string.range.lowerBound + 1)).lowerBound)
    }
    func fact(_ field: RecordFields.Field, where isWanted: (String) -> Bool = { _ in true }) -> Stated<String>? {
      for name in field.names {
        let strings = value[name]?.elements.compactMap(string) ?? []
        let words = strings.map { PageFacts.plain($0.value(in: source)) }.filter { !$0.isEmpty && isWanted($0) }
        if let first = strings.first, !words.isEmpty { return Stated(words.joined(separator: ", "), .file(line: line(first))) }
      }
      return nil
    }
    let isName = { (text: String) in !PageFacts.isAddress(text) && !Self.isHost(text) && text.utf8.count < 120 }
    if let title = fact(fields.title) {
      article.title = title.compactMap { OutletPhrases.standard.splitTitle($0)?.title ?? $0 }
    }
    let host = fact(fields.host, where: Self.isHost)
    article.outlet = fact(fields.outlet, where: isName) ?? article.outlet ?? host.map { Stated($0.value, .inferred("the host of its address")) }
    article.published = fact(fields.published)?.compactMap(PageFacts.date) ?? time ?? article.published
    article.byline = fact(fields.author, where: isName) ?? article.byline
    article.url = fact(fields.url) { $0.hasPrefix("http") } ?? article.url
    article.quotedFrom = fact(fields.quotedFrom, where: isName) ?? article.quotedFrom
    for agency in (article.byline?.value).map(NamedAgencies.all) ?? [] where !article.wires.contains(where: { $0.agency == agency && $0.form != .mention }) {
      guard case .file(let line)? = article.byline?.basis else { continue }
      article.wires.append(WireCredit(agency: agency, form: .creditLine, line: line))
    }
  }

  /// The string of a field: its own, or that of the object that wraps it.
  private func string(_ value: JSONValue) -> JSONString? {
    if let string = value.string { return string }
    guard value.isObject else { return nil }
    return fields.value.names.lazy.compactMap { value[$0]?.string }.first
  }

  /// The day, in UTC, of seconds or milliseconds since 1970.
  private var time: Stated<CalendarDate>? {
    for name in fields.published.names + ["timestamp"] {
      guard case .number(let digits)? = value[name], var seconds = Double(digits) else { continue }
      if seconds > 1e11 { seconds /= 1_000 }
      guard (0..<4e9).contains(seconds) else { continue }
      return Stated(CalendarDate(dayNumber: DayNumber(Int(seconds) / 86_400)), .inferred("the seconds since 1970 that it gives"))
    }
    return nil
  }

  /// "example.org"
  private static func isHost(_ text: String) -> Bool {
    text.contains(".") && !text.contains { $0.isWhitespace } && !text.contains("/") && text.utf8.count < 100
      && text.split(separator: ".").count >= 2 && !text.hasSuffix(".")
  }
}
