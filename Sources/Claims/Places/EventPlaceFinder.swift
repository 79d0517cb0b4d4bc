import Articles
import Gazetteers
import Quantities

/// Finds the place of the batch's event: the one on which the articles, each with one voice, are focused.
///
/// An article speaks for a place by naming it in its headline, its first sentence, those that follow, and by how
/// often it does. An event is as wide as those who report it say: an epidemic of a country has the country's figures
/// as its own, a siege those of the town. What happens at one spot, as a ship sinks, has the narrowest place that the
/// articles tell it of. Where no place has most of the articles the event has none.
struct EventPlaceFinder {
  /// What an article says first.
  struct Head {
    var article: Article.ID
    /// The candidates, by number, that the headline names.
    var title: Set<Int>
    /// How much the first sentences speak for each candidate.
    var voices: [Int: Double] = [:]
    /// The candidates that the first sentence names.
    var lead: Set<Int> = []
    /// The keys of the places beside which its first sentences tell of a mishap.
    var scene: Set<String> = []
    /// True where the title or the first sentence tells of a mishap.
    var isMishap: Bool
    /// True where they tell of what befalls a whole country or region.
    var isWidespread: Bool
  }

  /// A place that may be the event's.
  struct Candidate {
    var key: String
    /// Folded.
    var spellings: [String]
    /// How often the batch names it.
    var mentions: Int
    /// How often each article names it.
    var articles: [Article.ID: Int]
    /// How often each article tells of what is in the place.
    var near: [Article.ID: Int]
    /// 2 for settlements and venues, 1 for provinces and regions, 0 for countries: of two places named alike often
    /// the narrower is the event's.
    var fineness: Int
    /// A stadium, a square, a camp: the event's place only where nearly all articles name it.
    var isSite = false
  }

  let heads: [Head]
  let candidates: [Candidate]
  /// True for a ship's sinking, a crash, a blast: what happens at one spot.
  let isMishap: Bool
  private let isCrowd: Bool
  /// How much a narrower place is to be preferred to a wider one.
  private let finenessWeight: Double
  private let headByArticle: [Article.ID: Int]
  private let candidateByKey: [String: Int]
  private var scenes: [String: Int] = [:]
  /// How many headlines name each candidate, and how much the first sentences speak for it.
  private var titles: [Int]
  private var voices: [Double]
  /// How often each article names the place that it names most.
  private let mostNamed: [Article.ID: Int]

  /// How many sentences of an article's head may tell where a mishap was.
  private static let headSentences = 8
  /// How much a place counts in a headline, in the first sentence, in each of the next three, and as the one that the
  /// article names most.
  private static let titleWeight = 3.0, leadWeight = 2.0, nextWeight = 0.4, shareWeight = 2.0
  /// What a mention counts that only says from where somebody came or near what something lay.
  private static let distantShare = 0.25
  /// What a place must have of an article on average to be the event's.
  private static let least = 1.6

