import Articles
import Documents
import Foundation
import TestSupport
import Testing

@testable import Briefings

/// The figures that both batches on Deir ez-Zor must lead to: ours, and the one of other hands where it is at hand.
@Suite struct KeyFigureTests {
  /// The leading figure, what stands in the range's place, the basis and the verdict.
  static let rows: [(start: String, middle: String, range: String, basis: String, verdict: String)] = [
    ("People in the government-held part", "93,000", "70,000–100,000", "5 outlets, 3 origins", "differ"),
    ("Length of the siege", "about 32 months", "31.5–32.1 months", "5 outlets, 5 origins", "close"),
    ("Share of Deir", "50 %", "50–60 %", "3 outlets, 3 origins", "agree"),
    ("People in the Islamic State-held part", "10,000", "single value", "2 outlets, 1 origin", "single origin"),
    ("Troops in", "5,000–10,000", "as printed", "1 outlet, 1 origin", "single origin"),
    ("Share of the territory in Iraq", "90 %", "single value", "1 outlet, 1 origin", "single origin"),
    ("People killed in the conflict", "over 330,000", "lower bound", "1 outlet, 1 origin", "single origin"),
  ]

  @Test(arguments: rows)
  func `our own articles`(_ row: (start: String, middle: String, range: String, basis: String, verdict: String)) throws {
    try expect(row, in: Briefing.seed("deir-ez-zor").document)
  }

  @Test(.needsShared, arguments: rows + [("Distance towards", "about 15 km", "single value", "1 outlet, 1 origin", "single origin")])
  func `articles of other hands`(_ row: (start: String, middle: String, range: String, basis: String, verdict: String)) throws {
    let folder = try #require(TestSupport.shared).appendingPathComponent("seeds").path
    let batch = try #require(BatchReader().read([folder]).batch)
    try expect(row, in: Briefing(batch, layout: .own()).document)
  }

  @Test func `a distance to nowhere is quoted, not named`() throws {
    let text = try Briefing.seed("deir-ez-zor").document.blocks.map(\.text).joined(separator: " ")
    #expect(text.contains("15 kilometres") && !text.contains("Distance"))
  }

  private func expect(
    _ row: (start: String, middle: String, range: String, basis: String, verdict: String), in document: Document
  ) throws {
    let tables = document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let rows = try #require(tables.first).rows.map { $0.map { $0.plainText.replacingOccurrences(of: "\u{A0}", with: " ") } }
    let found = try #require(rows.first { $0[0].hasPrefix(row.start) }, "no row “\(row.start)” in \(rows.map { $0[0] })")
    #expect(Array(found.dropFirst()) == [row.middle, row.range, row.basis, row.verdict])
  }
}
