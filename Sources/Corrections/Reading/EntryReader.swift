import Claims
import Dates
import Diagnostics
import Manifests

/// Reads one entry.
struct EntryReader {
  private var reader: ManifestReader

  /// The correction, or nothing where anything is wrong about the entry.
  static func read(_ node: ManifestNode) -> (Correction?, [Diagnostic]) {
    guard node.isMapping else {
      let fact = Fact.valueWrong(key: "a correction", expected: "a mapping of keys to values", found: node.summary)
      return (nil, [Diagnostic(.warning, file: node.file, line: node.line, fact)])
    }
    var entry = EntryReader(reader: ManifestReader(node, severity: .warning))
    let correction = entry.correction()
    let diagnostics = entry.reader.finish()
    return (diagnostics.isEmpty ? correction : nil, diagnostics)
  }

  private init(reader: ManifestReader) { self.reader = reader }

  private static let own = ["author", "date", "reason", "article", "quote", "occurrence"]

  private mutating func correction() -> Correction? {
    let author = required("author", expected: "a name") { $0 }
    let date = required("date", expected: "a date such as 2017-09-06") { CalendarDate(iso: $0).flatMap { $0.day == nil ? nil : $0 } }
    let reason = required("reason", expected: "a text") { $0 }
    guard let verb = verb(), let action = action(verb), let author, let date, let reason else { return nil }
    return Correction(author: author, date: date, reason: reason, action: action)
  }

  /// The one verb of the entry.
  private mutating func verb() -> CorrectionVerb? {
    let verbs = CorrectionVerb.allCases.filter { reader.node[$0.rawValue] != nil }
    if verbs.count > 1 {
      for key in verbs.map(\.rawValue) + Self.own { _ = reader.child(key) }
      report(.verbsSeveral(verbs.map(\.rawValue)))
      return nil
    }
    if let verb = verbs.first { return verb }
    // What is no key of every entry may be a verb misspelt.
    let names = CorrectionVerb.allCases.map(\.rawValue)
    let unknown = reader.node.keys.filter { !Self.own.contains($0.summary) }
    for key in unknown {
      _ = reader.child(key.summary)
      report(.verbUnknown(name: key.summary, near: NearMatch.candidates(for: key.summary, among: names)), line: key.line)
    }
    for key in Self.own { _ = reader.child(key) }
    if unknown.isEmpty { report(.verbMissing) }
    return nil
  }

  private mutating func action(_ verb: CorrectionVerb) -> Correction.Action? {
    switch verb {
    case .fix: both(anchor(), reading(of: "fix", isWhole: false)).map { .fix($0, $1) }
    case .add: both(anchor(), reading(of: "add", isWhole: true)).map { .add($0, $1) }
    case .drop: both(anchor(), plain("drop")).map { .drop($0.0) }
    case .split: both(anchor(), plain("split")).map { .split($0.0) }
    case .pin: both(anchor(), plain("pin")).map { .pin($0.0) }
    case .exclude: required("exclude", expected: "the name of a source") { $0 }.map { .exclude(source: $0) }
    case .origin: origin()
    case .alias: alias()
    case .merge: merge()
    }
  }

  // MARK: Parts

  private mutating func anchor() -> Anchor? { Self.anchor(&reader) }

  private static func anchor(_ reader: inout ManifestReader) -> Anchor? {
    let article = required("article", expected: "the name of a file", &reader) { $0 }
    let quote = required("quote", expected: "words of the article", &reader) { $0 }
    let hasOccurrence = reader.node["occurrence"] != nil
    let occurrence = occurrence(&reader)
    guard let article, let quote, occurrence != nil || !hasOccurrence else { return nil }
    return Anchor(article: article, quote: quote, occurrence: occurrence)
  }

  private static func occurrence(_ reader: inout ManifestReader) -> Int? {
    reader.value("occurrence", expected: "a whole number from 1") { $0.text.flatMap { Int($0) }.flatMap { $0 >= 1 ? $0 : nil } }
  }

