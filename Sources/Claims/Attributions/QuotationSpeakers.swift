import Quantities

/// Finds who speaks the sentences of a quotation that name nobody.
struct QuotationSpeakers {
  let passages: [Passage]
  /// The person whom each passage names for the first time.
  let introduced: [Source?]

  /// Adds a statement of the speaker to each quoted sentence that lacks one.
  func complete(_ statements: inout [[SourcedWords]]) {
    for index in passages.indices where isQuoted(passages[index]) && outer(statements[index], passages[index]).isEmpty {
      guard let source = speaker(of: index, statements) else { continue }
      statements[index].append(SourcedWords(source: source, covers: 0..<passages[index].words.count, verb: 0, isSpeaker: true))
    }
  }

  /// True where most of a sentence stands in quotation marks.
  private func isQuoted(_ passage: Passage) -> Bool {
    passage.quoted.count { $0 } * 2 > passage.words.count
  }

  /// The statements that are not themselves quoted.
  private func outer(_ statements: [SourcedWords], _ passage: Passage) -> [SourcedWords] {
    statements.filter { $0.isSpeaker || passage.quoted.indices.contains($0.verb) && !passage.quoted[$0.verb] }
  }

  private func speaker(of index: Int, _ statements: [[SourcedWords]]) -> Source? {
    // The speaker named where the quotation ends …
    var next = index
    while next + 1 < passages.count, passages[next + 1].block == passages[index].block, passages[next].quoted.last ?? false {
      next += 1
      if let statement = outer(statements[next], passages[next]).first { return statement.source }
    }
    // … else the one who spoke last in the paragraph …
    var before = index - 1
    while before >= 0, passages[before].block == passages[index].block {
      if let statement = outer(statements[before], passages[before]).last { return statement.source }
      if let person = introduced[before] { return person }
      before -= 1
    }
    // … or who is named behind the quotation.
    next = index
    while next + 1 < passages.count, passages[next + 1].block == passages[index].block {
      next += 1
      guard passages[next].quoted.contains(true) else { break }
      if let statement = outer(statements[next], passages[next]).first { return statement.source }
    }
    // A quotation goes on in a new paragraph, or follows the one that introduces its speaker.
    guard before >= 0, passages[index].block - passages[before].block == 1 else { return nil }
    if let statement = outer(statements[before], passages[before]).last {
      return passages[before].quoted.contains(true) || statement.source.sort == .person ? statement.source : nil
    }
    return introduced[before]
  }
}
