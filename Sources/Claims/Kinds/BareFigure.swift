import Quantities

/// How a number without a noun stands in its sentence.
struct BareFigure {
  let passage: Passage
  let lexicon: ClaimLexicon
  let figure: Range<Int>
  let governor: Governor

  /// The words before the figure, the nearest first, quotation marks passed over.
  private var left: [Term] {
    var words: [Term] = []
    var at = figure.lowerBound - 1
    while at >= 0, words.count < 6 {
      if !Self.quotes.contains(passage.key(at)) { words.append(passage.key(at)) }
      at -= 1
    }
    return words
  }

  private func left(_ step: Int) -> Term {
    let words = left
    return words.indices.contains(step - 1) ? words[step - 1] : .none
  }

  /// The word behind the figure, a closing quotation mark passed over.
  private var next: Int {
    var at = figure.upperBound
    while Self.quotes.contains(passage.key(at)) || passage.key(at) == "," && Self.quotes.contains(passage.key(at + 1)) { at += 1 }
    return at
  }

  static let quotes: WordSet = ["\u{201C}", "\u{201D}", "\"", "\u{2018}", "\u{2019}", "'"]
  private static let weekdays: WordSet = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  // MARK: Parts

  /// "of which 3,120 have collapsed", "of whom five", "of those, 37"
  var isOfWhich: Bool {
    let word = left(1) == "," ? 2 : 1
    return ["which", "whom", "those", "these", "them"].contains(left(word)) && ["of", "among"].contains(left(word + 1))
  }

  /// "1,800 of them"
  var isOfThem: Bool {
    let inner = figure.first { passage.key($0) == "of" } ?? figure.upperBound
    return passage.key(inner) == "of" && ["them", "whom", "those", "these", "us", "which"].contains(passage.key(inner + 1))
  }

  /// "the other seven", "the remaining four"
  var isRemainder: Bool { ["other", "remaining", "rest"].contains(left(1)) || figure.contains { ["other", "remaining"].contains(passage.key($0)) } && left(1) == "the" }

  /// "11 more than", "two fewer than", "an increase of 121"
  var isDifference: Bool {
    if left(1) == "of", ["increase", "rise", "jump", "fall", "drop", "decline", "decrease", "gain"].contains(left(2)) { return true }
    let last = passage.key(figure.upperBound - 1)
    let more = ["more", "fewer", "less"].contains(last) ? figure.upperBound - 1 : figure.upperBound
    return ["more", "fewer", "less", "higher", "lower"].contains(passage.key(more)) && (passage.key(more + 1) == "than" || more < figure.upperBound || !passage.tags.indices.contains(more + 1) || passage.tags[more + 1] == .mark)
  }

  /// The kind of people that they are: "22 were children".
  var predicate: ClaimKind? {
    ["were", "was", "are", "is"].contains(passage.key(figure.upperBound)) ? lexicon.kindByNoun[passage.key(figure.upperBound + 1)] : nil
  }

  // MARK: Rivals

  /// "up from 72", "against 17,000", "not the 156", "compared with 40", "from a high of 2.4"
  var isCompared: Bool {
    var at = figure.lowerBound - 1
    for _ in 0..<6 where at >= 0 {
      let key = passage.key(at)
      if ["from", "against", "than", "not", "versus", "to", "instead", "compared"].contains(key) { return true }
      let isStandard = key == "of" && Self.standards.contains(passage.key(at - 1))
      if isStandard { at -= 1 } else if passage.tags[at] == .noun && !Self.standards.contains(key) && passage.tags[at + 1] != .noun || passage.tags[at].isVerbal || passage.tags[at] == .preposition && key != "of" && !["up", "down"].contains(key) { return false }
      at -= 1
    }
    return false
  }

  private static let standards: WordSet = ["standard", "norm", "average", "high", "low", "peak", "target", "minimum", "maximum", "record", "total", "figure", "toll"]

  /// "61 in Zarand and 13 in Ravar", "nine from Tomia island", "287, according to the governor"
  var isListed: Bool {
    let next = passage.key(figure.upperBound)
    let follows = figure.upperBound + 1
    let isPlaced = ["in", "from", "at", "for", "on"].contains(next) && passage.tags.indices.contains(follows)
      && ([.name, .determiner].contains(passage.tags[follows]) || Self.weekdays.contains(passage.key(follows)))
    return isPlaced && [",", "and", "with", ";", ":", "or"].contains(left(1)) || [":", "with"].contains(left(1)) && !isPlaced
  }

