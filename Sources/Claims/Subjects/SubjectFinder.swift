import Foundation
import Quantities

/// Tells what a figure is about, as a key that meets across articles and as words to print.
struct SubjectFinder {
  let lexicon: ClaimLexicon
  let usualGroup: String?

  func subject(of quantity: Quantity, kind: ClaimKind, words figure: Range<Int>, in passage: Passage) -> Subject {
    switch kind {
    case .duration: duration(quantity, figure, passage)
    case .share: share(quantity, figure, passage)
    case .killed, .injured, .missing, .displaced, .rescued, .detained, .cases: victims(quantity, kind, figure, passage)
    case .population, .trapped: Subject(key: "people", printed: printed(quantity))
    case .troops: Subject(key: "troops", printed: printed(quantity))
    case .crowd: Subject(key: "crowd", printed: printed(quantity))
    case .distance: distance(quantity, figure, passage)
    default: counted(quantity, figure, passage)
    }
  }

  private func printed(_ quantity: Quantity) -> String { quantity.phrase }

  private func duration(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    guard let event = EventFinder(lexicon: lexicon).event(near: figure, in: passage) else {
      return Subject(key: "", printed: quantity.phrase)
    }
    // A window ("in recent months") measures no event; it only says when.
    if isWindow(figure, passage) { return Subject(key: "window", printed: event.row.printed) }
    return Subject(key: event.row.key, printed: quantity.phrase.isEmpty ? event.row.printed : quantity.phrase)
  }

  private func isWindow(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    guard let first = figure.first else { return false }
    let head = figure.map { passage.key($0) }
    return head.contains("recent") || head.contains("coming") || head.contains("past") || head.contains("last") || head.contains("next")
      || ["weeks", "days", "months", "years"].contains(passage.key(first)) && ["earlier", "later", "ago"].contains(passage.key(figure.upperBound))
  }

  /// A share of a place: held by somebody, or taken from one side by another (lost and captured are one).
  private func share(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    let clause = passage.clause(around: figure)
    let verb = clause.filter { isCapture($0, passage) || isHold($0, passage) }
      .filter { !figure.contains($0) && !isRelative($0, figure, passage) }
      .min { verbWeight($0, figure) < verbWeight($1, figure) }
    let whole = whole(quantity, figure, passage)
    let suffix = whole.map { " of " + $0.lowercased() } ?? ""
    guard let verb else { return Subject(key: "share" + suffix, printed: quantity.phrase, whole: whole) }
    if isCapture(verb, passage) { return Subject(key: "captured" + suffix, printed: "captured", whole: whole) }
    guard let holder = holder(verb, passage) else { return Subject(key: "held" + suffix, printed: "held", whole: whole) }
    return Subject(key: "held:\(holder)" + suffix, printed: "held by \(holder)", whole: whole)
  }

