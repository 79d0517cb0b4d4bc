import Articles
import Gazetteers
import Testing

@testable import Claims

/// The names of a batch, an article for each text.
func names(_ texts: [String], gazetteer: Bool = true, place: String? = nil) -> [NameSpellings] {
  var batch = Batch(name: "test", articles: texts.enumerated().map { .of(id: "\($0.offset + 1).txt", [$0.element]) })
  batch.manifest.place = place
  return ClaimExtractor(gazetteer: gazetteer ? TestGazetteer.value : nil).claims(in: batch).names
}

extension [NameSpellings] {
  /// The names under which a spelling stands.
  func shown(_ spelling: String, where fits: (NameSpellings.Kind) -> Bool = { _ in true }) -> [String] {
    filter { name in fits(name.kind) && name.byArticle.values.contains { $0.contains(spelling) } }.map(\.name)
  }
}

@Suite struct PlaceNamesTests {
  /// Spellings in two articles each, the country that the batch names, and the name shown.
  static let joined: [(a: String, b: String, country: String, shown: String)] = [
    ("Kyiv", "Kiev", "Ukraine", "Kyiv"), ("Odesa", "Odessa", "Ukraine", "Odesa"), ("Cologne", "Köln", "Germany", "Köln"), ("Rangoon", "Yangon", "Myanmar", "Yangon"),
    ("Peking", "Beijing", "China", "Beijing"), ("Chungking", "Chongqing", "China", "Chongqing"), ("Deir Ezzor", "Deir al-Zor", "Syria", "Deir ez-Zor"),
    ("Raqa", "Raqqa", "Syria", "Ar Raqqah"), ("Belgaum", "Belagavi", "India", "Belagavi"), ("Bangalore", "Bengaluru", "India", "Bengaluru"), ("Mekelle", "Makale", "Ethiopia", "Mek'ele"),
    ("Sao Paulo", "São Paulo", "Brazil", "Sao Paulo"), ("Marash", "Kahramanmaras", "Turkey", "Kahramanmaras"), ("Ad-Dalanj", "Dilling", "Sudan", "Dilling"), ("El Dalanj", "Ad-Dalanj", "Sudan", "Dilling"),
  ]

  @Test(arguments: joined)
  func `names of one place of the gazetteer are one`(_ a: String, _ b: String, _ country: String, _ shown: String) {
    let found = names(["They fled in \(country). It rained in \(a) on Monday.", "It snowed in \(b) in \(country)."])
    #expect(found.shown(a) == [shown])
    #expect(found.shown(b) == [shown])
  }

  /// Without a gazetteer consonants decide.
  static let alike: [(a: String, b: String)] = [
    ("Deir Ezzor", "Dair Alzour"), ("Deir el-Zour", "Deir al-Zor"), ("Raqqa", "Raqa"), ("Kuhbanan", "Koohbanan"), ("Kuh Banan", "Kuhbonan"), ("Qamishli", "Kamishly"),
    ("Lattakia", "Latakia"), ("Nippani", "Nipani"), ("Gaziantep", "Gaziantap"), ("Sana’a", "Sanaa"), ("Kandahar", "Qandahar"), ("Zaporizhzhia", "Zaporizhia"), ("Mandalay", "Mandaley"),
  ]

  @Test(arguments: alike)
  func `spellings with the same consonants are one`(_ a: String, _ b: String) {
    let found = names(["It rained in \(a) on Monday.", "It snowed in \(b) on Friday."], gazetteer: false)
    #expect(found.shown(a).count == 1 && found.shown(a) == found.shown(b), "\(found.map(\.name))")
  }

  static let apart: [(a: String, b: String)] = [
    ("Basra", "Bosra"), ("Kerman", "Kermanshah"), ("Homs", "Hama"), ("Mosul", "Masyaf"), ("Tobruk", "Tripoli"), ("Kiev", "Kufa"), ("Lima", "Lome"), ("Oslo", "Essel"),
    ("Bonn", "Bern"), ("Pune", "Penn"), ("Dakar", "Dhaka"), ("Mali", "Malawi"),
  ]

  @Test(arguments: apart)
  func `names that only sound alike are two`(_ a: String, _ b: String) {
    let found = names(["The Syrian and the Iraqi army and the Iranian were in \(a).", "Syria and Iraq and Iran: they were in \(b)."])
    #expect(found.shown(a) != found.shown(b))
  }

  @Test func `two spellings that one article uses side by side are two places`() {
    let found = names(["They went from the town of Kalam to the town of Kulam."], gazetteer: false)
    #expect(found.shown("Kalam") != found.shown("Kulam"))
  }

  @Test func `a town of two countries is the one of the country that the batch speaks of`() {
    let batch = ["Pakistan was hit. Pakistani troops were in Hyderabad.", "In Pakistan, Hyderabad was hit."]
    #expect(names(batch).shown("Hyderabad") == ["Hyderabad"])
    let match = GazetteerMatch(gazetteer: TestGazetteer.value, prior: { var prior = CountryPrior(lexicon: .english); prior.count("Pakistan", article: "a"); return prior }())
    #expect(match.place(named: "Hyderabad", sort: nil)?.country == "PK")
  }

  static let kept: [(text: String, spelling: String)] = [
    ("They shelled Kerman airport and the town of Kerman.", "Kerman airport"), ("The Kerman River rose in the town of Kerman.", "Kerman River"),
    ("They fled to Lake Kerman from the town of Kerman.", "Lake Kerman"),
  ]

  @Test(arguments: kept)
  func `airports, rivers and lakes are not the town of their name`(_ text: String, _ spelling: String) {
    let found = names([text])
    #expect(found.shown(spelling) == [spelling])
    #expect(found.shown("Kerman") == ["Kerman"])
  }

  static let noPlaces: [(text: String, word: String)] = [
    ("Jordan Pickford said in the evening that he was well.", "Jordan Pickford"), ("It was Chelsea said on Monday.", "Chelsea"), ("He works at the Washington Post in Delhi.", "Washington Post"),
    ("The activist group DeirEzzor 24, which reports, was there.", "DeirEzzor"), ("Officers of Victoria Police were in court.", "Victoria Police"), ("Mr Lima was in the room.", "Lima"),
    ("The University of Tarvik was shut.", "Tarvik"), ("A Memphis-based charity, Rivers of Mercy, gave.", "Mercy"), ("“Four villages are gone,” he said.", "Four"),
  ]

  @Test(arguments: noPlaces)
  func `people, bodies and groups are no places`(_ text: String, _ word: String) {
    #expect(names([text]).shown(word) { if case .place = $0 { true } else { false } } == [])
  }

  @Test func `the name in batch yaml wins over the gazetteer's`() {
    #expect(names(["It rained in Kiev in Ukraine."], place: "Kiev").shown("Kiev") == ["Kiev"])
  }

  @Test func `the name that most articles share wins over the gazetteer's, if the gazetteer has it`() {
    let texts = ["It rained in Raqqa in Syria.", "It snowed in Raqqa in Syria.", "It hailed in Raqa in Syria."]
    #expect(names(texts).shown("Raqa") == ["Raqqa"])
  }

  @Test func `the order of the articles changes no name`() {
    let texts = ["It rained in Raqa in Syria.", "It snowed in Raqqah in Syria.", "They left Deir Ezzor for Deir al-Zor in Syria.", "Kiev, Kyiv and Odessa in Ukraine."]
    let forward = names(texts).map(\.name)
    #expect(names(texts.reversed()).map(\.name) == forward)
  }
}
