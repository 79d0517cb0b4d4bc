import Testing

@testable import Quantities

@Suite struct DeclinedTests {
  static let cases: [(text: String, words: String, rule: String)] = [
    ("They took Brigade 137 there.", "137", "designated"), ("It was at 3:40 p.m. there.", "3", "clock-time"), ("It fell on September 5 there.", "5", "date"),
    ("It fell in 2014 there.", "2014", "year"), ("1. Skip to article", "1", "list-mark"), ("No one fled the town.", "one", "one-as-pronoun"),
    ("It cut the city in two.", "two", "cut-in-two"), ("It flew an F-16 there.", "16", "joined-identifier"), ("It won 3-1 there.", "3", "score"),
    ("They met one of those days.", "one", "idiom"), ("It has the 401(k) plans there.", "401", "named"), ("They use 23andMe kits there.", "23", "named"),
    ("It ended zero-hours contracts.", "zero", "idiom"), ("They asked the Six Nations teams.", "Six", "named"),
    ("Call +49 30 123456 now.", "49", "telephone"), ("It was 9/11 again.", "9", "named"), ("It was on 5/9 there.", "5", "slashed"),
    ("He left at half past six.", "six", "clock-time"), ("The 8.14 to Leeds was late.", "8.14", "clock-time"), ("It won in 2018-19 there.", "19", "season"), ("The mound is of 2,000 BC.", "2,000", "era"),
    ("Page 2 of 4", "4", "page-of-pages"), ("2 min read", "2", "reading-time"), ("It lies at 41°24'N there.", "41", "coordinate"), ("He left 10 Downing Street.", "10", "address"),
    ("His badge, 7713, was found.", "7713", "serial-number"), ("The claim is disputed.[12]", "12", "reference-mark"), ("5 things to know", "5", "page-furniture"),
    ("A 60 Minutes crew left.", "60", "named"), ("The 486 was a chip.", "486", "model"), ("He bought a 747 jet.", "747", "model"), ("He was on cloud nine.", "nine", "idiom"),
    ("They were 212 for 6 at tea.", "212", "score"), ("Exits 4 and 6 are shut.", "6", "designated"), ("The Group of 77 met.", "77", "designated"), ("3 Para led.", "3", "designated"),
    ("he was fined on 1 may there.", "1", "date"), ("He has an iPhone 11 Pro and 11 Pro Max.", "11", "designated"), ("They are aged 18 to 34 now.", "18 to 34", "age-band"), ("Text HELP to 70070.", "70070", "serial-number"), ("iOS 13.2 is here.", "13.2", "designated"), ("Flight PS752 left.", "752", "joined-identifier"),
  ]

  @Test(arguments: cases)
  func `a declined number has its rule`(_ text: String, _ words: String, _ rule: String) {
    let declined = QuantityExtractor().declined(in: text)
    #expect(declined.contains { text.words(at: $0.range) == words && $0.rule == rule }, "\(declined)")
    #expect(QuantityExtractor().quantities(in: text).isEmpty)
  }

  /// Numbers that look as if a rule declined them, and what they count.
  static let counted: [(text: String, number: Double, unit: String)] = [
    ("Six nations signed the deal.", 6, "nation"), ("Five guys were arrested.", 5, "people"), ("It sold a $401k house.", 401_000, "US dollar"),
    ("One American was hurt.", 1, "people"), ("They saw 30 Scots there.", 30, "people"), ("They gained nine yards there.", 9, "yard"),
    ("Some 30 townsfolk left.", 30, "people"), ("They spoke for 60 minutes.", 60, "minute"),
  ]

  @Test(arguments: counted)
  func `a number that counts is read`(_ text: String, _ number: Double, _ unit: String) {
    let quantities = QuantityExtractor().quantities(in: text)
    #expect(quantities.map(\.value) == [number] && quantities.map(\.unit.name) == [unit], "\(quantities.map(\.summary))")
  }

  @Test func `no number is both read and declined`() {
    let text = "In 2014 some 20 men of Brigade 137 took 3 of 10 villages by 3:40 p.m. on May 5, one of them 15 km away."
    let extractor = QuantityExtractor()
    for declined in extractor.declined(in: text) where declined.rule != "no-unit" {
      #expect(extractor.quantities(in: text).allSatisfy { !$0.numberRange.overlaps(declined.range) }, "\(declined)")
    }
  }

  @Test(arguments: NotAQuantity.rules.map(\.name))
  func `rules have names of their own`(_ name: String) {
    #expect(NotAQuantity.rules.count { $0.name == name } == 1)
  }
}
