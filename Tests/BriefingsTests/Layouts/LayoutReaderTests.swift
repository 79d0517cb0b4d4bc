import Diagnostics
import Foundation
import Manifests
import TestSupport
import Testing

@testable import Briefings

@Suite struct LayoutReaderTests {
  static let names = ["briefing", "email", "full", "handout", "onepage"]

  @Test(arguments: names) func `the project's own layouts have no faults and a purpose`(_ name: String) throws {
    let (layout, diagnostics) = try Layout.read(file: "layouts/\(name).yaml")
    #expect(diagnostics == [])
    #expect(layout?.name == name && layout?.purpose.isEmpty == false)
  }

  @Test(arguments: names) func `a layout that limits its pages can drop all it has but the masthead`(_ name: String) throws {
    let layout = try #require(try Layout.read(file: "layouts/\(name).yaml").layout)
    #expect(!layout.drops.isEmpty)
    guard layout.maxPages != nil else { return }
    let dropped = layout.drops.compactMap { if case .section(let name) = $0 { name } else { nil } }
    #expect(Set(layout.sections).subtracting(dropped) == ["masthead", "leftOut"])
  }

  /// What is added to a whole layout, and the fault that it makes: its key and what is found.
  @Test(arguments: [
    ("drops: [names, nmaes]", Fact.keyUnknown(key: "nmaes", near: ["names"])),
    ("drops: names", .valueWrong(key: "drops", expected: "a list of sections", found: "names")),
    ("drops: [{keyFigure: 6}]", .keyUnknown(key: "keyFigure", near: ["keyFigures"])),
    ("drops: [{keyFigures: some}]", .valueWrong(key: "keyFigures", expected: "a whole number from 0", found: "some")),
    ("limits: {chart: 1}", .keyUnknown(key: "chart", near: ["charts"])),
    ("limits: {charts: -1}", .valueWrong(key: "charts", expected: "a whole number from 0", found: "-1")),
    ("max-pages: 0", .valueWrong(key: "max-pages", expected: "a whole number from 1", found: "0")),
    ("maxpages: 1", .keyUnknown(key: "maxpages", near: ["max-pages"])),
    ("sections: masthead", .valueWrong(key: "sections", expected: "a list of texts", found: "masthead")),
    ("based-on: nothing", .valueWrong(key: "based-on", expected: "another layout's name", found: "nothing")),
    ("styles: {capton: {size: 9}}", .keyUnknown(key: "capton", near: ["caption"])),
    ("styles: {body: {size: 10}}", .valueWrong(key: "size", expected: "at least 10.5 pt, the floor of 'body'", found: "10 pt")),
    ("styles: {note: {size: 7.5}}", .valueWrong(key: "size", expected: "at least 8 pt, the floor of 'note'", found: "7.5 pt")),
    ("styles: {mark: {size: 11}}", .valueWrong(key: "size", expected: "at least 12 pt, the floor of 'mark'", found: "11 pt")),
    ("page: {note-column: 400}", .valueWrong(key: "page", expected: "a measure of at least 105 pt for body text of 10.5 pt", found: "70.6 pt")),
    ("page: {note-column: 450}", .valueWrong(key: "note-column", expected: "less: it leaves under 36 pt for the text", found: "450.0")),
  ]) func `a fault is told with its line`(_ yaml: String, _ fact: Fact) throws {
    let text = (yaml.hasPrefix("based-on") ? "" : "based-on: briefing\n") + "\n" + yaml
    let (layout, diagnostics) = try Layout.read(yaml: text)
    #expect(layout == nil)
    let fault = try #require(diagnostics.first { $0.fact == fact }, "\(diagnostics)")
    #expect(fault.severity == .error && fault.file == "own.yaml" && fault.line == text.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test func `a font that the manifest lacks is a fault where the families are known`() throws {
    let (_, diagnostics) = try Layout.read(yaml: "based-on: briefing\nstyles: {body: {font: Comic Sans}}", families: ["Noto Serif", "Noto Sans"])
    #expect(diagnostics.contains { $0.line == 2 && $0.message.contains("Comic Sans") })
  }

  @Test func `layouts that stand on each other in a circle end`() throws {
    let nodes = ["a": "based-on: b", "b": "based-on: a"]
    let (layout, diagnostics) = Layout.read(try ManifestNode(yaml: "based-on: a", file: "own.yaml")) { (name) throws(Diagnostic) in
      try nodes[name].map { (text) throws(Diagnostic) in try ManifestNode(yaml: text, file: name) }
    } loadWording: { (_) throws(Diagnostic) in nil }
    #expect(layout == nil && diagnostics.contains { $0.message.contains("based-on") })
  }

  @Test func `a limit is the lower of the layout's own and what was dropped`() throws {
    let layout = try #require(try Layout.read(yaml: "based-on: briefing\nlimits: {keyFigures: 9}").layout)
    #expect(layout.limit(.keyFigures, after: []) == 9 && layout.limit(.numerals, after: []) == nil)
    #expect(layout.limit(.keyFigures, after: [.beyond(.keyFigures, 12)]) == 9)
    #expect(layout.limit(.keyFigures, after: [.beyond(.keyFigures, 6), .beyond(.keyFigures, 4), .beyond(.charts, 1)]) == 4)
  }
}

extension Layout {
  /// A layout of the package, and those that it stands on.
  static func read(file: String, language: String? = nil) throws -> (layout: Layout?, diagnostics: [Diagnostic]) {
    read(try ManifestNode.file(file), language: language, loadLayout: own(named:), loadWording: wording(named:))
  }

  /// A layout of a text, that can stand on those of the package.
  static func read(yaml: String, families: [String]? = nil) throws -> (layout: Layout?, diagnostics: [Diagnostic]) {
    read(try ManifestNode(yaml: yaml, file: "own.yaml"), families: families, loadLayout: own(named:), loadWording: wording(named:))
  }

  private static func own(named name: String) throws(Diagnostic) -> ManifestNode? {
    let path = "layouts/\(name).yaml"
    return FileManager.default.fileExists(atPath: TestSupport.packageRoot.appendingPathComponent(path).path) ? try .file(path) : nil
  }

  static func wording(named name: String) throws(Diagnostic) -> ManifestNode? {
    let node = try ManifestNode.file("layouts/wording/\(name).yaml")
    guard let base = node["based-on"]?.text else { return node }
    return node.completed(from: try .file("layouts/wording/\(base).yaml"))
  }
}
