import Diagnostics
import Foundation
import Graphics
import Testing
import Typesetting
import Typography

/// What holds of every hard case. Beside its JSON each has a dump of its pages (see `ReadPage.dump`).
///
/// Where a change of the typesetting is meant, look at the pages (`collate typeset Tests/Fixtures/hard-cases/*.json -o
/// out/`), then write all dumps anew and look at the difference before it is committed:
///
///     COLLATE_RECORD=1 swift test --filter HardCaseTests
///
/// That run fails, so that nothing is ever compared with itself and passes.
@Suite struct HardCaseTests {
  private static let withPages = HardCase.allCases.filter(\.hasPages)

  @Test(arguments: HardCase.allCases) func `the pages are those recorded`(_ one: HardCase) throws {
    let found = try ReadPage.dump(one.typeset())
    let file = HardCase.folder.appendingPathComponent(one.rawValue + ".txt")
    if ProcessInfo.processInfo.environment["COLLATE_RECORD"] != nil {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(one).txt is written anew; look at what changed and run again without COLLATE_RECORD")
      return
    }
    var expected = (try? String(contentsOf: file, encoding: .utf8))?.components(separatedBy: "\n") ?? []
    if expected.last == "" { expected.removeLast() }
    #expect(Self.difference(expected, found) == nil)
  }

  /// The first five lines that differ, behind the one that does not; nil for none.
  static func difference(_ expected: [String], _ found: [String]) -> String? {
    if expected == found { return nil }
    let same = zip(expected, found).prefix { $0 == $1 }.count
    let lines = { (name: String, lines: [String]) in
      lines.dropFirst(same).prefix(5).map { "\n  \(name) \($0)" }.joined() + (lines.count <= same ? "\n  \(name) (no more lines)" : "")
    }
    let before = same > 0 ? "\n           \(expected[same - 1])" : ""
    return "line \(same + 1) of \(expected.count):" + before + lines("expected", expected) + lines("found   ", found)
  }

  @Test func `a difference shows the first lines that differ`() {
    #expect(Self.difference(["a", "b"], ["a", "b"]) == nil)
    #expect(Self.difference(["a", "b"], ["a", "c"]) == "line 2 of 2:\n           a\n  expected b\n  found    c")
    #expect(Self.difference(["a"], ["a", "b"]) == "line 2 of 1:\n           a\n  expected (no more lines)\n  found    b")
    #expect(Self.difference([], []) == nil)
  }

  @Test(arguments: HardCase.allCases) func `what is wrong is told, and nothing else`(_ one: HardCase) throws {
    let diagnostics = try one.typeset().diagnostics
    #expect(diagnostics.map(\.fact) == one.facts)
    #expect(diagnostics.contains { $0.severity == .error } == !one.hasPages)
  }

  @Test(arguments: withPages) func `every text is set once, whole and in its order`(_ one: HardCase) throws {
    let said = try DocumentTexts.said(in: one.document())
    let set = try DocumentTexts.set(on: ReadPage.pages(one.typeset().document))
    #expect(set.count == said.count)
    for (set, said) in zip(set, said) where set != said {
      Issue.record("set: \(set)\nsaid: \(said)")
      break
    }
  }

  @Test(arguments: withPages) func `a note begins on the page of its first mark, and notes count upwards`(_ one: HardCase) throws {
    let pages = try ReadPage.pages(one.typeset().document)
    var seen: Set<Substring> = []
    for (index, page) in pages.enumerated() {
      let marks = Set(page.anchors.filter { $0.hasPrefix("mark-") }.map { $0.dropFirst(5) })
      let notes = Set(page.anchors.filter { $0.hasPrefix("note-") }.map { $0.dropFirst(5) })
      #expect(marks.subtracting(seen) == notes, "page \(index + 1)")
      seen.formUnion(marks)
    }
    let small = try #require(try Fixture.stylesheet().paragraphs["note"]).text.size
    let numbers = pages.flatMap(\.content).filter { $0.kind == "Lbl" && $0.size == small }.compactMap { Int($0.text) }
    #expect(numbers == Array(numbers.indices.map { $0 + 1 }))
    #expect(Set(pages.flatMap(\.links).compactMap { if case .anchor(let name) = $0.target { name } else { nil } }).isSubset(of: pages.flatMap(\.anchors)))
  }

  @Test(arguments: withPages) func `nothing stands beyond the text's edges, and no line on another`(_ one: HardCase) throws {
    let page = try Fixture.stylesheet().page
    let (left, right) = (page.margins.leading, page.size.width - page.margins.trailing)
    let (top, bottom) = (page.margins.top, page.size.height - page.margins.bottom)
    for (index, read) in try ReadPage.pages(one.typeset().document).enumerated() {
      let parts = read.parts.filter { $0.kind != "header" && $0.kind != "footer" }
      for part in parts {
        #expect(part.x > left - 0.1 && part.maxX < right + 0.1 && part.y > top && part.y < bottom, "page \(index + 1): \(part.shown)")
      }
      for (rect, _) in read.links { #expect(rect.origin.x > left - 0.1 && rect.origin.x + rect.size.width < right + 0.1 && rect.size.width > 0) }
      for (number, a) in parts.enumerated() {
        for b in parts.dropFirst(number + 1) where a.x < b.maxX - 0.2 && b.x < a.maxX - 0.2 && a.kind != "Figure" {
          #expect(abs(a.y - b.y) > min(a.size, b.size), "page \(index + 1): \(a.shown) / \(b.shown)")
        }
      }
    }
  }

  @Test(arguments: withPages) func `no heading stands at a page's end with its text on the next`(_ one: HardCase) throws {
    for page in try ReadPage.pages(one.typeset().document).dropLast() where one != .twoHundredHeadings {
      let last = page.content.last { $0.kind != "Note" && $0.kind != "Lbl" }
      #expect(last?.kind.hasPrefix("H") != true)
    }
  }
}
