import Articles
import Quantities

/// Chooses the place of a figure: of its own phrase, its segment, its clause, the sentence's frame, its
/// paragraph, the article.
struct PlaceResolver {
  let registry: PlaceRegistry
  var lexicon: ClaimLexicon { registry.lexicon }

  /// The place of a figure.
  struct Reading {
    var place: Place?
    /// True where the text names it with the figure.
    var isNamed: Bool
    /// True where the figure's sentence says that it is in the place.
    var isWithin = false
  }

  func place(of figure: Range<Int>, in passage: Passage) -> Reading {
    let mentions = registry.mentions(in: passage)
    if isOfHeadOfState(figure, passage), let country = registry.mainCountry { return Reading(place: country, isNamed: true) }
    guard let choice = choice(mentions, figure, passage), !isScene(choice, passage) else { return Reading(place: registry.main(of: passage.article.id), isNamed: false) }
    let before = mentions.filter { $0.words.lowerBound < choice.words.lowerBound }
    return Reading(place: registry.place(of: choice, before: before, in: passage), isNamed: true, isWithin: choice.isWithin)
  }

  /// "A ferry sank in eastern Indonesia": an article's head may tell a mishap of a wider place than its spot.
  private func isScene(_ choice: PlaceMention, _ passage: Passage) -> Bool {
    guard registry.isMishap, passage.number < 2, registry.isWide(choice) else { return false }
    return (0..<choice.words.lowerBound).contains { lexicon.places.mishaps.contains(passage.key($0)) }
  }

  private func choice(_ mentions: [PlaceMention], _ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    if let host = measured(mentions, figure, passage) ?? described(mentions, figure, passage) ?? whereHost(mentions, figure, passage) { return host }
    let bracket = brackets(passage)
    let near = mentions.filter { mention in
      // What stands in brackets is said of what stands before them.
      !mention.isDistant && mention.sort != .site && !isOfAnother(mention, figure, passage) && !bracket.contains { $0.contains(mention.words.lowerBound) && !$0.contains(figure.lowerBound) }
    }
    let segment = passage.segment(around: figure)
    let clause = passage.clause(around: figure)
    return near.last { $0.words.overlaps(figure) }
      ?? there(mentions, clause, passage)
      ?? nearest(near.filter { inside($0, segment) }, figure)
      ?? nearest(near.filter { inside($0, clause) }, figure)
      ?? resumed(near, clause, passage)
      ?? frame(near, figure, passage)
      ?? nearest(mentions.filter { $0.isNear && $0.isDistant && inside($0, clause) && !$0.isOwner }, figure)
      ?? paragraph(figure, passage)
      ?? topic(passage)
  }

  /// "More than 40 people there": the place named last, in this sentence or in the one before.
  private func there(_ mentions: [PlaceMention], _ clause: Range<Int>, _ passage: Passage) -> PlaceMention? {
    let isThere = clause.first { index in
      // "there were 40" says only that they were.
      passage.key(index) == "there" && !["is", "are", "was", "were", "has", "have", "had", "will", "would", "may", "could", "'"].contains(passage.key(index + 1))
        || passage.key(index) == "there" && index > clause.lowerBound + 1 && passage.words[index - 1].kind == .word && !passage.words[index - 1].isFunction
    }
    guard let isThere else { return nil }
    let own = mentions.last { $0.words.upperBound <= isThere && $0.key != nil }
    return own ?? registry.earlierMentions(of: passage).last?.last { $0.key != nil && $0.sort != .site }
  }

  /// What somebody is quoted to say, and what goes on with a pronoun, is of the place that the sentence before in the
  /// same paragraph speaks of, where it speaks of one alone.
  private func paragraph(_ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    let isQuoted = passage.quoted.indices.contains(figure.lowerBound) && passage.quoted[figure.lowerBound]
    guard isQuoted || ["there", "they", "he", "she", "we"].contains(passage.key(0)) else { return nil }
    for earlier in registry.earlierMentions(of: passage).reversed() {
      let near = earlier.filter { !$0.isDistant && $0.key != nil && $0.sort != .site }
      if let last = near.last { return Set(near.map(\.key)).count == 1 ? last : nil }
    }
    return nil
  }

