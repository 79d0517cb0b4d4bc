import Articles
import Testing

@testable import Claims

@Suite struct PlaceResolverTests {
  static let places: [(text: String, place: String)] = [
    ("It struck 17km north-east of the town of Tarvik in the evening.", "Tarvik"),
    ("It struck near Tarvik, a town of some 11,000 people in Selm province.", "Tarvik"),
    ("They shelled the area around the town of Tarvik, where 40 people were killed.", "Tarvik"),
    ("At least 96 children and seven soldiers who slept in the town of Tarvik were killed.", "Selm"),
    ("They wait in Selm (and others in the town of Tarvik) and 40 people were killed.", "Selm"),
    ("In Tarvik, 120 people were killed and in Selm 45 were hurt.", "Tarvik"),
    ("Some 40 people were killed across the country, Iran said.", "Iran"),
    ("Nationwide 40 people were killed, Iranian media said.", "Iran"),
    ("Some 40 people were killed in Syria’s southeastern corner.", "southeastern Syria"),
    ("The attack on the Moroccan town of Tarvik killed 40 people.", "Tarvik"),
    ("More than 40 people were killed in the Euphrates River Valley.", "Euphrates River Valley"),
    ("Some 40 people were killed in Rio de Janeiro.", "Rio de Janeiro"),
    ("Some 40 people were killed in Democratic Republic of the Congo.", "Democratic Republic of the Congo"),
    ("Some 40 people were killed in Kerman and Yazd provinces.", "Kerman"),
  ]

  @Test(arguments: places)
  func `a figure's place is the one that its words are about`(_ text: String, _ place: String) {
    #expect(claims(text, place: "Selm").first?.place?.name == place)
  }

  /// The name in brackets stands nearer, but is no place of the figure.
  static let elsewhere: [(text: String, not: String)] = [
    ("Russian missiles killed 40 people.", "Russia"), ("Britain released 40 tents.", "Britain"), ("The governor of Kerman sent 40 tents.", "Kerman"),
    ("Some 40 people came from all over Belgium.", "Belgium"), ("The 40 people are near the border with Iraq.", "Iraq"), ("Tarvik said 40 people came.", "Tarvik"),
    ("Some 40 people died at Tarvik hospital.", "Tarvik hospital"), ("They left 40 tents on Boulevard de Waterloo.", "Waterloo"),
  ]

  @Test(arguments: elsewhere)
  func `owners, actors and what only locates are no place of a figure`(_ text: String, _ not: String) {
    #expect(claims(text, place: "Selm").first?.place?.name == "Selm", "not \(not)")
  }

  @Test func `there is the place named last`() {
    let found = claims("They fled to the town of Tarvik. More than 820 people there fell ill.")
    #expect(found.first?.place?.name == "Tarvik")
  }

  @Test func `the district bears the name of the town named last`() {
    let found = claims("In Iran it rained.", "It rained in the town of Tarvik. Officials said 201 residents of the county were dead.")
    #expect(found.first?.place?.title == "Tarvik province")
  }

  private func event(_ articles: [(title: String, text: String)]) -> Place? {
    let batch = Batch(
      name: "test",
      articles: articles.enumerated().map { number, article in
        var made = Article.of(id: "\(number).txt", [article.text])
        made.title = Stated(article.title, .file(line: 1))
        return made
      })
    return ClaimExtractor().claims(in: batch).eventPlace
  }

  @Test func `headlines that name a country make its event the country's`() {
    let place = event([
      ("Iran quake kills 40", "It rained in the town of Tarvik in Iran."), ("Toll rises in Iran", "The town of Orsk in Iran was hit."),
    ])
    #expect(place?.title == "Iran")
  }

  @Test func `first sentences that name a town make its event the town's`() {
    let place = event([("Army breaks siege", "Troops reached the city of Tarvik in Syria."), ("Siege ends", "The siege of the city of Tarvik is over.")])
    #expect(place?.title == "Tarvik city")
  }

  @Test func `without a place in most heads there is none`() {
    let place = event([
      ("Firm fails", "The firm failed with debts of £1 million."), ("Firm’s pensions", "Its workers met in the town of Tarvik."), ("What next", "There is a hole."), ("Why", "It was late."),
    ])
    #expect(place == nil)
  }

  @Test func `in a country's event its towns are no background, other countries are`() {
    var batch = Batch(name: "test", articles: [.of(["In Iran 40 people were killed. In the town of Tarvik 20 people were killed. In Turkey 10 people were killed."])])
    batch.manifest.place = "Iran"
    #expect(ClaimExtractor().claims(in: batch).claims.map(\.isBackground) == [false, false, true])
  }
}
