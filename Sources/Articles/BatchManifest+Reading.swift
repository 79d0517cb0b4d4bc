import Dates
import Diagnostics
import Manifests

extension BatchManifest {
  /// Reads `batch.yaml`; what it says of articles is written into them.
  /// - Throws: a `Diagnostic` where the text is not valid YAML.
  static func read(
    _ source: SourceText, path: String, into articles: inout [Article], known: [String], log: inout DiagnosticLog
  ) throws(Diagnostic) -> BatchManifest {
    let text =
      source.text.unicodeScalars.first == "\u{FEFF}" ? String(source.text.unicodeScalars.dropFirst()) : source.text
    let root = try ManifestNode(yaml: text, file: path)
    var reader = ManifestReader(root, severity: .warning)
    var manifest = BatchManifest()
    manifest.title = reader.filledText("title")
    manifest.place = reader.filledText("place")
    manifest.asOf = reader.writtenDate("as-of")
    manifest.started = reader.writtenDate("started")
    manifest.issue = reader.filled("issue", expected: "a whole number from 1") {
      Int($0).flatMap { $0 >= 1 ? $0 : nil }
    }
    manifest.tlp = reader.filled(
      "tlp", expected: "RED, AMBER, AMBER+STRICT, GREEN or CLEAR", TrafficLight.init(written:))
    manifest.caveat = reader.filledText("caveat")
    manifest.language = reader.filledText("language")
    manifest.author = reader.filledText("author")
    if let entries = reader.child("lead") { manifest.lead = lead(entries, &reader) }
    if let entries = reader.child("sources") { manifest.relations = relations(entries, &reader) }
    if let entries = reader.child("articles") { read(entries, &reader, &articles, known) }
    log.record(reader.finish())
    return manifest
  }

  /// `lead`: a text or a list of texts.
  private static func lead(_ node: ManifestNode, _ reader: inout ManifestReader) -> [String] {
    if let text = node.text, !text.isEmpty { return [text] }
    if !node.isSequence { reader.report(node, key: "lead", expected: "a quantity, or a list of them") }
    return node.items.compactMap { item in
      guard let text = item.text, !text.isEmpty else {
        reader.report(item, key: "lead", expected: "a quantity, as a label or a group's id has it")
        return nil
      }
      return text
    }
  }

  /// `sources`: a text for each name.
  private static func relations(_ node: ManifestNode, _ reader: inout ManifestReader) -> [String: String] {
    if !node.isMapping, node.text != "" { reader.report(node, key: "sources", expected: "a mapping of names to what they are") }
    var relations: [String: String] = [:]
    for (name, entry) in node.entries {
      if let text = entry.text, !text.isEmpty { relations[name] = text } else { reader.report(entry, key: name, expected: "a text") }
    }
    return relations
  }

  private static func read(
    _ node: ManifestNode, _ reader: inout ManifestReader, _ articles: inout [Article], _ known: [String]
  ) {
    if !node.isMapping, node.text != "" {
      reader.report(node, key: "articles", expected: "a mapping of file names to their facts")
    }
    for (key, (name, entry)) in zip(node.keys.filter { $0.text != nil }, node.entries) {
      guard known.contains(name) else {
        let near = NearMatch.candidates(for: name, among: known)
        reader.record([Diagnostic(.warning, file: key.file, line: key.line, .articleNotInBatch(name: name, near: near))]
        )
        continue
      }
      if entry.text == "" { continue }
      guard entry.isMapping else {
        reader.report(entry, key: name, expected: "a mapping of keys to values")
        continue
      }
      var facts = ManifestReader(entry, severity: .warning)
      let outlet = facts.filledText("outlet")
      let published = facts.writtenDate("published")
      let url = facts.filledText("url")
      let author = facts.filledText("author")
      let origin = facts.filledText("origin")
      reader.record(facts.finish())
      // A file that could not be read has been reported already.
      guard let index = articles.firstIndex(where: { $0.id == name }) else { continue }
      if let outlet { articles[index].outlet = Stated(outlet, .manifest) }
      if let published { articles[index].published = Stated(published, .manifest) }
      if let url { articles[index].url = Stated(url, .manifest) }
      if let author { articles[index].byline = Stated(author, .manifest) }
      if let origin { articles[index].declaredOrigin = origin }
    }
  }
}

extension TrafficLight {
  /// A mark as people write it: `AMBER`, `tlp:amber+strict`.
  public init?(written text: String) {
    let name = text.uppercased()
    self.init(rawValue: name.hasPrefix("TLP:") ? String(name.dropFirst(4)) : name)
  }
}

extension ManifestReader {
  fileprivate mutating func writtenDate(_ key: String) -> CalendarDate? {
    filled(key, expected: "a date such as 2017-09-05") { CalendarDate(iso: $0) ?? WrittenDate.parse($0)?.date }
  }
}
