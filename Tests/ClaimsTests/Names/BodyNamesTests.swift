import Testing

@testable import Claims

@Suite struct BodyNamesTests {
  private static let isBody: @Sendable (NameSpellings.Kind) -> Bool = { $0 == .body }

  static let joined: [(a: String, b: String)] = [
    ("Russia's Defense Ministry", "the Russian Ministry of Defence"), ("the health ministry", "the Ministry of Health"), ("the Health Ministry", "Iran's Health Ministry"),
    ("the UN refugee agency", "UNHCR"), ("Doctors Without Borders", "MSF"), ("the World Health Organisation", "the World Health Organization"), ("the Islamic State group", "Daesh"),
    ("the U.S. Geological Survey", "the US Geological Survey"), ("Iran's Red Crescent", "the Iranian Red Crescent Society"), ("the Front for Housing", "the Housing Front"),
    ("Haldane Marsh plc", "Haldane Marsh Ltd"), ("the Iranian army", "Iran's army"), ("Iranian state television", "Iranian state media"), ("Iranian troops", "the Iranian military"),
    ("the International Organisation for Migration", "the International Organization for Migration"), ("the Press Trust of India", "PTI"),
    ("the Federal Ministry of Health", "the Health Ministry"), ("the Transportation Ministry", "the Transport Ministry"),
    ("the Tarvik Rivers Management Authority", "the Rivers Management Authority"),
    ("the Tarvik Search and Rescue Agency (Tarsar)", "Tarsar, the agency,"), ("the National Search and Rescue Agency", "Tarsar, the national search and rescue agency,"),
    ("the National Rivers Committee (QNR)", "the QNR union"), ("the Ministry of Health", "the Ministry of Health and Sanitation"),
  ]

  @Test(arguments: joined)
  func `names of one body are one`(_ a: String, _ b: String) {
    let found = names(["In Iran it rained. On Monday \(a) came and helped.", "In Iran it snowed. On Monday \(b) came and helped."])
    #expect(Set(found.filter { $0.kind == .body }.map(\.name)).count == 1, "\(found.map(\.name))")
  }

  static let apart: [(a: String, b: String)] = [
    ("Iran's Health Ministry", "Oman's Health Ministry"), ("the health ministry", "the interior ministry"), ("the Iranian army", "the Iraqi army"), ("the World Bank", "the World Food Programme"),
    ("the Iranian Red Crescent", "the International Federation of Red Cross and Red Crescent Societies"), ("the University of Tarvik", "the University of Selm"),
    ("the National Disaster Response Force", "the State Disaster Response Force"), ("the Tarvik Rivers Authority", "the Rivers Authority"),
    ("the Ministry of Defence", "the Ministry of Defence Production"), ("the National Search and Rescue Agency", "Tarsar Ltd, the fishing company,"),
    ("the Ministry of Health and UNICEF", "UNICEF"),
    ("the National Rivers Committee (Iran)", "the Iran Rivers Bank"),
  ]

  @Test(arguments: apart)
  func `bodies of other countries and kinds stay apart`(_ a: String, _ b: String) {
    let found = names(["In Iran it rained. On Monday \(a) came and helped.", "In Iran it snowed. On Monday \(b) came and helped."])
    #expect(Set(found.filter { $0.kind == .body }.map(\.name)).count == 2, "\(found.map(\.name))")
  }

  @Test(arguments: [
    ("the Health Ministry", Attribution.Affiliation.state), ("the Iranian army", .state), ("Iran's state news agency IRNA", .state), ("the Taliban", .party), ("the Red Cross", nil),
    ("the University of the Armed Forces", nil), ("the opposition government", nil), ("the Tarvik Observatory", nil),
  ])
  func `whose a source is is told by its name alone`(_ name: String, _ affiliation: Attribution.Affiliation?) throws {
    let claim = try #require(claims("In Iran it rained. On Monday \(name) said 20 people were killed.").first { $0.value == 20 })
    #expect(claim.attribution.affiliation == affiliation, "\(claim.attribution.name ?? "")")
  }

  @Test func `initials in brackets name the body from then on, in all articles`() {
    let found = names(["The Tarvik Rivers Authority (TRA) came.", "On Monday the TRA came."])
    #expect(found.shown("TRA", where: Self.isBody) == ["Tarvik Rivers Authority"])
  }

  @Test func `initials that an article explains otherwise are its own`() {
    let found = names(["The Tarvik Rivers Fund (TRF) came. The TRF paid.", "The Tarvik Rescue Force (TRF) came. The TRF dug."])
    #expect(found.filter { $0.kind == .body }.map(\.name) == ["Tarvik Rescue Force", "Tarvik Rivers Fund"])
  }

  @Test func `initials that fit one body of the batch are its`() {
    let found = names(["The Selm Rivers Authority came.", "“Come,” the SRA union said."])
    #expect(found.shown("SRA", where: Self.isBody) == ["Selm Rivers Authority"])
  }

  @Test func `who and is in small letters are no bodies`() {
    #expect(names(["The man who is here is well."]).filter { $0.kind == .body } == [])
  }

  @Test func `an attribution has the body's usual name`() {
    let found = claims("UNHCR said 40 people fled. “They came,” the UN refugee agency said, “and 60 people fled.”")
    #expect(Set(found.compactMap(\.attribution.name)) == ["UNHCR"])
  }

  static let keys: [(printed: String, country: String?, rest: String)] = [
    ("Russia’s Defense Ministry", "Russia", "defence ministry"), ("the Ministry of Health and Sanitation", nil, "health ministry sanitation"),
    ("Geological Survey of India", "India", "geological survey"), ("South Korean army", "South Korea", "army"), ("Haldane Marsh plc", nil, "haldane marsh"), ("", nil, ""),
  ]

  @Test(arguments: keys)
  func `a body's country is told apart from the rest of its name`(_ printed: String, _ country: String?, _ rest: String) {
    let key = BodyKey(printed, lexicon: .english)
    #expect(key.country == country && key.rest == rest)
  }
}
