import Articles
import Gazetteers
import Quantities

/// Gives clauses the keys by which statements are compared. It keeps what it has found out of words and names.
struct StatementTerms {
  private let knowledge: BatchKnowledge
  private var stemmer: Stemmer
  private var bodies: [String: Term?] = [:]
  private var people: [String: Term?] = [:]
  private var article: Article.ID = ""

  init(knowledge: BatchKnowledge) {
    self.knowledge = knowledge
    stemmer = Stemmer(lexicon: knowledge.lexicon)
  }

  /// The keys of a clause; `verb` is the word that it is built on.
  mutating func keys(of clause: Range<Int>, verb: Int, in passage: Passage) -> StatementKeys {
    if article != passage.article.id { (article, bodies, people) = (passage.article.id, [:], [:]) }
    var keys = StatementKeys()
    var taken = Set<Int>()
    for time in passage.sentence.times { taken.formUnion(passage.wordRange(time.range)) }
    figures(of: clause, in: passage, &keys, &taken)
    names(of: clause, in: passage, &keys, &taken)
    let lexicon = knowledge.lexicon.statements
    var stems = Set<Term>()
    for index in clause where passage.words[index].kind == .word {
      let word = passage.words[index]
      let isLetters = word.isAllCapitals && word.text.utf8.count > 1
      if lexicon.negations.contains(word.key) || passage.lemma(index).map({ lexicon.denials.contains($0) }) ?? false { keys.isNegated = true }
      if lexicon.continuing.contains(word.key) || passage.lemma(index).map({ lexicon.continuing.contains($0) }) ?? false { keys.goesOn = true }
      guard !taken.contains(index), !word.isFunction || isLetters, word.key.count > 1, ![.adverb, .be, .have, .modal, .doing].contains(passage.tags[index]) || word.isCapitalised else { continue }
      let stem = stemmer.stem(word.key, isVerbal: passage.tags[index].isVerbal)
      if index == verb { keys.verb = stem }
      guard !lexicon.empty.contains(stem), !lexicon.empty.contains(word.key), stems.insert(stem).inserted else { continue }
      keys.stems.append(stem)
    }
    // "n't" stands apart from its verb in some texts.
    if clause.contains(where: { passage.key($0).hasSuffix("n't") }) { keys.isNegated = true }
    return keys
  }

  private mutating func figures(of clause: Range<Int>, in passage: Passage, _ keys: inout StatementKeys, _ taken: inout Set<Int>) {
    for quantity in passage.sentence.quantities {
      let number = passage.wordRange(quantity.numberRange)
      guard clause.contains(number.lowerBound) else { continue }
      taken.formUnion(number)
      guard let value = quantity.value ?? quantity.low ?? quantity.high else { continue }
      let noun = quantity.countedNoun?.split(separator: " ").last.map(String.init) ?? quantity.unit.name
      keys.figures.append(StatementKeys.Figure(value: value * quantity.unit.factor, noun: stemmer.stem(Term(noun.lowercased()), isVerbal: false)))
    }
  }

  private mutating func names(of clause: Range<Int>, in passage: Passage, _ keys: inout StatementKeys, _ taken: inout Set<Int>) {
    var names = Set<Term>()
    func add(_ name: Term, _ words: Range<Int>) {
      taken.formUnion(words)
      if names.insert(name).inserted { keys.names.append(name) }
    }
    let mentions = knowledge.places.mentions(in: passage)
    for (number, mention) in mentions.enumerated() where clause.contains(mention.words.lowerBound) && mention.key != nil {
      guard let place = knowledge.places.place(of: mention, before: Array(mentions[..<number]), in: passage) else { continue }
      let name = Self.term(place.name)
      add(name, mention.words)
      if !mention.isDistant, !mention.isOwner { keys.places[place.sort, default: []].append(name) }
    }
    for mention in passage.people where clause.contains(mention.words.lowerBound) && taken.isDisjoint(with: mention.words) {
      let known = people[mention.printed] ?? knowledge.names.person(named: mention.printed, in: article).map { Self.term($0.name) }
      people[mention.printed] = .some(known)
      if let known { add(known, mention.words) }
    }
    for mention in passage.bodies where clause.contains(mention.words.lowerBound) && mention.words.contains(where: { passage.words[$0].isCapitalised }) && taken.isDisjoint(with: mention.words) {
      let known = bodies[mention.printed] ?? knowledge.names.body(named: mention.printed, in: article).map { Self.term($0.name) }
      bodies[mention.printed] = .some(known)
      if let known { add(known, mention.words) }
    }
  }

  private static func term(_ name: String) -> Term { Term("@" + FoldedName.fold(name)) }
}
