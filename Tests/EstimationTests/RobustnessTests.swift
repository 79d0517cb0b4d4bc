import Claims
import Quantities
import Testing

@testable import Estimation

/// Whatever the numbers and names, there is an answer.
@Suite struct RobustnessTests {
  static let numbers: [Double] = [
    .nan, .infinity, -.infinity, 0, -0.0, -5, 1e308, -1e308, .leastNonzeroMagnitude, 1e-200, 9_007_199_254_740_994, 1.0 / 3, 0.1 + 0.2,
  ]

  @Test(arguments: ClaimKind.allCases) func anyNumberInAnyForm(kind: ClaimKind) {
    var claims: [Claim] = []
    for (index, number) in Self.numbers.enumerated() {
      for (line, form) in Quantity.Form.allCases.enumerated() {
        for unit in [MeasureUnit.people, .percent, .none, MeasureUnit(name: "odd", dimension: .length, factor: number)] {
          claims.append(
            Sample.claim("a\(index % 4)", line, kind, number, low: number, high: Self.numbers[(index + 3) % 13], form: form,
              unit: unit, subject: index % 2 == 0 ? "" : "x", place: nil, by: index % 3 == 0 ? "" : nil))
        }
      }
    }
    let analysis = Sample.analyse(claims)
    #expect(!analysis.consensuses.isEmpty)
    for consensus in analysis.consensuses { #expect(!(consensus.middle?.isNaN ?? false)) }
  }

  @Test func claimsOfOneIdAndEmptyNames() {
    var claim = Sample.claim("", 0, .count, 3, unit: .none, subject: " ", place: Place(name: "", sort: .site, printed: ""))
    claim.sentence = ""
    claim.id = ""
    claim.asOf = AsOf()
    #expect(Sample.analyse([claim, claim, claim]).consensuses.count == 1)
  }

  @Test func articlesOfOneIdAndNamelessWires() {
    let article = EvidenceContext.Article(
      id: "", label: "", outlet: "", wires: [EvidenceContext.Wire(agency: "", form: .dateline)], declaredOrigin: "")
    let context = EvidenceContext(articles: [article, article])
    #expect(Estimator.analyse([Sample.claim("", 1, .killed, 3)], context: context).consensuses.count == 1)
  }

  @Test func datesAtTheEndsOfTheCalendar() {
    let claims = ["0001", "9999", "9999-12-31", "0001-01-01"].enumerated().flatMap { index, date in
      [
        Sample.claim("a\(index)", 1, .date, date: date, unit: Sample.year, subject: "siege"),
        Sample.claim("a\(index)", 2, .duration, 3, unit: Sample.year, subject: "siege"),
      ]
    }
    #expect(Sample.analyse(claims).consensuses.count == 2)
  }
}