  /// "three of malaria, two of typhoid", "the owner spoke of 188, a clerk of 220": the same preposition again.
  func isParallel(to figures: [Range<Int>]) -> Bool {
    guard let before = figures.last(where: { $0.upperBound <= figure.lowerBound }), figure.lowerBound - before.upperBound < 14 else { return false }
    let behind = passage.key(figure.upperBound)
    if passage.tags.indices.contains(figure.upperBound), passage.tags[figure.upperBound] == .preposition, behind == passage.key(before.upperBound), [",", "and"].contains(left(1)) { return true }
    guard ["of", "at", "to"].contains(left(1)), figure.lowerBound > 0 else { return false }
    let own = left(1)
    return (1...3).contains { step in passage.key(before.lowerBound - step) == own && (before.lowerBound - step + 1..<before.lowerBound).allSatisfy { Self.quotes.contains(passage.key($0)) } }
  }

  /// "the 55 are", "all 58": the number has been told.
  var isDefinite: Bool { ["the", "all", "those", "these"].contains(left(1)) || passage.key(figure.lowerBound) == "the" || passage.key(figure.lowerBound) == "all" }

  /// "on Sunday it had 56, and on Saturday evening 54": a time and a number, the verb left out.
  var isOfTime: Bool {
    (Self.weekdays.contains(left(1)) || ["morning", "afternoon", "evening", "night", "yesterday"].contains(left(1))) && [",", ".", ";", "and", ""].contains(passage.key(figure.upperBound))
  }

  /// A bound or a doubt is all that it has: "could go above 500", "and the society fewer than 500".
  var isHedged: Bool { figure.count > 1 }

  /// "Yusuf, 44, a teacher", "two of them over eighty", "one in four was under five": how old somebody is.
  func isAge(_ value: Double, hedge: String?) -> Bool {
    guard value <= 110 else { return false }
    let behind = passage.key(figure.upperBound)
    if left(1) == ",", [",", ".", ")", ""].contains(behind), figure.lowerBound > 1, passage.tags[figure.lowerBound - 2] == .name { return true }
    let isBound = ["over", "under"].contains(hedge ?? "") || ["over", "under", "aged"].contains(left(1))
    return isBound && [",", ".", ";", "and", ""].contains(behind) && (hedge == nil ? left(2) : left(1)).isOf(["was", "were", "is", "are", "them", "children", "those", "people", "whom", "aged"])
  }

  /// "it was 1,400 when I came", "before it was 2,000"
  var isPronounsValue: Bool {
    guard governor.relation != .subject else { return false }
    return ["was", "is", "were"].contains(left(1)) && ["it", "that", "they", "this"].contains(left(2))
  }

  /// True where somebody gives the number, or something stands at it.
  var isGiven: Bool {
    let lemma = governor.lemma
    if governor.relation == .object, lexicon.syntax.giving.contains(lemma) || lexicon.isMeasuring(lemma) || lexicon.isChanging(lemma) { return true }
    if left(1) == "of", ["speak", "talk"].contains(passage.lemma(spoken) ?? "") || ["figure", "tally", "estimate", "count", "total", "claim", "case", "number", "basis"].contains(left(2)) { return true }
    if isAloneInQuotes { return true }
    let near = (1...3).map { left($0) }
    if [":", "at", ","].contains(near[0]), near.dropFirst().contains(where: { ["crowd", "it", "toll", "figure", "number", "total", "estimate"].contains($0) }) { return true }
    return near.contains("said") || near.contains("says") || near.contains("say")
  }

  private var spoken: Int {
    var at = figure.lowerBound - 1
    while at > 0, passage.key(at) != "of" { at -= 1 }
    return at - 1
  }

  /// A hedge and a number are all that is quoted: "stuck to “nearly 30,000”".
  private var isAloneInQuotes: Bool {
    figure.lowerBound > 0 && Self.quotes.contains(passage.key(figure.lowerBound - 1)) && (Self.quotes.contains(passage.key(figure.upperBound)) || passage.key(figure.upperBound) == "," && Self.quotes.contains(passage.key(figure.upperBound + 1)))
  }

  /// A sentence that is the number alone, or the number and who says so.
  var isAnswer: Bool {
    guard figure.lowerBound == 0 else { return false }
    return [",", ".", ""].contains(passage.key(figure.upperBound))
  }

  /// "52 have closed", "two are better": the number stands for what does it.
  var isSubject: Bool {
    guard governor.relation == .subject || governor.relation == .undergoer, let verb = governor.verb, verb > figure.upperBound - 1, passage.tags.indices.contains(figure.upperBound) else { return false }
    let isBefore = figure.lowerBound == 0 || ![.noun, .name, .hyphen].contains(passage.tags[figure.lowerBound - 1]) || left(1) == ","
    return passage.tags[figure.upperBound].isVerbal && passage.tags[figure.upperBound] != .gerund && isBefore
  }
}

extension Term {
  fileprivate func isOf(_ words: WordSet) -> Bool { words.contains(self) }
}
