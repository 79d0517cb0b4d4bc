import Articles
import Gazetteers
import Quantities

/// Which countries a batch speaks of: what decides between places of one name.
struct CountryPrior {
  private struct Use {
    var count = 0
    var articles: Set<String> { Set(byArticle.keys) }
    var byArticle: [String: Int] = [:]
  }

  private var uses: [String: Use] = [:]
  private let lexicon: ClaimLexicon

  init(lexicon: ClaimLexicon) { self.lexicon = lexicon }

  /// Counts the countries that a passage names or means by their adjectives.
  mutating func count(_ passage: Passage) {
    var index = 0
    while index < passage.words.count {
      // "South African" before "African".
      let length = passage.words[index].isCapitalised && lexicon.mayBeginCountry(passage.words[index].text) ? (1...6).reversed().first { isCountry(index..<index + $0, passage) } : nil
      if let length, let country = lexicon.country(of: passage.text(index..<index + length)) { count(country, article: passage.article.id) }
      index += length ?? 1
    }
  }

  /// Counts a country once.
  mutating func count(_ country: String, article: String) {
    uses[country, default: Use()].count += 1
    uses[country, default: Use()].byArticle[article, default: 0] += 1
  }

  private func isCountry(_ words: Range<Int>, _ passage: Passage) -> Bool {
    words.upperBound <= passage.words.count && lexicon.country(of: passage.text(words)) != nil
  }

  /// The countries in order: named by most articles, then most often.
  private var ranked: [(country: String, use: Use)] {
    uses.map { (country: $0.key, use: $0.value) }.sorted {
      ($1.use.articles.count, $1.use.count, $0.country) < ($0.use.articles.count, $0.use.count, $1.country)
    }
  }

  /// How often each article names a country or means it by its adjective.
  func uses(of country: String) -> [Article.ID: Int] { uses[country]?.byArticle ?? [:] }

  /// The country that the batch speaks of most.
  var main: String? { ranked.first?.country }

  /// How much speaks for a country's code: 0 where the batch does not name it, 1 for the one it names most.
  func weights() -> [String: Double] {
    let most = Double(uses.values.map(\.count).max() ?? 1)
    var weights: [String: Double] = [:]
    for (country, use) in ranked {
      guard let code = lexicon.places.countryCodes[country] else { continue }
      weights[code] = max(weights[code] ?? 0, Double(use.count) / most)
    }
    return weights
  }

  /// The codes of the countries that the batch is about: the one named most, and those named at least half as often.
  func mainCodes() -> Set<String> { Set(weights().filter { $0.value >= 0.5 }.keys) }
}
