import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct VoiceFinderTests {
  private func voices(_ claims: [Claim], relations: [String: String] = [:]) -> [QuotedVoice] {
    var context = Sample.context(Set(claims.map { String($0.article.dropLast(4)) }).sorted().map { Sample.article($0) })
    context.relations = relations
    return Estimator.analyse(claims, context: context).voices
  }

  @Test func `a voice has its figures by article, those with most first`() {
    let found = voices([
      Sample.claim("b", 1, .killed, 40, by: "the Red Cross"), Sample.claim("a", 3, .killed, 50, by: "police"), Sample.claim("a", 1, .injured, 7, by: "Red Cross"),
    ])
    #expect(found.map(\.name) == ["Red Cross", "police"])
    #expect(found.first?.claims == ["a:1.1", "b:1.1"])
    #expect(found.first?.articles == ["a.txt", "b.txt"])
  }

  @Test(arguments: [
    Sample.claim("a", 1, .duration, 3, unit: Sample.year, by: "police"), Sample.claim("a", 1, .date, date: "2014", by: "police"), Sample.claim("a", 1, .killed, 3),
    Sample.claim("a", 1, .killed, form: .vague, by: "police"), Sample.claim("a", 1, .killed, 3, by: "police", isForecast: true),
  ])
  func `what an article reckons by itself has no voice`(_ claim: Claim) {
    #expect(voices([claim]).isEmpty)
  }

  @Test func `how a voice stands to the event is said by a lexicon or the manifest alone`() {
    var claim = Sample.claim("a", 1, .killed, 40, by: "Health Ministry")
    #expect(voices([claim]).map(\.relation) == [nil])
    claim.attribution.affiliation = .state
    #expect(voices([claim]).map(\.relation) == [.state])
    #expect(voices([claim], relations: ["health ministry": "runs the hospitals"]).map(\.relation) == [.declared("runs the hospitals")])
  }
}
