import Gazetteers

/// A small gazetteer of real places, with the spellings that tests need.
enum TestGazetteer {
  static let value = Gazetteer([
    city(1, "Deir ez-Zor", ["Deir al-Zor", "Dayr az-Zawr"], "SY", 271_800), city(2, "Ar Raqqah", ["Raqqa", "Rakka", "Raqqah"], "SY", 531_952),
    city(3, "Kyiv", ["Kiev", "Kijów", "Kiew"], "UA", 2_952_301), city(4, "Odesa", ["Odessa"], "UA", 1_010_537), city(5, "Odessa", [], "US", 125_000),
    city(6, "Köln", ["Cologne", "Koeln"], "DE", 1_024_621), city(7, "Yangon", ["Rangoon"], "MM", 4_477_638), city(8, "Beijing", ["Peking", "Pei-ching"], "CN", 18_960_744),
    city(9, "Chongqing", ["Ch'ung-ch'ing", "Chungking"], "CN", 7_457_600), city(10, "Basra", ["Al Başrah"], "IQ", 2_600_000), city(11, "Bosra", ["Busra"], "SY", 19_683),
    city(12, "Belagavi", ["Belgaum"], "IN", 490_045), city(13, "Bengaluru", ["Bangalore"], "IN", 8_443_675), city(14, "Mek'ele", ["Mekele", "Mekelle", "Makale"], "ET", 310_436),
    city(15, "São Paulo", ["Sao Paulo"], "BR", 12_400_232), city(16, "Tripoli", ["Tarabulus"], "LY", 1_150_989), city(17, "Tripoli", ["Tarabulus"], "LB", 229_398),
    city(18, "Kahramanmaraş", ["Marash", "Maras"], "TR", 376_045), city(19, "Kerman", [], "IR", 577_514), city(20, "Kermanshah", [], "IR", 828_377),
    city(21, "Peshawar", [], "PK", 1_970_042), city(22, "Dilling", ["Ad Dalanj"], "SD", 59_089), city(23, "Jordan", [], "PH", 20_000), city(24, "Hyderabad", [], "IN", 6_993_262),
    city(25, "Hyderabad", [], "PK", 1_386_330),
    GazetteerEntry(GazetteerPlace(id: 26, name: "Karnātaka", sort: .province, country: "IN")), GazetteerEntry(GazetteerPlace(id: 27, name: "Hatay", sort: .province, country: "TR")),
  ])

  private static func city(_ id: UInt32, _ name: String, _ others: [String], _ country: String, _ population: Int) -> GazetteerEntry {
    GazetteerEntry(GazetteerPlace(id: id, name: name, country: country, population: population), otherNames: others)
  }
}
