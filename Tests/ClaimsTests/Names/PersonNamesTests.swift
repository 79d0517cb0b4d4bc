import Testing

@testable import Claims

@Suite struct PersonNamesTests {
  private static let isPerson: @Sendable (NameSpellings.Kind) -> Bool = { $0 == .person }

  static let joined: [(a: String, b: String)] = [
    ("Rami Abdul Rahman", "Rami Abdurrahman"), ("Rami Abdel Rahman", "Rami Abdulrahman"), ("Bashar Assad", "Bashar al-Assad"), ("Mohammad-Reza Sotoudeh", "Mohammad Reza Sotudeh"),
    ("Hamid Rastegari", "Hamid Rastgari"), ("M. K. Stalin", "M.K. Stalin"), ("M. Hiregowdar", "Mahantesh Hiregoudar"), ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ("Jürgen Müller", "Jurgen Muller"), ("Adam Kuku Tirab", "Adam Kuku Tirrab"), ("Samira Kodi", "Samira Koudi"), ("José Núñez", "Jose Nunez"),
    ("Yasir al-Tijani", "Yassir Al-Tigani"), ("Yasir Tijani", "Yaser Eltijani"), ("Foday Sacco-Turay", "Foday Saccoh-Turay"), ("Karim Benhaddou", "Karim Ben Haddou"),
    ("Lotte Vermeersch", "Lotte Vermeersh"), ("Evan Liyanage", "Evans Liyanage"),
  ]

  @Test(arguments: joined)
  func `spellings of one person are one`(_ a: String, _ b: String) {
    let found = names(["“It is so,” the spokesman, \(a), said.", "Governor \(b) said it was so."])
    #expect(found.count { $0.kind == .person } == 1, "\(found.map(\.name))")
  }

  static let apart: [(a: String, b: String)] = [
    ("Maria Jones", "Mario Jones"), ("Ahmed Karimi", "Ahmed Karami Nezhad"), ("Peter Lund", "Petra Lind"), ("John Smith", "James Smith"), ("R. Smith", "John Smith"), ("Omar Ali", "Amr Ali"),
    ("Evan Smith", "Evans Smith"), ("Karim Benhaddou", "Karim Benomar"),
  ]

  @Test(arguments: apart)
  func `two people stay two`(_ a: String, _ b: String) {
    let found = names(["“It is so,” the spokesman, \(a), said.", "Governor \(b) said it was so."])
    #expect(found.count { $0.kind == .person } == 2, "\(found.map(\.name))")
  }

  static let surnames: [(text: String, short: String, full: String)] = [
    ("Governor Rami Abdul Rahman came. Mr Rahman said so.", "Mr Rahman", "Rami Abdul Rahman"), ("Dr Leila Farahmand came. Farahmand said so.", "Farahmand", "Leila Farahmand"),
    ("General Suheil al-Hassan came. Al-Hassan said so.", "Al-Hassan", "Suheil al-Hassan"), ("Sheikh Omar Abu Laila came. Abu Laila said so.", "Abu Laila", "Omar Abu Laila"),
    ("Syrian President Bashar Assad came. Assad said so.", "Assad", "Bashar Assad"), ("Smt Savita Angadi came. Ms Angadi said so.", "Ms Angadi", "Savita Angadi"),
  ]

  @Test(arguments: surnames)
  func `a surname is the one person of that name in the article`(_ text: String, _ short: String, _ full: String) {
    #expect(names([text]).shown(short, where: Self.isPerson) == [full])
  }

  @Test func `a surname that two people bear is nobody's`() {
    let found = names(["Governor John Smith came. Minister Mary Smith came. Smith said so."])
    #expect(found.shown("Smith", where: Self.isPerson) == [])
  }

  @Test func `a surname is not that of a like-sounding person`() {
    let found = names(["Doctor Evans Liyanage came. It rained in Lungi."])
    #expect(found.shown("Lungi", where: Self.isPerson) == [])
  }

  @Test func `an attribution has the person's full name`() {
    let found = claims("Governor Mohammad-Reza Sotoudeh came.", "Mr Sotoudeh said 40 people were killed.")
    #expect(found.first?.attribution.name == "Mohammad-Reza Sotoudeh")
  }

  static let parts: [(printed: String, words: [String], isFull: Bool)] = [
    ("Dr. Rami Abdul Rahman", ["rami", "abdul", "rahman"], true), ("Lt Col John Smith", ["john", "smith"], true), ("Sir Keir", ["keir"], false), ("M. K. Stalin", ["m", "k", "stalin"], true),
    ("Al-Hassan", ["al", "hassan"], false), ("Mr Rahman", ["rahman"], false), ("Shri Rao Jr", ["rao"], false),
  ]

  @Test(arguments: parts)
  func `titles are no part of a name`(_ printed: String, _ words: [String], _ isFull: Bool) {
    let name = PersonName(printed, lexicon: .english)
    #expect(name.words == words && name.isFull == isFull)
  }
}
