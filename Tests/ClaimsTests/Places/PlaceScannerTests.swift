import Testing

@testable import Claims

@Suite struct PlaceScannerTests {
  static let found: [(text: String, names: [String])] = [
    ("They reached Deir el-Zour on Tuesday.", ["Deir el-Zour"]), ("They fled from Raqqa to Mosul.", ["Raqqa", "Mosul"]),
    ("It happened in the city of Aleppo.", ["Aleppo"]), ("It happened in Homs province.", ["Homs"]), ("They held Syria and Iraq.", ["Syria", "Iraq"]),
    ("It rained in northern Iraq.", ["northern Iraq"]), ("They met near el-Shola.", ["el-Shola"]), ("They live in the United States.", ["United States"]),
    ("They live in New York.", ["New York"]),
  ]

  @Test(arguments: found)
  func `capitalised names are candidates`(_ text: String, _ names: [String]) throws {
    #expect(try PlaceScanner(lexicon: .english, passage: firstPassage(text)).candidates().map(\.name) == names)
  }

  @Test(arguments: ["It was said on Tuesday.", "It was in January.", "He spoke of the Islamic State.", "The Syrian army left.", "It was SANA that said so.", "They are US-backed."])
  func `these are no places`(_ text: String) throws {
    #expect(try PlaceScanner(lexicon: .english, passage: firstPassage(text)).candidates().map(\.name) == [])
  }

  static let sorts: [(text: String, sort: Place.Sort?)] = [
    ("It is in Deir ez-Zor province.", .province), ("It is in the province of Aleppo.", .province), ("It is in the city of Aleppo.", .city),
    ("They hold Mosul, the Iraqi city, still.", .city), ("It is in Syria.", .country), ("It is in northern Syria.", .region), ("It is in Aleppo.", nil),
  ]

  @Test(arguments: sorts)
  func `the words beside a name say what sort of place it is`(_ text: String, _ sort: Place.Sort?) throws {
    #expect(try PlaceScanner(lexicon: .english, passage: firstPassage(text)).candidates().first?.mention.sort == sort)
  }

  @Test(arguments: ["It is near Raqqa.", "It is southeast of Raqqa.", "They came from Raqqa.", "It is Russia’s ship."])
  func `a place that only locates another is distant`(_ text: String) throws {
    #expect(try PlaceScanner(lexicon: .english, passage: firstPassage(text)).candidates().last?.mention.isDistant == true)
  }

  @Test(arguments: ["The provincial governor spoke in the city of Mosul. The province council said 40 people were killed.", "It happened in Mosul in Nineveh province. The province government said 40 people were killed."])
  func `a body of a place is not where it happened`(text: String) throws {
    #expect(try #require(claims(text, place: "Mosul").first { $0.value == 40 }).place?.printed.lowercased().contains("province") != true)
  }

  @Test func `the city points at the place named before`() throws {
    let found = claims("Fighting went on in the city of Mosul. Some 40,000 people live in the city.")
    #expect(found.first?.place?.name == "Mosul")
  }

  @Test func `a figure has the place of its own clause`() {
    let found = claims("In the city of Mosul 40 people were killed, while in the city of Basra 20 people were killed.")
    #expect(found.map { $0.place?.name } == ["Mosul", "Basra"])
  }

  @Test func `a figure without a place has the article's`() {
    let found = claims("Fighting went on in the city of Mosul.", "Mosul was shelled. Some 40 people were killed.")
    #expect(found.first?.place?.name == "Mosul")
  }

  @Test func `the manifest's spelling wins`() {
    let found = claims("Some 40 people live in Deir el-Zour.", place: "Deir ez-Zor")
    #expect(found.first?.place?.name == "Deir ez-Zor")
    #expect(found.first?.place?.printed == "Deir el-Zour")
    #expect(found.first?.isBackground == false)
  }

  @Test func `countries whose names have the same consonants are two`() {
    #expect(claims("In Niger 40 people were killed. In Nigeria 20 people were killed.").map { $0.place?.name } == ["Niger", "Nigeria"])
  }

  @Test func `a batch about a country has its figures as its own`() {
    let found = claims("In Niger 40 people were killed. In Nigeria 20 people were killed.", place: "Niger")
    #expect(found.map(\.isBackground) == [false, true])
  }

  @Test func `a figure of another place is background`() {
    #expect(claims("Some 40 people were killed in the city of Mosul.", place: "Deir ez-Zor").first?.isBackground == true)
  }
}
