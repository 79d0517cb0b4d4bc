import Claims
import Documents
import Foundation
import Graphics

/// `collate build --format json`: what was found in a batch, as data. The groups and origins as
/// `collate consensus --format json` has them, every claim as `collate claims --format jsonl`, and the
/// briefing's notes with what each cites.
struct BriefingData: Encodable {
  struct Note: Encodable {
    /// As printed where no figure of the layout floats.
    var number: Int
    var id, text: String
    /// The claims that it cites.
    var claims: [String]
    /// The statements beside figures that it cites, by their ids in `statements`.
    var statements: [String]
  }

  /// The version of this format; raised where a field changes its meaning or goes.
  var format = 1
  var title: String
  var language: String
  var consensus: ConsensusReport
  var claims: [ClaimObject]
  var notes: [Note]
  /// What the notes cite beside figures.
  var statements: [StatementRecord]

  init(_ analysis: BatchAnalysis, document: Document) {
    title = document.properties.title
    language = document.properties.language
    consensus = ConsensusReport(analysis, withDiagnostics: false)
    let groups = analysis.claims.groups
    claims = analysis.extraction.claims.map { ClaimObject(record: ClaimRecord(claim: $0, group: groups[$0.id])) }
    let known = Set(analysis.extraction.claims.map(\.id))
    notes = document.footnotes.enumerated().map { number, note in
      let cited = note.cites ?? []
      return Note(number: number + 1, id: note.id, text: note.content.plainText, claims: cited.filter(known.contains), statements: cited.filter { !known.contains($0) })
    }
    let cited = Set(notes.flatMap(\.statements))
    statements = analysis.extraction.statements.filter { cited.contains($0.id) }.map(StatementRecord.init)
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

/// A claim as an object of JSON, with the keys and values of the other formats.
struct ClaimObject: Encodable {
  let record: ClaimRecord

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ key: ClaimRecord.Key) { stringValue = key.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for key in ClaimRecord.Key.allCases {
      switch record[key] {
      case .text(let text): try container.encode(text, forKey: Key(key))
      case .integer(let number): try container.encode(number, forKey: Key(key))
      case .number(let number) where number.isFinite: try container.encode(number, forKey: Key(key))
      case .flag(let flag): try container.encode(flag, forKey: Key(key))
      case .number, .null: try container.encodeNil(forKey: Key(key))
      }
    }
  }
}
