import Claims
import Quantities
import Testing

@testable import Estimation

/// The dead of several incidents under the same words.
@Suite struct IncidentsTests {
  private func claim(_ article: String, _ value: Double, _ incident: String) -> Claim {
    var claim = Sample.claim(article, Int(value), .killed, value, subject: "rebel")
    claim.subject.incident = incident
    return claim
  }

  private func values(_ claims: [Claim]) -> [[Double]] { Incidents.parts(of: claims).map { $0.compactMap(\.value) } }

  @Test func theDeadOfAStrikeAreNotThoseOfABattle() {
    #expect(values([claim("a", 12, "strike"), claim("b", 140, "battle"), claim("c", 15, ""), claim("d", 131, "")]) == [[12, 15], [140, 131]])
  }

  @Test func oneIncidentIsTheEvent() {
    #expect(values([claim("a", 12, "strike"), claim("b", 140, ""), claim("c", 15, "strike")]) == [[12, 140, 15]])
    #expect(values([claim("a", 12, ""), claim("b", 140, "")]) == [[12, 140]])
  }

  @Test func aWordWithoutANumberIsOfTheUsualIncident() {
    var vague = Sample.claim("z", 1, .killed, low: 12, high: 120, form: .vague, subject: "rebel")
    vague.subject.incident = ""
    let parts = Incidents.parts(of: [claim("a", 12, "strike"), claim("b", 140, "battle"), claim("c", 13, "strike"), vague])
    #expect(parts.map(\.count) == [3, 1])
  }
}
