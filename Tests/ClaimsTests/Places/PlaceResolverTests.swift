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
    ("It rained and Tarvik in Kerman province had 40 cases.", "Tarvik"),
    ("Fighters hit the town of Tarvik, in Kerman province, with 40 lorries.", "Tarvik"),
    ("Some 40 people died in a camp near Tarvik.", "Tarvik"),
    ("The quake hit 11 miles (17 kilometers) northeast of the town of Tarvik.", "Tarvik"),
    ("The governor of Kerman province gave a figure of 508 dead for his province.", "Kerman"),
    ("Turkey has recorded 40 deaths.", "Turkey"),
  ]

  @Test(arguments: places)
  func `a figure's place is the one that its words are about`(_ text: String, _ place: String) {
    #expect(claims(text, place: "Selm").first?.place?.name == place)
  }

  /// The name in brackets stands nearer, but is no place of the figure.
  static let elsewhere: [(text: String, not: String)] = [
    ("Russian missiles killed 40 people.", "Russia"), ("Britain released 40 tents.", "Britain"), ("The governor of Kerman sent 40 tents.", "Kerman"),
    ("Some 40 people came from all over Belgium.", "Belgium"), ("The 40 people are near the border with Iraq.", "Iraq"), ("Tarvik said 40 people came.", "Tarvik"),
    ("Some 40 people died at Tarvik hospital.", "Tarvik hospital"), ("Officials said in Kabul that 40 people died.", "Kabul"),
    ("The ministry told reporters in Kabul that 40 people died.", "Kabul"), ("The health ministry in Kabul said 40 people died.", "Kabul"),
    ("France has given $3 million and Britain $2 million.", "Britain"),
    ("Britain, the former colonial power, has given 40 tents.", "Britain"), ("It had 40 mm of rain, the heaviest in Iran.", "Iran"),
    ("Divers came from Makassar, the main town of Sulawesi, with 40 boats.", "Sulawesi"), ("Some 40 people fled from fighting in Iraq.", "Iraq"), ("They left 40 tents on Boulevard de Waterloo.", "Waterloo"),
  ]

  @Test(arguments: elsewhere)
  func `owners, actors and what only locates are no place of a figure`(_ text: String, _ not: String) {
    #expect(claims(text, place: "Selm").first?.place?.name == "Selm", "not \(not)")
  }

  @Test func `a paragraph goes on about its town, but for what bodies report`() {
    let head = ["In Iran it rained.", "In Iran it snowed.", "It was cold in Iran.", "It was dark in Iran."]
    let found = claims(head[0], head[1], head[2], head[3], "The school in Tarvik town is shut. Its 40 pupils have gone. The ministry said 60 people were killed.", place: "Iran")
    #expect(found.map(\.place?.name) == ["Tarvik", "Iran"])
  }

  @Test func `a magnitude is told of the place beside which the quake’s centre lay`() {
    let found = claims("The quake was of magnitude 6.8.", "It was centred near the town of Tarvik.", "An aftershock was of magnitude 5.4.", place: "Iran")
    #expect(found.filter { $0.kind == .magnitude }.map(\.place?.name) == ["Tarvik", "Iran"])
  }

  @Test func `the lake is the batch’s one lake`() {
    let found = claims("They live at Lake Mweru. They fish at Lake Mweru and row on Lake Mweru.", "It rained.", "It snowed.", "It was dark.", "It was cold. A boat sank on the lake and 40 people drowned.", place: "Zambia")
    #expect(found.first?.place?.name == "Lake Mweru")
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

  @Test func `a crowd's event is at its venue, under its long and its short name`() {
    let place = event([
      ("Zambia swears in Laila", "Omar Laila was sworn in at the National Heroes Stadium in Tarvik before a crowd. Zambians cheered."),
      ("Third death in Zambia crush", "A girl died after a crush in the crowd at Heroes Stadium in Tarvik."),
      ("How many saw the inauguration?", "From the gantry of Heroes Stadium the crowd looked large. Zambia counted it."),
      ("Family mourns", "A man who died in the crowd at Heroes Stadium is buried."),
    ])
    #expect(place?.name == "Heroes Stadium")
  }

  @Test func `an exodus has the place to which people flee`() {
    let place = event([
      ("Thousands flee Mali fighting to Mauritania", "More than 23,000 people have fled to Mauritania from neighbouring Mali, where fighting broke out near the town of Tarvik."),
      ("Refugees in Mauritania", "The refugees in Mauritania came from the town of Tarvik in Mali."), ("A long walk", "In Mauritania refugees have come from Tarvik."),
    ])
    #expect(place?.name == "Mauritania")
  }

  @Test func `a ship’s sinking has the narrowest place that the articles tell it of, not its own name’s`() {
    let place = event([
      ("Selm Tarvik toll now 40", "The ferry Selm Tarvik 3 sank off the island of Wangi-Wangi in Indonesia. Nine came from Tarvik."),
      ("Indonesia ferry toll rises", "A ferry sank in eastern Indonesia. It capsized off Wangi-Wangi."), ("Ferry sinks in Indonesia", "The ferry sank near Wangi-Wangi in Indonesia."),
    ])
    #expect(place?.name == "Wangi-Wangi")
  }

  @Test func `an article’s head may tell a mishap of a wider place`() {
    let batch = Batch(
      name: "test",
      articles: ["A ferry sank off the town of Tarvik and 40 people drowned.", "A ferry sank in eastern Iran and 40 people drowned. It capsized off the town of Tarvik."].enumerated()
        .map { .of(id: "\($0.offset).txt", [$0.element]) })
    #expect(Set(ClaimExtractor().claims(in: batch).claims.map(\.place?.name)) == ["Tarvik"])
  }

  @Test(arguments: [("The chain has 40 shops in Ireland.", "Ireland"), ("The Irish firm cut 40 jobs.", nil), ("The chain’s Tarvik company owes £40 million.", nil)])
  func `a firm’s figures have no place but one that they are said to be in`(_ text: String, _ place: String?) {
    #expect(claims("The chain went into administration and 90 staff were made redundant.", text).last?.place?.name == place)
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