  private mutating func reading(of key: String, isWhole: Bool) -> CorrectedReading? {
    guard let node = reader.child(key) else { return nil }
    guard node.isMapping else {
      reader.report(node, key: key, expected: "a mapping such as {value: 39}")
      return nil
    }
    let (reading, diagnostics) = ReadingReader.read(node, isWhole: isWhole)
    reader.record(diagnostics)
    return diagnostics.isEmpty ? reading : nil
  }

  /// A verb that takes nothing: `drop:` or `drop: true`.
  private mutating func plain(_ key: String) -> Void? {
    reader.value(key, expected: "true, or nothing") { ["", "true", "yes"].contains($0.text ?? "-") ? () : nil }
  }

  private mutating func origin() -> Correction.Action? {
    let from = required("origin", expected: "the name of an article or a source") { $0 }
    if reader.node["quote"] != nil {
      return both(anchor(), from).map { .origin(article: $0.article, figure: $0, from: $1) }
    }
    let article = required("article", expected: "the name of a file") { $0 }
    return both(article, from).map { .origin(article: $0, figure: nil, from: $1) }
  }

  private mutating func alias() -> Correction.Action? {
    guard let node = reader.child("alias") else { return nil }
    guard node.isMapping else {
      reader.report(node, key: "alias", expected: "a mapping such as {name: Deir ez-Zor, also: [Dair Alzour]}")
      return nil
    }
    var inner = ManifestReader(node, severity: .warning)
    let name = Self.required("name", expected: "the name to print", &inner) { $0 }
    let others = inner.value("also", expected: "a list of names") { node -> [String]? in
      let names = node.items.compactMap(\.text).filter { !$0.isEmpty }
      return names.isEmpty || names.count != node.items.count ? nil : names
    }
    if node["also"] == nil { inner.reportMissing("also") }
    let kind = inner.filled("kind", expected: "place, person or body") { Alias.Kind(rawValue: $0) }
    let diagnostics = inner.finish()
    reader.record(diagnostics)
    guard diagnostics.isEmpty, let name, let others else { return nil }
    return .alias(Alias(name: name, others: others, kind: kind))
  }

  private mutating func merge() -> Correction.Action? {
    guard let node = reader.child("merge") else { return nil }
    guard node.items.count > 1 else {
      reader.report(node, key: "merge", expected: "a list of two or more figures or groups")
      return nil
    }
    let members = node.items.compactMap { item -> MergeMember? in
      if let id = item.text, !id.isEmpty { return .group(id) }
      guard item.isMapping else {
        reader.report(item, key: "merge", expected: "figures such as {article: a.txt, quote: 93 people}, or ids of groups")
        return nil
      }
      var inner = ManifestReader(item, severity: .warning)
      let anchor = Self.anchor(&inner)
      reader.record(inner.finish())
      return anchor.map { .figure($0) }
    }
    return members.count == node.items.count ? .merge(members) : nil
  }

  // MARK: Values

  private mutating func required<Value>(_ key: String, expected: String, _ parse: (String) -> Value?) -> Value? {
    Self.required(key, expected: expected, &reader, parse)
  }

  /// A text that must be there and be something.
  static func required<Value>(_ key: String, expected: String, _ reader: inout ManifestReader, _ parse: (String) -> Value?) -> Value? {
    guard let node = reader.node[key], node.text?.allSatisfy(\.isWhitespace) != true else {
      _ = reader.child(key)
      reader.reportMissing(key)
      return nil
    }
    return reader.filled(key, expected: expected, parse)
  }

  private mutating func report(_ fact: Fact, line: Int? = nil) {
    reader.record([Diagnostic(.warning, file: reader.node.file, line: line ?? reader.node.line, fact)])
  }

  /// Both, read in order whether the first is there or not, so that all faults are told.
  private func both<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
    guard let a, let b else { return nil }
    return (a, b)
  }
}
