import Articles
import Gazetteers
import Quantities

/// Finds the words by which a batch speaks of a body without its name: "the militants", "US-backed forces", "Assad's
/// forces". Each stands for one body, or for none.
struct BodyDescriptions {
  /// A description with the name of the body that it stands for.
  struct Found: Hashable {
    var article: Article.ID
    var printed: String
    var name: String
  }

  let bodies: BodyRegistry
  /// The armed group of which the batch speaks most.
  let usualGroup: String?
  let country: String?
  let lexicon: ClaimLexicon

  func all(in passages: [Passage]) -> [Found] {
    let backed = Dictionary(grouping: passages.flatMap { named(behindBackersIn: $0) }, by: \.backer).mapValues { Set($0.map(\.name)) }
    let surnames = Set(passages.flatMap { headsOfState(in: $0) })
    let group = usualGroup.flatMap { bodies.name(of: $0) }
    let articles = group.map { bodies.articles(naming: $0) } ?? []
    let army = country.flatMap { bodies.name(of: "\($0) army") ?? bodies.army(of: $0) }
    var all: [Found] = []
    for passage in passages {
      if let group, articles.contains(passage.article.id) { members(of: group, in: passage, &all) }
      backedForces(in: passage, backed, &all)
      if let army { forces(of: army, in: passage, surnames, &all) }
    }
    return all
  }

  // MARK: Armed groups

  /// "the militants", "the jihadist group": the one armed group of which the batch speaks most, in articles that name it.
  private func members(of body: NameRegistry.Name, in passage: Passage, _ all: inout [Found]) {
    for index in passage.words.indices where passage.key(index - 1) == "the" {
      let end: Int
      if lexicon.scopes.anaphors.contains(passage.key(index)), passage.key(index) != "group" {
        end = index + 1
      } else if passage.key(index + 1) == "group", lexicon.scopes.anaphors.contains(passage.key(index).appending("s")) {
        end = index + 2
      } else {
        continue
      }
      all.append(Found(article: passage.article.id, printed: passage.text(index - 1..<end), name: body.name))
    }
  }

  // MARK: Forces with a backer

  /// "the US-backed Syrian Democratic Forces", "several U.S.-backed factions, including the Syrian Democratic Forces".
  private func named(behindBackersIn passage: Passage) -> [(backer: String, name: String)] {
    backers(in: passage).compactMap { backer, _, behind in
      let names = BodyScanner(lexicon: lexicon, passage: passage).mentions().filter { mention in
        // "US-backed Syrian forces" have no name.
        mention.isBody && passage.words[mention.words.upperBound - 1].isCapitalised
          && (mention.words.lowerBound == behind || isIncluded(mention.words.lowerBound, from: behind, passage))
      }
      return names.first.flatMap { bodies.name(of: $0.printed, in: passage.article.id) }.map { (backer, $0.name) }
    }
  }

  private func isIncluded(_ start: Int, from behind: Int, _ passage: Passage) -> Bool {
    passage.span(behind, start).contains { ["including", "notably"].contains(passage.key($0)) } && start - behind <= 16
  }

  /// The countries before "-backed", with the index of their first word and of the word behind it.
  private func backers(in passage: Passage) -> [(backer: String, start: Int, behind: Int)] {
    passage.words.indices.compactMap { index in
      let word = passage.words[index].key
      guard word == "backed" || word == "supported", passage.key(index - 1) == "-" else { return nil }
      let length = (1...4).last { index - 1 - $0 >= 0 && lexicon.country(of: passage.text(index - 1 - $0..<index - 1)) != nil }
      return length.flatMap { length in lexicon.country(of: passage.text(index - 1 - length..<index - 1)).map { ($0, index - 1 - length, index + 1) } }
    }
  }

  /// "US-backed forces", "support to Syrian rebel forces": the one body of the batch that this country backs. Forces
  /// of another country than the body's are others.
  private func backedForces(in passage: Passage, _ backed: [String: Set<String>], _ all: inout [Found]) {
    if backed.isEmpty { return }
    func found(_ words: Range<Int>, _ backer: String) -> Found? {
      guard let names = backed[backer], names.count == 1, let name = names.first, let last = words.last, lexicon.bodies.forces.contains(passage.key(last)) else { return nil }
      let countries = words.compactMap { lexicon.country(of: passage.words[$0].text) }.filter { $0 != backer }
      let own = name.split(separator: " ").compactMap { lexicon.country(of: String($0)) }
      guard countries.allSatisfy({ own.contains($0) }) else { return nil }
      return Found(article: passage.article.id, printed: passage.text(words), name: name)
    }
    let phrases = NounPhrases(passage: passage)
    for (backer, start, behind) in backers(in: passage) {
      guard let end = (behind..<min(behind + 5, passage.words.count)).first(where: { lexicon.bodies.forces.contains(passage.key($0)) }) else { continue }
      // The name itself is no description of it.
      guard !(behind..<end + 1).contains(where: { passage.words[$0].isCapitalised && lexicon.bodies.forces.contains(passage.key($0)) }) else { continue }
      if let one = found(start..<end + 1, backer) { all.append(one) }
    }
    for index in passage.words.indices where Self.support.contains(passage.words[index].key) && ["to", "for"].contains(passage.key(index + 1)) {
      guard let words = phrases.phrase(from: index + 2), words.contains(where: { ["rebel", "opposition", "allied"].contains(passage.key($0)) }),
        let backer = passage.words[..<index].compactMap({ lexicon.country(of: $0.text) }).last, let one = found(words, backer)
      else { continue }
      all.append(one)
    }
  }

  private static let support: WordSet = ["support", "backing", "training", "arms"]

  // MARK: A country's army

  /// The surnames that stand behind "President" and its like.
  private func headsOfState(in passage: Passage) -> [String] {
    passage.words.indices.compactMap { index in
      guard lexicon.people.heads.contains(passage.key(index)), passage.words[index].isCapitalised else { return nil }
      var end = index + 1
      while passage.words.indices.contains(end), passage.words[end].isCapitalised || passage.tags[end] == .hyphen || passage.key(end) == "al" { end += 1 }
      return end > index + 1 ? passage.words[end - 1].text : nil
    }
  }

  /// "Assad's forces", "pro-government forces": the army of the country of which the batch speaks most.
  private func forces(of army: NameRegistry.Name, in passage: Passage, _ surnames: Set<String>, _ all: inout [Found]) {
    for index in passage.words.indices where lexicon.bodies.forces.contains(passage.words[index].key) {
      let isOwned = passage.key(index - 1) == "s" && index >= 3 && surnames.contains(passage.words[index - 3].text)
      let isGovernments = passage.key(index - 1) == "government" && passage.key(index - 2) == "-" && passage.key(index - 3) == "pro"
      guard isOwned || isGovernments else { continue }
      all.append(Found(article: passage.article.id, printed: passage.text(index - 3..<index + 1), name: army.name))
    }
  }
}