  /// - Parameter longerNames: names of several words, folded, that are no places: a ship's, a firm's.
  init(passages: [Passage], candidates: [Candidate], longerNames: [String], sort: EventSort, lexicon: ClaimLexicon, mentions: (Passage) -> [PlaceMention]) {
    let names = FoldedNames(candidates.enumerated().flatMap { number, candidate in candidate.spellings.map { (name: $0, number: number) } })
    let others = FoldedNames(longerNames.enumerated().map { (name: $1, number: $0) })
    func folded(_ text: String) -> String {
      let text = FoldedName.fold(text)
      return Self.text(text, without: others.numbers(in: text).sorted().map { longerNames[$0] })
    }
    let candidateByKey = Dictionary(candidates.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var heads: [Head] = []
    var headByArticle: [Article.ID: Int] = [:]
    for passage in passages where passage.number < Self.headSentences {
      let isMishap = passage.words.contains { lexicon.places.mishaps.contains($0.key) }
      if passage.number == 0 {
        let title = folded(passage.article.title?.value ?? "")
        headByArticle[passage.article.id] = heads.count
        heads.append(
          Head(
            article: passage.article.id, title: names.numbers(in: Self.withoutOrigins(title)),
            isMishap: isMishap || title.split(separator: " ").contains { lexicon.places.mishaps.contains(String($0)) },
            isWidespread: passage.words.contains { lexicon.places.widespread.contains($0.key) } || title.split(separator: " ").contains { lexicon.places.widespread.contains(String($0)) }))
      }
      guard let index = headByArticle[passage.article.id] else { continue }
      let named = mentions(passage)
      for mention in named where passage.number < 4 {
        guard let number = mention.key.flatMap({ candidateByKey[$0] }) else { continue }
        // "Congo's Tshopo province": the country only tells where the province is.
        let isFrame = mention.isOwner && named.contains { $0.words.lowerBound > mention.words.lowerBound && $0.words.lowerBound - mention.words.upperBound <= 4 && !$0.isOwner }
        let isAside = mention.isDistant && !mention.isOwner || isFrame
        let weight = (passage.number == 0 ? Self.leadWeight : Self.nextWeight) * (isAside ? Self.distantShare : 1)
        heads[index].voices[number, default: 0] = max(heads[index].voices[number] ?? 0, weight)
        if passage.number == 0 { heads[index].lead.insert(number) }
      }
      if isMishap { heads[index].scene.formUnion(named.filter { $0.key != nil && (!$0.isDistant || $0.isNear) && !$0.isOwner }.compactMap(\.key)) }
    }
    self.heads = heads
    self.candidates = candidates
    self.headByArticle = headByArticle
    self.candidateByKey = candidateByKey
    isMishap = heads.count(where: \.isMishap) * 2 > heads.count
    // What draws a crowd is at one spot; a quake or an epidemic is as wide as the articles say.
    isCrowd = sort == .crowd
    finenessWeight = sort == .crowd ? 1 : heads.count(where: \.isWidespread) * 2 > heads.count ? 0 : 0.5
    titles = [Int](repeating: 0, count: candidates.count)
    voices = [Double](repeating: 0, count: candidates.count)
    mostNamed = candidates.reduce(into: [:]) { most, candidate in most.merge(candidate.near) { max($0, $1) } }
    for head in heads {
      for key in head.scene { scenes[key, default: 0] += 1 }
      for number in head.title { titles[number] += 1 }
      for (number, voice) in head.voices { voices[number] += voice }
    }
  }

  /// A title without the names that only hold a place's name: "Cahaya Tomia toll" without "Cahaya Tomia".
  private static func text(_ folded: String, without names: [String]) -> String {
    var text = " " + folded + " "
    for name in names where text.contains(" \(name) ") { text = text.replacing(" \(name) ", with: " | ") }
    return text
  }

  /// A title without the words from which people come: "flee Mali fighting to Mauritania".
  private static func withoutOrigins(_ title: String) -> String {
    var words = title.split(separator: " ")
    for (index, word) in words.enumerated().dropLast() where ["from", "flee", "flees", "fled", "fleeing", "leave", "leaving"].contains(word) { words[index + 1] = "|" }
    return words.joined(separator: " ")
  }

  /// The key of the event's place.
  func event() -> String? {
    var best: (key: String, score: Double)?
    let mostMentions = Double(candidates.map(\.mentions).max() ?? 1)
    for (number, candidate) in candidates.enumerated() {
      let isSpot = isMishap && candidate.fineness > 0
      let spot = isSpot ? sceneScore(candidate).map { $0 + 2 * Double(candidate.mentions) / mostMentions } : focus(number)
      guard let spot else { continue }
      let score = spot + Double(candidate.fineness) * finenessWeight
      if score > best?.score ?? 0 { best = (candidate.key, score) }
    }
    return best?.key
  }

  /// How much the articles speak for a place, on average; nil where too few name it, or too little.
  private func focus(_ number: Int) -> Double? {
    let candidate = candidates[number]
    let naming = candidate.articles.keys.count { headByArticle[$0] != nil }
    guard naming * 2 >= heads.count, !candidate.isSite || naming * 4 >= heads.count * 3 else { return nil }
    let shares = candidate.near.sorted { $0.key < $1.key }.reduce(0) { sum, near in
      headByArticle[near.key] == nil ? sum : sum + Double(near.value) / Double(mostNamed[near.key] ?? 1)
    }
    let total = Self.titleWeight * Double(titles[number]) + voices[number] + Self.shareWeight * shares
    // No crowd is as wide as a country: its name tells only where the town or the square lies.
    let mean = total / Double(heads.count) * (isCrowd && candidate.fineness == 0 ? 0.5 : 1)
    return mean >= Self.least ? mean : nil
  }

  /// How much speaks for a place as the spot of a mishap; nil where too few articles name it beside one.
  private func sceneScore(_ candidate: Candidate) -> Double? {
    let scenes = scenes[candidate.key] ?? 0
    guard scenes > 0, candidate.articles.count * 2 >= heads.count else { return nil }
    return Double(scenes * 3 + candidate.articles.count * 2) / Double(heads.count) + 1
  }

  /// The place that an article's own headline names, and its text twice as often as the event's; nil where the headline
  /// names the event's, or none, and for a mishap, which has one place.
  func own(of article: Article.ID, event: String?) -> String? {
    guard !isMishap, let head = headByArticle[article].map({ heads[$0] }) else { return nil }
    let named = head.title.sorted().map { candidates[$0] }
    if named.contains(where: { $0.key == event }) { return nil }
    // A headline that names the country only is no narrower for it.
    let usual = event.flatMap { candidateByKey[$0] }.map { candidates[$0] }?.articles[article] ?? 0
    return named.filter { $0.fineness > 0 && $0.articles[article] ?? 0 >= usual * 2 }.max { ($0.fineness, $0.mentions, $1.key) < ($1.fineness, $1.mentions, $0.key) }?.key
  }
}
