import Claims
import Estimation
import Quantities
import TestSupport
import Testing

@testable import Briefings

@Suite struct LabelTests {
  private static let place = Place(name: "Ravenna", sort: .city, printed: "Ravenna")
  private static let other = Place(name: "Faenza", sort: .city, printed: "Faenza")

  private func labels(_ language: String = "en-GB") throws -> MeasurandLabel {
    MeasurandLabel(wording: Wording(try #require(try Layout.wording(named: language))), eventPlace: Self.place)
  }

  private func measurand(_ kind: ClaimKind, _ key: String, _ printed: String, at place: Place? = Self.place, unit: MeasureUnit = .people, role: Quantity.Role = .total) -> Measurand {
    Measurand(kind: kind, subject: Subject(key: key, printed: printed), place: place, scope: nil, role: role, unit: unit)
  }

  static let people: [(kind: ClaimKind, key: String, printed: String, isElsewhere: Bool, label: String)] = [
    (.killed, "people", "people", false, "people killed"), (.killed, "people", "people", true, "people killed in Faenza"), (.killed, "child", "children", false, "children killed"),
    (.killed, "miner", "miners", false, "miners killed"), (.injured, "people hospital", "people", false, "people injured, in hospital"), (.cases, "person confirmed", "people", false, "confirmed cases"),
    (.population, "people", "people", false, "people in Ravenna"), (.population, "people affected", "people", false, "people affected in Ravenna"), (.displaced, "family", "families", false, "families displaced"),
    (.troops, "troops", "troops", true, "troops in Faenza"), (.crowd, "crowd", "people", false, "people in the crowd"), (.killed, "people:war", "people", true, "people killed in the war in Faenza"),
  ]

  @Test(arguments: people)
  func `people are named by who they are and what befell them`(_ kind: ClaimKind, _ key: String, _ printed: String, _ isElsewhere: Bool, _ label: String) throws {
    let measurand = measurand(kind, key, printed, at: isElsewhere ? Self.other : Self.place)
    #expect(try labels().words(for: measurand) == label)
    #expect(try labels().isPlain(measurand))
  }

  static let things: [(kind: ClaimKind, key: String, printed: String, label: String?)] = [
    (.money, "loss", "loss", "loss"), (.money, "lie", "", nil), (.money, "house", "houses", nil), (.distance, "depth", "depth", "depth"), (.distance, "", "", nil),
    (.area, "hectare flooded", "hectares flooded", "area flooded"), (.area, "hectare", "hectare accounted", nil), (.count, "camp", "relief camps opened", "relief camps opened"),
    (.count, "team", "teams of the State Disaster Response Force ( SDRF ) and five columns", nil), (.count, "time", "", nil), (.count, "neighborhood", "government-controlled neighborhoods", nil),
    (.count, "neighborhood enter", "government-controlled neighborhoods", nil), (.count, "neighborhood siege", "neighbourhoods under siege", "neighbourhoods under siege"),
    (.buildings, "house destroyed", "houses", "houses destroyed"), (.share, "total", "the total", nil), (.share, "grower", "the cane growers", "share of cane growers"),
    (.share, "fatality rate", "fatality rate", "fatality rate"), (.share, "we lose", "what we’ve", nil), (.killed, "clinic", "", nil),
  ]

  @Test(arguments: things)
  func `a thing is named where its words stand alone, else it is to be quoted`(_ kind: ClaimKind, _ key: String, _ printed: String, _ label: String?) throws {
    let measurand = measurand(kind, key, printed, unit: kind == .share ? .percent : .none)
    let labels = try labels()
    #expect(labels.isPlain(measurand) == (label != nil))
    if let label { #expect(labels.words(for: measurand) == label) }
  }

  static let phrases: [(phrase: String, words: String?)] = [
    ("the relief camps", "relief camps"), ("houses in low - lying areas", "houses in low-lying areas"), ("people who fled", nil), ("415 transformers", nil), ("its", nil), ("pupils of", "pupils"),
  ]

  @Test(arguments: phrases)
  func `a phrase that points outside itself is no label`(_ phrase: String, _ words: String?) { #expect(PlainPhrase.words(phrase) == words) }

  @Test func `French has the same labels in its own order`() throws {
    #expect(try labels("fr").words(for: measurand(.killed, "child", "children", at: Self.other)) == "morts\u{A0}: enfants (Faenza)")
  }
}
