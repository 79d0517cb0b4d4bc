import Testing

@testable import Articles

@Suite("Datelines")
struct DatelineTests {
  struct Case: Sendable {
    let text: String
    let place: String?
    let agencies: [String]
    let rest: String
    init(_ text: String, _ place: String?, _ agencies: [String], _ rest: String) {
      (self.text, self.place, self.agencies, self.rest) = (text, place, agencies, rest)
    }
  }

  static let datelines = [
    Case("BEIRUT (AP) — Troops left the town.", "BEIRUT", ["AP"], "Troops left the town."),
    Case("BEIRUT — Troops left the town.", "BEIRUT", [], "Troops left the town."),
    Case("BEIRUT, Lebanon — Troops left.", "BEIRUT, Lebanon", [], "Troops left."),
    Case("NEW DELHI, Aug. 3 (Reuters) - A train derailed.", "NEW DELHI", ["Reuters"], "A train derailed."),
    Case("(Reuters) - A train derailed.", nil, ["Reuters"], "A train derailed."),
    Case("Aug 3 (Reuters) - A train derailed.", nil, ["Reuters"], "A train derailed."),
    Case("New Delhi, Aug 3 (PTI) A train derailed.", "New Delhi", ["PTI"], "A train derailed."),
    Case("New Delhi [India], Aug 3 (ANI): A train derailed.", nil, [], ""),
    Case("BEIJING, Sept. 5 (Xinhua) -- A train derailed.", "BEIJING", ["Xinhua"], "A train derailed."),
    Case("PARIS/LONDON (AFP) – A train derailed.", "PARIS/LONDON", ["AFP"], "A train derailed."),
    Case("KABUL: A train derailed.", "KABUL", [], "A train derailed."),
    Case("ANKARA (AP, dpa) - “A train,” he said.", "ANKARA", ["AP", "dpa"], "“A train,” he said."),
    Case("GENEVA (UNICEF) — Five schools are open.", "GENEVA", [], "Five schools are open."),
    Case("KABUL, Sept 5, PTI: A train derailed.", "KABUL", ["PTI"], "A train derailed."),
  ]

  @Test("place, agencies and where the text starts", arguments: datelines.filter { !$0.rest.isEmpty })
  func reads(_ row: Case) throws {
    let dateline = try #require(Dateline(row.text))
    #expect(dateline.place == row.place)
    #expect(dateline.agencies == row.agencies)
    let rest = String(decoding: Array(row.text.utf8).dropFirst(dateline.length), as: UTF8.self)
    #expect(rest.drop { $0 == " " } == row.rest)
  }

  @Test(
    "what only looks like one",
    arguments: [
      "NATO — which has 40 soldiers there — is silent.", "UNHCR: More than 5,000 people fled.",
      "UPDATE: The dam broke.",
      "Islamic State (IS) - the group - lost the town.", "The town (pop. 4,000) - once rich - is empty.",
      "UN: Five died.", "He said: Troops left.", "WATCH: Dam breaks.", "Kabul is quiet.", "", "(", "( ) - ", "— A",
      "(AP)",
      "The Associated Press (AP) is a news agency of New York City that supplies text.",
    ])
  func isNone(_ text: String) { #expect(Dateline(text) == nil) }
}
