import Articles
import Dates
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

  /// The keys of a quotation's clause.
  mutating func keys(of quotation: QuotationCutter.Quotation, in passage: Passage, _ anchor: TimeAnchor) -> StatementKeys {
    var keys = keys(of: quotation.clause, verb: quotation.verb, in: passage, anchor)
    let isCut = passage.span(quotation.words.upperBound, quotation.clause.upperBound).contains { passage.tags[$0] != .mark }
    let quoted = isCut ? self.keys(of: quotation.words, verb: quotation.verb, in: passage, anchor) : keys
    keys.quoted = quoted.stems + quoted.names
    return keys
  }

  private mutating func keys(of clause: Range<Int>, verb: Int, in passage: Passage, _ anchor: TimeAnchor) -> StatementKeys {
    if article != passage.article.id { (article, bodies, people) = (passage.article.id, [:], [:]) }
    var keys = StatementKeys()
    var taken = Set<Int>()
    let asides = ClauseAsides(passage: passage).ranges(in: clause, verb: verb)
    var anchor = anchor
    for time in passage.sentence.times {
      let words = passage.wordRange(time.range)
      taken.formUnion(words)
      if clause.contains(words.lowerBound), !asides.contains(where: { $0.contains(words.lowerBound) }), let date = anchor.date(of: time)?.date, !keys.dates.contains(date) { keys.dates.append(date) }
      anchor.pass(time)
    }
    for aside in asides { taken.formUnion(aside) }
    figures(of: clause, in: passage, &keys, &taken)
    names(of: clause, in: passage, &keys, &taken)
    let lexicon = knowledge.lexicon.statements
    let lexical = ClauseVerbs(passage: passage).lexical(verb, in: clause)
    var stems = Set<Term>()
    for index in clause where passage.words[index].kind == .word {
      let word = passage.words[index]
      let isLetters = word.isAllCapitals && word.text.utf8.count > 1
      if abs(index - verb) <= 4, lexicon.negations.contains(word.key) || word.key.hasSuffix("n't") || index == lexical && passage.lemma(index).map({ lexicon.denials.contains($0) }) ?? false { keys.isNegated = true }
      if lexicon.continuing.contains(word.key) || passage.lemma(index).map({ lexicon.continuing.contains($0) }) ?? false { keys.goesOn = true }
      guard !taken.contains(index), !word.isFunction || isLetters, word.key.count > 1, ![.adverb, .be, .have, .modal, .doing].contains(passage.tags[index]) || word.isCapitalised else { continue }
      let stem = stemmer.stem(word.key, isVerbal: passage.tags[index].isVerbal)
      guard !lexicon.empty.contains(stem), !lexicon.empty.contains(word.key) else { continue }
      if index == lexical { keys.verb = stem }
      guard stems.insert(stem).inserted else { continue }
      keys.stems.append(stem)
    }
    return keys
  }

  private mutating func figures(of clause: Range<Int>, in passage: Passage, _ keys: inout StatementKeys, _ taken: inout Set<Int>) {
    for quantity in passage.sentence.quantities {
      let number = passage.wordRange(quantity.numberRange)
      guard clause.contains(number.lowerBound), !taken.contains(number.lowerBound) else { continue }
      taken.formUnion(number)
      guard quantity.form != .vague, let value = quantity.value ?? quantity.low ?? quantity.high else { continue }
      // Sums of money are compared whatever their currency: two of them are two.
      let noun = quantity.unit.dimension == .money ? "money" : quantity.countedNoun?.split(separator: " ").last.map(String.init) ?? quantity.unit.name
      keys.figures.append(
        StatementKeys.Figure(
          value: value * quantity.unit.factor, noun: stemmer.stem(Term(noun.lowercased()), isVerbal: false),
          unit: [.count, .none].contains(quantity.unit.dimension) ? .none : Term(quantity.unit.code ?? quantity.unit.name)))
    }
  }

  private mutating func names(of clause: Range<Int>, in passage: Passage, _ keys: inout StatementKeys, _ taken: inout Set<Int>) {
    var names = Set<Term>()
    func add(_ name: Term, _ words: Range<Int>) {
      taken.formUnion(words)
      if names.insert(name).inserted { keys.names.append(name) }
    }
    let mentions = knowledge.places.mentions(in: passage)
    for (number, mention) in mentions.enumerated() where clause.contains(mention.words.lowerBound) && mention.key != nil && taken.isDisjoint(with: mention.words) {
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
      guard let known else { continue }
      // "Syrian troops" and "the army": what they are is compared as well.
      add(known, mention.words.lowerBound..<max(mention.words.lowerBound, mention.words.upperBound - (mention.words.last.map { passage.words[$0].isCapitalised } ?? true ? 0 : 1)))
    }
  }

  private static func term(_ name: String) -> Term { Term("@" + FoldedName.fold(name)) }
}
