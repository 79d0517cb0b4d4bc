import Claims
import Testing

@testable import Claims

@Suite struct LexiconTests {
  @Test func `the lexicons are read without a fault`() { #expect(ClaimExtractor().lexiconFaults == []) }

  @Test func `every kind of the lexicon is a kind`() {
    let lexicon = ClaimLexicon.english
    #expect((Array(lexicon.kinds.nouns.keys) + Array(lexicon.kinds.undergoer.keys)).filter { ClaimKind(rawValue: $0) == nil } == [])
  }

  @Test func `no word has two kinds, of which chance would choose`() {
    let kinds = ClaimLexicon.english.kinds
    for words in [kinds.nouns, kinds.object, kinds.undergoer, kinds.subject, kinds.topics] {
      let all = words.values.flatMap { Set($0) }
      #expect(Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }
  }

  @Test func `every kind that company tells is a kind`() {
    let kinds = ClaimLexicon.english.kinds
    #expect((kinds.contextual.map(\.kind) + kinds.before.keys).filter { ClaimKind(rawValue: $0) == nil } == [])
  }

  static let countries: [(word: String, country: String?)] = [("Syria", "Syria"), ("Syrian", "Syria"), ("Iraqi", "Iraq"), ("Dutch", "Netherlands"), ("Australian", "Australia"),
    ("Austrian", "Austria"), ("Nigerian", "Nigeria"), ("Nigerien", "Niger"), ("Türkiye", "Turkey"), ("U.S.", "United States"), ("Damascus", nil),
  ]

  @Test func `every country that an adjective or another name means is a country with a code`() {
    let places = ClaimLexicon.english.places
    let meant = Set(places.adjectives.dictionary.values).union(places.countryAliases.dictionary.values)
    #expect(meant.filter { places.countryCodes[$0] == nil }.sorted() == [])
  }

  @Test(arguments: countries)
  func `the country of a name or an adjective`(_ word: String, _ country: String?) { #expect(ClaimLexicon.english.country(of: word) == country) }
}