  /// What the share is a part of, unless it is the place itself ("the city", "Raqqa", "its bastion of Raqa").
  private func whole(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> String? {
    let start = figure.first { passage.key($0) == "of" }.map { $0 + 1 } ?? figure.lowerBound
    let words = start..<figure.upperBound
    let places = lexicon.places
    let isPlace = words.contains { index in
      let key = passage.key(index)
      return places.settlementNouns[key] != nil || places.areaNouns[key] != nil || ["stronghold", "bastion", "enclave", "country", "it", "them", "which"].contains(key)
        || passage.words[index].isCapitalised && !passage.words[index].isFunction && !places.demonyms.contains(passage.words[index].text)
    }
    guard !isPlace, !quantity.phrase.isEmpty else { return nil }
    return quantity.phrase
  }

  /// Who holds: behind "by", "with" and "in the hands of", else the verb's subject.
  private func holder(_ verb: Int, _ passage: Passage) -> String? {
    let actors = ActorFinder(lexicon: lexicon).all(in: passage, usual: usualGroup)
    let link = (verb..<min(verb + 3, passage.words.count)).first { ["by", "with", "of"].contains(passage.key($0)) }
    if let link, ["with", "hands", "by"].contains(passage.key(verb)) || passage.key(link) == "by" {
      var start = link + 1
      while ["the", "a", "an", "its"].contains(passage.key(start)) { start += 1 }
      if let actor = actors.first(where: { $0.words.contains(start) || $0.words.lowerBound == start }) { return actor.name }
      // A holder that no lexicon knows keeps its printed name.
      let end = (start..<passage.words.count).first { passage.words[$0].isFunction || passage.words[$0].kind == .mark && passage.key($0) != "-" } ?? passage.words.count
      return end > start ? passage.text(start..<end) : nil
    }
    return actors.last { $0.words.upperBound <= verb }?.name
  }

  private func isCapture(_ index: Int, _ passage: Passage) -> Bool {
    let key = passage.key(index)
    guard lexicon.kinds.capture.contains(key) else { return false }
    // "have" takes only where the figure itself is its object: "they already have more than half".
    if key == "have" { return ["more", "over", "half", "most", "already"].contains(passage.key(index + 1)) }
    if ["take", "taken", "took", "taking"].contains(key) { return passage.key(index + 1) != "place" }
    return true
  }

  private func isHold(_ index: Int, _ passage: Passage) -> Bool {
    lexicon.kinds.hold.contains(passage.key(index))
  }

  /// The verb before its object weighs less than one behind it, which may belong to a relative clause.
  private func verbWeight(_ verb: Int, _ figure: Range<Int>) -> Int {
    verb < figure.lowerBound ? (figure.lowerBound - verb) * 2 : (verb - figure.upperBound) * 3 + 4
  }

  /// True for a verb of a relative clause right behind the figure: "the territory that the group once ruled".
  private func isRelative(_ verb: Int, _ figure: Range<Int>, _ passage: Passage) -> Bool {
    guard verb > figure.upperBound, passage.key(figure.upperBound - 1) != "of" else { return false }
    let between = (figure.upperBound..<verb).map { passage.key($0) }
    if between.contains(",") { return false }
    return ["that", "which", "it", "they", "who"].contains(between.first ?? "") || between.contains("once")
  }

  private func victims(_ quantity: Quantity, _ kind: ClaimKind, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    let whole = EventFinder(lexicon: lexicon).all(in: passage)
    let nouns = figure.map { passage.key($0) }
    let isArmed = nouns.contains { lexicon.kindByNoun[$0] == .troops }
    let group = isArmed ? "troops" : "people"
    // A toll "since the conflict began" is the conflict's, not the event's.
    if passage.positions(of: "since", in: passage.words.indices).first != nil, let event = whole.first(where: { $0.row.lasts }) {
      return Subject(key: "\(group):\(event.row.key)", printed: printed(quantity))
    }
    return Subject(key: group, printed: printed(quantity))
  }

  private func distance(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    guard let target = target(of: figure, passage.clause(around: figure), passage) ?? target(of: figure, passage.words.indices, passage)
    else { return Subject(key: "distance", printed: "") }
    let end = (target + 1..<passage.words.count).first {
      passage.words[$0].kind == .mark || passage.words[$0].isFunction && !["the", "a", "its"].contains(passage.key($0))
    } ?? passage.words.count
    let words = passage.text(target..<end)
    return Subject(key: "distance \(words.lowercased())", printed: words)
  }

  /// The word that leads to where a distance is measured: "towards the southern sector".
  private func target(of figure: Range<Int>, _ range: Range<Int>, _ passage: Passage) -> Int? {
    ["to", "towards", "toward", "from", "of"].flatMap { passage.positions(of: $0, in: range) }.map(\.lowerBound)
      .filter { passage.key($0 - 1) != "according" && !figure.contains($0) && passage.words.indices.contains($0 + 1) && ["the", "its"].contains(passage.key($0 + 1)) }
      .min { Passage.distance($0..<$0 + 1, figure) < Passage.distance($1..<$1 + 1, figure) }
  }

  /// Counted things meet only where the same is said of them: neighbourhoods entered are not those besieged.
  private func counted(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    let segment = passage.segment(around: figure)
    let before = (segment.lowerBound..<figure.lowerBound).last { isContentVerb($0, passage) }
    let after = (figure.upperBound..<max(figure.upperBound, segment.upperBound)).first { isContentVerb($0, passage) }
    let verb = [before, after].compactMap { $0 }.min { verbWeight($0, figure) < verbWeight($1, figure) }
    let noun = quantity.unit.name.replacingOccurrences(of: "our", with: "or")
    guard let verb else { return Subject(key: noun, printed: quantity.phrase) }
    return Subject(key: "\(noun) \(passage.key(verb))", printed: told(quantity, verb, figure, passage))
  }

  /// The counted thing with what is said of it: "neighborhoods entered", "neighbourhoods still under siege".
  private func told(_ quantity: Quantity, _ verb: Int, _ figure: Range<Int>, _ passage: Passage) -> String {
    let phrase = quantity.phrase.isEmpty ? quantity.unit.name : quantity.phrase
    if phrase.lowercased().contains(passage.key(verb)) { return phrase }
    guard verb >= figure.upperBound else { return passage.key(verb).hasSuffix("ed") ? "\(phrase) \(passage.key(verb))" : phrase }
    let end = passage.key(verb) == "under" ? min(verb + 2, passage.words.count) : verb + 1
    let between = (figure.upperBound..<end).filter { !["is", "are", "was", "were", "have", "has", "had", "been", "be"].contains(passage.key($0)) }
    return ([phrase] + between.map { passage.words[$0].text }).joined(separator: " ")
  }

  private func isContentVerb(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.words.indices.contains(index), passage.words[index].kind == .word, !passage.words[index].isFunction,
      !passage.words[index].isCapitalised
    else { return false }
    let key = passage.key(index)
    return !lexicon.reportVerbs.contains(key) && (key.hasSuffix("ed") || key.hasSuffix("ing") || ["siege", "under"].contains(key))
  }
}
