import Quantities

/// Finds the bodies that an article speaks of by a noun alone: "a conflict monitor", "the Front", "the hospital". Where
/// just one body of the article has the noun in its name, the noun stands for it.
struct DescribedBodies {
  let passages: [Passage]
  let lexicon: ClaimLexicon
  private var nouns: AttributionFile { lexicon.attribution }

  init(passages: [Passage], lexicon: ClaimLexicon) {
    self.passages = passages
    self.lexicon = lexicon
  }

  /// Gives the sources that are nouns alone the names of their bodies.
  func complete(_ statements: inout [[SourcedWords]]) {
    var named: [String: [String: String]]?
    for index in statements.indices {
      for place in statements[index].indices {
        let source = statements[index][place].source
        guard source.speaker != source.name, let (noun, others) = description(source.name) else { continue }
        let bodies = named ?? self.named(statements)
        named = bodies
        guard let body = body(noun, others, bodies) ?? (index <= 1 && others.allSatisfy { nouns.sorts.contains($0) } ? bodyBehind(index, noun, statements) : nil) else { continue }
        statements[index][place].source.name = body
        if source.speaker == nil { statements[index][place].source.sort = .body }
      }
    }
  }

  /// The noun of a name that is no more than a noun, and what stands before it: "monitor" and "conflict".
  private func description(_ name: String) -> (noun: String, others: [String])? {
    let words = name.split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 3 else { return nil }
    let isPlain = words.count == 1 || words.allSatisfy { $0.first?.isLowercase ?? false }
    let noun = last.lowercased()
    guard isPlain, nouns.hypernyms.contains(noun) || Self.kinds.contains(noun) else { return nil }
    return (noun, words.dropLast().map { $0.lowercased() })
  }

  /// Nouns of single bodies that do not stand for any body.
  private static let kinds: WordSet = ["ministry", "hospital", "university", "union", "lab", "laboratory", "zone"]

  /// The names of the article's bodies by the nouns in them and by their keys.
  private func named(_ statements: [[SourcedWords]]) -> [String: [String: String]] {
    var named: [String: [String: String]] = [:]
    func add(_ name: String) {
      let words = name.split { $0 == " " || $0 == "-" }
      guard words.count > 1, words.contains(where: { $0.first?.isUppercase ?? false }) else { return }
      let key = BodyKey(name, lexicon: lexicon)
      for word in words where nouns.bodyNouns.contains(word.lowercased()) {
        named[word.lowercased(), default: [:]][key.rest] = named[word.lowercased()]?[key.rest] ?? name
      }
    }
    for passage in passages { for mention in passage.bodies where mention.isBody || nouns.bodyNouns.contains(passage.key(mention.words.upperBound - 1)) { add(mention.printed) } }
    for statement in statements.joined() where statement.source.sort == .body { add(statement.source.name) }
    return named
  }

  private func body(_ noun: String, _ others: [String], _ named: [String: [String: String]]) -> String? {
    guard let found = named[noun], found.count == 1, let (key, name) = found.first else { return nil }
    let words = key.split(separator: " ")
    // "the ministry" alone may be the home country's, which needs no name.
    if noun == "ministry", others.isEmpty, BodyKey(name, lexicon: lexicon).country != nil { return nil }
    return others.allSatisfy { other in nouns.sorts.contains(other) || other == "local" || other == "teaching" || words.contains { $0 == other } } ? name : nil
  }

  /// "according to the group that tracks the war": an article that opens so names it in the next sentences.
  private func bodyBehind(_ index: Int, _ noun: String, _ statements: [[SourcedWords]]) -> String? {
    guard nouns.hypernyms.contains(noun) else { return nil }
    let next = statements[statements.index(after: index)..<min(index + 4, statements.count)].joined().map(\.source).filter { $0.sort == .body && $0.speaker == nil }
    let names = Set(next.map(\.name).filter { name in
      name.contains(" ") && name.first?.isUppercase ?? false && !name.lowercased().split(separator: " ").contains { nouns.stateNouns.contains(String($0)) }
    })
    return names.count == 1 && next.allSatisfy({ names.contains($0.name) }) ? names.first : nil
  }
}
