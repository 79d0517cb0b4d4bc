import Claims
import Dates
import Testing

@testable import Estimation

@Suite struct TimelineTests {
  private func statement(_ article: String, _ line: Int, _ words: String, day: String? = nil, by source: String? = nil, isForecast: Bool = false, readsAlone: Bool = true) -> Statement {
    Statement(
      id: "\(article):\(line).s1", article: article + ".txt", line: line, range: line * 100..<line * 100 + words.count, words: words, sentence: words + ".",
      attribution: source.map(Sample.named) ?? .none, day: day.map(Sample.day), isDayResolved: day != nil, isForecast: isForecast, readsAlone: readsAlone)
  }

  @Test func `days stand in order, a line for each corroborated statement`() {
    let (a, b) = (statement("a", 1, "The port fell", day: "2017-09-04"), statement("b", 1, "The port of Tarvik fell"))
    let joined = CorroboratedStatement(quotation: b, statements: [a, b], articles: ["a.txt", "b.txt"], origins: ["A", "B"], day: Sample.day("2017-09-04"))
    let lines = Timeline(asOf: Sample.today).dated([statement("b", 2, "The troops left", day: "2017-09-05"), a, b, statement("a", 3, "The march began", day: "2017-08")], [joined])
    #expect(lines.map(\.date.description) == ["2017-08", "2017-09-04", "2017-09-05"])
    // The one that names the day is quoted.
    #expect(lines[1].quotation == a)
    #expect(lines[1].articles == ["a.txt", "b.txt"])
    #expect(lines[1].corroboration == joined.id)
  }

  @Test func `single statements far from the event, to come or unfit for print are left out`() {
    let lines = Timeline(asOf: Sample.today).dated(
      [
        statement("a", 1, "The war began", day: "2011-03"), statement("a", 2, "The mayor will come", day: "2017-09-08", isForecast: true),
        statement("a", 3, "They left", day: "2017-09-05", readsAlone: false),
      ], [])
    #expect(lines.isEmpty)
  }

  @Test func `a voice without figures stands behind those with some`() {
    let said = [statement("b", 1, "The siege is broken", by: "Front"), statement("a", 1, "The siege is over", by: "Health Ministry"), statement("a", 2, "The roads are open", by: "the zone")]
    let analysis = Estimator.analyse([Sample.claim("a", 1, .killed, 40, by: "Health Ministry")], statements: said, context: Sample.context([Sample.article("a"), Sample.article("b")]))
    let voices = analysis.voices + analysis.otherVoices
    #expect(analysis.voices.count == 1)
    #expect(voices.map(\.name) == ["Health Ministry", "Front"])
    #expect(voices.map(\.statements.count) == [1, 1])
    #expect(voices.last?.claims == [])
    #expect(voices.last?.articles == ["b.txt"])
  }
}
