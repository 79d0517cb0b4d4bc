import Quantities

/// The sources that an article has named so far, the latest last.
struct SourceMemory {
  let lexicon: ClaimLexicon
  private(set) var sources: [Source] = []

  private var nouns: AttributionFile { lexicon.attribution }

  init(lexicon: ClaimLexicon) { self.lexicon = lexicon }

  /// Takes in a source, or moves a known one to the end with all that is known of it.
  mutating func remember(_ source: Source) {
    var source = source
    // A body whose spokesman has no name stays beside him.
    func isSame(_ known: Source) -> Bool { known.name == source.name && known.speaker == source.speaker && !(known.sort == .body && source.sort == .person) }
    if let known = sources.last(where: isSame) {
      source.keys.formUnion(known.keys)
      source.gender = source.gender ?? known.gender
      source.isMention = source.isMention && known.isMention
      if source.sort == .unknown { source.sort = known.sort }
    }
    sources.removeAll(where: isSame)
    sources.append(source)
  }

  /// The person that "he" or "she" stands for.
  func person(_ gender: Source.Gender?) -> Source? {
    func fits(_ source: Source) -> Bool { source.gender == nil || gender == nil || source.gender == gender }
    return sources.last { $0.sort == .person && !$0.isMention && fits($0) } ?? sources.last { $0.sort == .person && fits($0) } ?? sources.last { $0.sort == .unknown && !$0.isMention && fits($0) }
  }

  /// The body that "it" or "its" stands for.
  var body: Source? { sources.last { $0.sort != .person && !$0.isMention } ?? sources.last { $0.sort != .person } }

  /// The source whose whole name some words are.
  func named(_ name: String) -> Source? { sources.last { $0.name == name && $0.speaker == nil } ?? sources.last { $0.name == name } }

  /// The person whom a surname alone stands for.
  func person(surname: String) -> Source? {
    sources.last { $0.speaker.map { $0 != surname && $0.hasSuffix(surname) && $0.dropLast(surname.count).last.map { " -.".contains($0) } ?? false } ?? false }
  }

  /// What "the ministry" or "the governor" stands for: the source that was named by that noun.
  func described(by noun: Term, isPerson: Bool) -> Source? {
    let noun = TopicFinder.singular(noun)
    func fits(_ source: Source) -> Bool {
      isPerson == (source.sort == .person) && !isPair(source.name) && source.keys.contains { TopicFinder.singular($0) == noun } && source.name.lowercased() != noun.text
    }
    return sources.last { fits($0) && !$0.isMention } ?? sources.last { fits($0) }
  }

  /// "police and the Red Cross": neither of the two alone.
  private func isPair(_ name: String) -> Bool {
    guard name.holds(" and ") else { return false }
    if name.holds(" and the ") { return true }
    let words = name.split(separator: " ")
    return words.firstIndex(of: "and").map { $0 > 0 && words[$0 - 1].first?.isLowercase ?? false && nouns.bodyNouns.contains(String(words[$0 - 1])) } ?? false
  }

  /// What "the group" or "the agency" stands for where no name says that it is one: the last body with a name.
  func body(for hypernym: Term) -> Source? {
    if nouns.firms.contains(hypernym) {
      let firm = sources.last { $0.sort != .person && $0.name.split(separator: " ").last.map { Self.legalForms.contains($0.lowercased()) } ?? false }
      return firm ?? sources.last { $0.sort != .person && !$0.isMention && isBodyName($0.name) && !isOffice($0.name) } ?? sources.last { $0.sort != .person && isBodyName($0.name) && !isOffice($0.name) }
    }
    return sources.last { $0.sort != .person && !$0.isMention && isBodyName($0.name) } ?? sources.last { $0.sort != .person && isBodyName($0.name) }
  }

  private static let legalForms: WordSet = ["plc", "llp", "ltd", "limited", "inc", "corp", "gmbh", "llc", "ag"]

  /// True for a name that says that it is no company's: "Pension Protection Fund".
  private func isOffice(_ name: String) -> Bool {
    name.lowercased().split(separator: " ").contains { nouns.bodyNouns.contains(String($0)) && !nouns.firms.contains(String($0)) }
  }

  /// What "the rebels" stands for: the armed group that the article names.
  var armedGroup: Source? {
    sources.last { source in
      source.sort != .person && source.name.split(separator: " ").count > 1 && source.name.first?.isUppercase ?? false
        && source.name.lowercased().split(separator: " ").contains { nouns.armed.contains(String($0)) }
    }
  }

  /// True for a name that is neither a country's nor that of a state's body.
  private func isBodyName(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first, first.first?.isUppercase ?? false, lexicon.country(of: name) == nil else { return false }
    return !words.contains { nouns.stateNouns.contains($0.lowercased()) } && name.count > 2
  }
}
