import Diagnostics
import Documents
import Foundation
import Graphics
import TestSupport
import Testing
import Typesetting
import Typography

/// Documents that are hard to set. Most are files of `Tests/Fixtures/hard-cases` as other programs would write them.
enum HardCase: String, CaseIterable, CustomTestStringConvertible {
  case emoji, empty, lists, scripts
  case fortyNotes = "forty-notes"
  case longHeadings = "long-headings"
  case longTable = "long-table"
  case longURL = "long-url"
  case noteInCell = "note-in-cell"
  case noteInNote = "note-in-note"
  case oddParts = "odd-parts"
  case pageLongNote = "page-long-note"
  case rightToLeft = "right-to-left"
  case sixtyColumns = "sixty-columns"
  case tallColumns = "tall-columns"
  case tallFigure = "tall-figure"
  case tallRow = "tall-row"
  case twoHundredHeadings = "two-hundred-headings"
  case wideWord = "wide-word"

  static let folder = TestSupport.fixtures.appendingPathComponent("hard-cases")

  var testDescription: String { rawValue }

  /// What there is to say of it.
  var facts: [Fact] {
    switch self {
    case .emoji: [.glyphMissing(characters: "🔥 🚒 👩 👧 👦 🇫 🇷 🏽 ✅ 🌊 💧")]
    case .oddParts: [.footnoteUndefined(id: "gone")]
    case .sixtyColumns: [.tableTooWide(columns: 60)]
    case .tallColumns: [.blockTooTall(what: "a row of columns")]
    case .tallFigure: [.blockTooTall(what: "a figure")]
    default: []
    }
  }

  /// False where the program writes no pages.
  var hasPages: Bool { self != .sixtyColumns }

  func document() throws -> Document {
    switch self {
    case .sixtyColumns:
      let cells: [[Inline]] = (1...60).map { [.text("District \($0)")] }
      return Self.document("A table of sixty columns", [.table(Table(columns: [], head: cells, rows: [cells, cells]))])
    case .twoHundredHeadings:
      let blocks = (1...200).map { number in
        let (level, style) = number % 4 == 1 ? (2, "heading1") : (3, "heading2")
        return Block.heading(Heading(level: level, style: style, content: [.text("Place \(number)")], id: "place-\(number)"))
      }
      return Self.document("Two hundred headings in a row", blocks)
    default: return try TestSupport.json(Document.self, Self.folder.appendingPathComponent(rawValue + ".json"))
    }
  }

  private static func document(_ title: String, _ blocks: [Block]) -> Document {
    Document(properties: DocumentProperties(title: title), furniture: Furniture(headerLeft: title, footerRight: "{page} of {pages}"), blocks: blocks)
  }

  /// Each is set once for all tests.
  func typeset() throws -> TypesetDocument { try #require(Self.all[self]).get() }

  private static let all: [HardCase: Result<TypesetDocument, any Error>] = {
    let typesetter = Result { Typesetter(shaper: try Fixture.shaper(), stylesheet: try Fixture.stylesheet()) }
    return Dictionary(uniqueKeysWithValues: allCases.map { one in (one, Result { try typesetter.get().typeset(one.document()) }) })
  }()
}
