import Articles
import Dates
import Foundation
import Quantities
import TestSupport
import Testing

@testable import Claims

@Suite("Claims of one article in every format")
struct SameClaimsTests {
  static let folder = TestSupport.fixtures.appendingPathComponent("formats/dam")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasSuffix(".roles") && $0 != "README.md" }.sorted()

  private func claims(_ name: String) throws -> (claims: [Claim], batch: Batch) {
    let batch = try #require(BatchReader().read([Self.folder.appendingPathComponent(name).path]).batch)
    return (ClaimExtractor().claims(in: batch).claims, batch)
  }

  /// All of a claim but its place in the file.
  private func content(_ claim: Claim) -> [String] {
    [
      claim.quote, claim.sentence, claim.kind.rawValue, "\(claim.value ?? -1) \(claim.low ?? -1) \(claim.high ?? -1)", claim.form.rawValue, claim.unit.name,
      claim.place?.title ?? "", claim.attribution.name ?? "", claim.attribution.speaker ?? "", claim.asOf.date?.description ?? "", claim.role.rawValue,
      claim.hedge ?? "", claim.subject.key, claim.scope?.printed ?? "", "\(claim.isForecast) \(claim.isBackground)",
    ]
  }

  @Test("are equal but for their places", arguments: names)
  func equal(_ name: String) throws {
    let expected = try claims("plain.txt").claims.map(content)
    #expect(expected.count >= 15)
    #expect(try claims(name).claims.map(content) == expected)
  }

  @Test("stand at their lines", arguments: names)
  func places(_ name: String) throws {
    let (claims, batch) = try claims(name)
    let article = try #require(batch.articles.first)
    let scalars = Array(article.source.text.unicodeScalars)
    for claim in claims {
      #expect(claim.range.upperBound <= scalars.count && !claim.range.isEmpty)
      var lines = 1
      for (index, scalar) in scalars[..<claim.range.lowerBound].enumerated() where scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
        lines += 1
      }
      #expect(lines == claim.line)
    }
  }

  @Test("have ids of their own though files share a stem")
  func ids() throws {
    let batch = try #require(BatchReader().read(Self.names.map { Self.folder.appendingPathComponent($0).path }).batch)
    let claims = ClaimExtractor().claims(in: batch).claims
    #expect(Set(claims.map(\.id)).count == claims.count)
  }
}
