public import Diagnostics
public import Manifests
import Typography

extension Layout {
  /// Reads a layout file and its wording.
  /// - Parameters:
  ///   - node: the layout file.
  ///   - families: the font manifest's families, which styles can name; nil to take any name.
  ///   - language: speaks another language than the layout's own.
  ///   - loadLayout: gives the layout file of a name, on which another can stand; nil where there is none.
  ///   - loadWording: gives the wording file of a language; nil where there is none.
  /// - Returns: the layout, or nil where it can't be used; and all faults found, with file and line.
  public static func read(
    _ node: ManifestNode, families: [String]? = nil, language: String? = nil,
    loadLayout: (String) throws(Diagnostic) -> ManifestNode? = { (_) throws(Diagnostic) in nil },
    loadWording: (String) throws(Diagnostic) -> ManifestNode?
  ) -> (layout: Layout?, diagnostics: [Diagnostic]) {
    var faults = DiagnosticLog()
    let node = completed(node, loadLayout, &faults)
    var reader = LayoutReader(node)
    let parts = reader.read()
    var wording: Wording?
    do {
      wording = try loadWording(language ?? parts.wording).map { Wording($0) }
      if wording == nil { reader.report(node["wording"] ?? node, key: "wording", expected: "the name of a file in layouts/wording") }
    } catch {
      faults.record(error)
    }
    let looks = StylesheetReader.read(node, families: families)
    let diagnostics = faults.diagnostics + reader.finish() + looks.diagnostics + StyleCheck.faults(of: node, looks.stylesheet)
    guard let stylesheet = looks.stylesheet, let wording, !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    let layout = Layout(
      name: parts.name, purpose: parts.purpose, stylesheet: stylesheet, sections: parts.sections, limits: parts.limits, drops: parts.drops,
      maxPages: parts.maxPages, wording: wording)
    return (layout, diagnostics)
  }

  /// A layout file with what it takes from the one that it stands on, and that one from the next.
  private static func completed(
    _ node: ManifestNode, _ load: (String) throws(Diagnostic) -> ManifestNode?, _ log: inout DiagnosticLog
  ) -> ManifestNode {
    var result = node
    var next = node["based-on"]
    // A name that comes twice closes a circle.
    var seen: Set<String> = []
    while let at = next, let name = at.text {
      do {
        guard seen.insert(name).inserted, let base = try load(name) else {
          log.record(Diagnostic(.error, file: at.file, line: at.line, .valueWrong(key: "based-on", expected: "another layout's name", found: name)))
          break
        }
        result = result.completed(from: base)
        next = base["based-on"]
      } catch {
        log.record(error)
        break
      }
    }
    return result
  }
}

/// Reads what a layout says of the briefing's parts.
struct LayoutReader {
  struct Parts {
    var name, purpose, wording: String
    var sections: [String]
    var limits: [SectionPart: Int]
    var drops: [SectionDrop]
    var maxPages: Int?
  }

  private var reader: ManifestReader
  private let known = SectionList.all.map(\.name)

  init(_ node: ManifestNode) { reader = ManifestReader(node) }

  mutating func read() -> Parts {
    for key in StylesheetReader.keys + ["based-on"] { _ = reader.child(key) }
    let name = reader.text("name") ?? ""
    let purpose = reader.text("purpose") ?? ""
    let wording = reader.text("wording") ?? "en-GB"
    let sections = reader.texts("sections") ?? known
    for item in reader.node["sections"]?.items ?? [] { check(section: item, in: known) }
    let maxPages = reader.value("max-pages", expected: "a whole number from 1") { $0.text.flatMap { Int($0) }.flatMap { $0 >= 1 ? $0 : nil } }
    return Parts(
      name: name, purpose: purpose, wording: wording, sections: sections, limits: limits(), drops: drops(), maxPages: maxPages)
  }

  mutating func report(_ node: ManifestNode, key: String, expected: String) { reader.report(node, key: key, expected: expected) }

  mutating func finish() -> [Diagnostic] { reader.finish() }

  private mutating func check(section node: ManifestNode, in known: [String]) {
    guard let name = node.text, !known.contains(name) else { return }
    reader.record([Diagnostic(.error, file: node.file, line: node.line, .keyUnknown(key: name, near: NearMatch.candidates(for: name, among: known)))])
  }

  private mutating func limits() -> [SectionPart: Int] {
    guard let node = reader.child("limits"), node.text != "none" else { return [:] }
    var entries = ManifestReader(node)
    var limits: [SectionPart: Int] = [:]
    for part in SectionPart.allCases {
      limits[part] = entries.value(part.rawValue, expected: "a whole number from 0") { $0.text.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
    }
    reader.record(entries.finish())
    return limits
  }

  /// `drops: [names, {keyFigures: 6}]`: sections, and parts with the number that stays.
  private mutating func drops() -> [SectionDrop] {
    guard let node = reader.child("drops") else { return [] }
    if !node.isSequence { reader.report(node, key: "drops", expected: "a list of sections") }
    var drops: [SectionDrop] = []
    for item in node.items {
      if let name = item.text {
        check(section: item, in: known)
        drops.append(.section(name))
      } else if item.entries.isEmpty {
        reader.report(item, key: "drops", expected: "sections, or parts such as {keyFigures: 6}")
      }
      var entries = ManifestReader(item.isMapping ? item : ManifestNode.empty(like: item))
      for part in SectionPart.allCases {
        let count = entries.value(part.rawValue, expected: "a whole number from 0") { $0.text.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
        if let count { drops.append(.beyond(part, count)) }
      }
      reader.record(entries.finish())
    }
    return drops
  }
}