  /// A paragraph goes on about the one town or province that its sentences before speak of. What a body reports is of
  /// the event again, and so is what the article's head tells.
  private func topic(_ passage: Passage) -> PlaceMention? {
    guard passage.number > 3, !passage.words.contains(where: { lexicon.reportVerbs.contains($0.key) }), passage.key(0) != "in" else { return nil }
    let earlier = registry.earlierMentions(of: passage).flatMap { $0 }.filter { !$0.isDistant && !$0.isOwner && $0.key != nil && $0.sort != .site && $0.sort != .region }
    guard let last = earlier.last, Set(earlier.map(\.key)).count == 1, registry.isPart(last, of: passage.article.id) else { return nil }
    return last
  }

  private func inside(_ mention: PlaceMention, _ words: Range<Int>) -> Bool {
    words.contains(mention.words.lowerBound)
  }

  /// The nearest mention; what follows the figure wins over what stands as far before it.
  private func nearest(_ mentions: [PlaceMention], _ figure: Range<Int>) -> PlaceMention? {
    mentions.min { weight($0, figure) < weight($1, figure) }
  }

  private func weight(_ mention: PlaceMention, _ figure: Range<Int>) -> Int {
    Passage.distance(mention.words, figure) * 2 + (mention.words.lowerBound < figure.lowerBound ? 1 : 0)
  }

  /// The words between brackets.
  private func brackets(_ passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for index in passage.words.indices {
      if passage.key(index) == "(" { open = index }
      if passage.key(index) == ")", let start = open {
        ranges.append(start..<index)
        open = nil
      }
    }
    return ranges
  }

  /// "96 children and seven soldiers who slept in Zarand": the relative clause tells of the soldiers alone.
  private func isOfAnother(_ mention: PlaceMention, _ figure: Range<Int>, _ passage: Passage) -> Bool {
    if mention.words.upperBound <= figure.lowerBound, isWhereabouts(mention, figure, passage) { return true }
    if mention.words.lowerBound > figure.upperBound, opensAnother(mention, figure, passage) { return true }
    guard mention.words.lowerBound > figure.upperBound,
      let link = (figure.upperBound..<mention.words.lowerBound).last(where: { ["who", "which", "whom"].contains(passage.key($0)) })
    else { return false }
    return passage.sentence.quantities.contains { quantity in
      let words = passage.wordRange(quantity.range)
      return words.lowerBound > figure.upperBound && words.upperBound <= link && link - words.upperBound <= 1
    }
  }

  /// "…, an activist from Tarvik who is now in Europe, said": where a speaker is.
  private func isWhereabouts(_ mention: PlaceMention, _ figure: Range<Int>, _ passage: Passage) -> Bool {
    guard passage.segment(around: mention.words) != passage.segment(around: figure) else { return false }
    let before = (max(0, mention.words.lowerBound - 6)..<mention.words.lowerBound).map { passage.key($0) }
    guard let link = before.lastIndex(of: "who") else { return false }
    return before[(link + 1)...].contains { ["is", "was", "lives", "lived", "fled", "now"].contains($0) }
  }

  /// "120 were killed and in Selm 45 were hurt": the place opens the words of the next figure.
  private func opensAnother(_ mention: PlaceMention, _ figure: Range<Int>, _ passage: Passage) -> Bool {
    let next = passage.key(mention.words.upperBound) == "," ? mention.words.upperBound + 1 : mention.words.upperBound
    let start = mention.words.lowerBound
    guard passage.key(start - 1) == "in", ["and", "while", ",", ";", "but"].contains(passage.key(start - 2)) else { return false }
    return passage.words.indices.contains(next) && passage.words[next].kind == .number || passage.sentence.quantities.contains { passage.wordRange($0.range).lowerBound == next }
  }

  // MARK: Places that the sentence hands on

  /// "17 km north-east of Tarvik", "140 km from Tarvik": what a distance is measured from.
  private func measured(_ mentions: [PlaceMention], _ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    mentions.first { mention in
      let between = figure.upperBound..<max(figure.upperBound, mention.words.lowerBound)
      guard !between.isEmpty, between.count <= 10, mention.key != nil else { return false }
      let other = passage.figures.first { $0.lowerBound == figure.upperBound + 1 && passage.key(figure.upperBound) == "(" }
      let start = other.map { $0.upperBound + 1 } ?? (passage.key(figure.upperBound) == ")" ? figure.upperBound + 1 : figure.upperBound)
      guard start < mention.words.lowerBound else { return false }
      let keys = (start..<mention.words.lowerBound).map { passage.key($0) }
      return (keys.contains { lexicon.places.directions.contains($0) } && keys.contains("of") || keys.contains("from") && keys.count <= 4)
        && keys.allSatisfy { lexicon.places.directions.contains($0) || ["-", "to", "the", "of", "from", "away", "city", "town", "village", "centre", "capital"].contains($0) }
    }
  }

