import Quantities

/// Which numbers are no figures of their own, and which are part of another.
extension ArticleClaims {
  /// "a girl of eight months", "people aged 1 year and older".
  func isAge(_ quantity: Quantity, _ passage: Passage) -> Bool {
    guard quantity.unit.dimension == .time, ["month", "week", "day", "year"].contains(quantity.unit.name) else { return false }
    let start = passage.wordRange(quantity.range).lowerBound
    if passage.key(start - 1) == "aged" { return true }
    return passage.key(start - 1) == "of" && ["girl", "boy", "baby", "infant", "child", "son", "daughter", "toddler"].contains(passage.key(start - 2))
  }

  /// "one family", "one side": an article rather than a count, unless something befell it.
  func isArticle(_ quantity: Quantity, _ figure: Range<Int>, _ kind: KindClassifier.Reading, _ governor: Governor, _ passage: Passage) -> Bool {
    guard quantity.value == 1, quantity.form == .exact, quantity.unit.dimension == .count, quantity.role == .total, passage.key(figure.lowerBound) == "one", passage.figures.count > 0 else { return false }
    if kind.rule == "kind.verb" || kind.rule == "kind.adjective" || kind.rule == "kind.topic" { return false }
    let before = passage.key(figure.lowerBound - 1)
    // "three from Turkey and one from Armenia" counts; so does one thing in a list of counts.
    let inList = [",", "and"].contains(before) && passage.figures.contains { $0.upperBound < figure.lowerBound && figure.lowerBound - $0.upperBound <= 6 }
    if inList || before == ":" || quantity.range.upperBound == quantity.numberRange.upperBound { return false }
    return governor.relation == .none || governor.relation == .subject || ["from", "to", "in", "by", "of", "on"].contains(before)
  }

  /// "put the total at 32,000", "the overall number is"
  func isTotal(_ governor: Governor, _ passage: Passage) -> Bool {
    governor.topic?.contains { ["total", "overall"].contains(passage.key($0)) } ?? false
  }

  /// "a four-storey school", "a 12-member panel": the number describes a thing and counts none of the event's.
  func describes(_ quantity: Quantity) -> Bool {
    quantity.isRead(by: "unit.compound-modifier") && quantity.unit.name != "magnitude"
      // "a 50-kg sack"
      || [.mass, .volume].contains(quantity.unit.dimension) && !quantity.phrase.isEmpty && !quantity.phrase.contains(" ") && quantity.isRead(by: "unit.measure")
  }
}