  /// "northeast of Tarvik, a town of some 11,000 people": what is told of a place is of that place, though it
  /// only locates another.
  private func described(_ mentions: [PlaceMention], _ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    let segment = passage.segment(around: figure)
    let head = segment.lowerBound..<figure.lowerBound
    guard let host = mentions.last(where: { $0.key != nil && passage.key($0.words.upperBound) == "," && segment.contains($0.words.upperBound) || $0.words.upperBound == segment.lowerBound && $0.key != nil })
    else { return nil }
    let keys = head.map { passage.key($0) }
    guard let noun = head.first(where: { lexicon.places.settlementNouns[passage.key($0)] != nil || lexicon.places.areaNouns[passage.key($0)] != nil }),
      keys.contains("a") || keys.contains("the"), ["of", "with", "that", "where"].contains(passage.key(noun + 1)), noun - head.lowerBound <= 6,
      figure.lowerBound - noun <= 4
    else { return nil }
    return host
  }

  /// "around the town of el-Shola, where most of them live"
  private func whereHost(_ mentions: [PlaceMention], _ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    let segment = passage.segment(around: figure)
    let start = passage.key(segment.lowerBound) == "," ? segment.lowerBound + 1 : segment.lowerBound
    guard let link = (start..<max(start, figure.lowerBound)).first(where: { passage.key($0) == "where" }), link <= start + 2,
      !mentions.contains(where: { !$0.isDistant && segment.contains($0.words.lowerBound) })
    else { return nil }
    return mentions.last { $0.words.upperBound <= link && link - $0.words.upperBound <= 2 }
  }

  /// "President Bashar Assad, whose forces have advanced on several fronts": a head of state's forces are all
  /// over the country.
  private func isOfHeadOfState(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    let isLocal = registry.mentions(in: passage).contains { !$0.isDistant && clause.contains($0.words.lowerBound) }
    if let link = (clause.lowerBound..<figure.lowerBound).last(where: { passage.key($0) == "whose" }) {
      let before = (max(0, link - 5)..<link).map { passage.key($0) }
      guard before.contains(where: { lexicon.people.heads.contains($0) }) else { return false }
      return !registry.mentions(in: passage).contains { !$0.isDistant && $0.words.lowerBound > link && clause.contains($0.words.lowerBound) }
    }
    // "For President Bashar Assad it is a gain. Over the past year his troops have moved on several fronts."
    let isHis = clause.contains { ["his", "her"].contains(passage.key($0)) && ["troops", "forces", "army", "soldiers", "government"].contains(passage.key($0 + 1)) }
    return isHis && !isLocal && registry.namesHeadOfState(before: passage)
  }

  /// "…for Raqqa; they already have more than half": a clause that opens with a pronoun goes on about
  /// the place of the clause before it.
  private func resumed(_ mentions: [PlaceMention], _ clause: Range<Int>, _ passage: Passage) -> PlaceMention? {
    let opening = (clause.lowerBound..<min(clause.lowerBound + 3, clause.upperBound)).map { passage.key($0) }
    guard clause.lowerBound > 0, opening.contains(where: { ["they", "it", "he", "she", "which", "who"].contains($0) }) else { return nil }
    let previous = passage.clause(around: clause.lowerBound - 1..<clause.lowerBound)
    return mentions.last { previous.contains($0.words.lowerBound) }
  }

  /// "In neighbouring Iraq, …": a place that opens the sentence frames all of it.
  private func frame(_ mentions: [PlaceMention], _ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    mentions.first { mention in
      mention.words.lowerBound < figure.lowerBound && mention.words.lowerBound <= 5
        && (0..<mention.words.lowerBound).contains { ["in", "across", "throughout", "inside"].contains(passage.key($0)) }
    }
  }
}
