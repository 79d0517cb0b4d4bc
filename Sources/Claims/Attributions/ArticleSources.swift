import Quantities

/// Finds the statements of all passages of an article: within each, and over the sentences of one quotation.
struct ArticleSources {
  let lexicon: ClaimLexicon

  /// The statements by passage.
  func statements(of passages: [Passage]) -> [[AttributionReader.Statement]] {
    var resolver = SourceResolver(lexicon: lexicon)
    resolver.acronyms = acronyms(in: passages)
    let reader = AttributionReader(lexicon: lexicon)
    var all = passages.map { reader.statements(in: $0, resolver: &resolver) }
    for index in passages.indices where all[index].isEmpty && isQuoted(passages[index]) {
      guard let source = speaker(of: index, passages, all) else { continue }
      all[index] = [AttributionReader.Statement(source: source, covers: 0..<passages[index].words.count, verb: 0)]
    }
    return all
  }

  /// True where most of a sentence stands in quotation marks.
  private func isQuoted(_ passage: Passage) -> Bool {
    passage.quoted.count { $0 } * 2 > passage.words.count
  }

  /// Who speaks a quoted sentence that names nobody: the speaker named where its quotation ends in the same
  /// paragraph, else the one who spoke last.
  private func speaker(of index: Int, _ passages: [Passage], _ statements: [[AttributionReader.Statement]]) -> Source? {
    var next = index
    while next + 1 < passages.count, passages[next + 1].block == passages[index].block, passages[next].quoted.last ?? false {
      next += 1
      if let statement = statements[next].first { return statement.source }
    }
    var before = index - 1
    while before >= 0, passages[index].block - passages[before].block <= 1 {
      if passages[before].quoted.contains(true), let statement = statements[before].last { return statement.source }
      if !passages[before].quoted.contains(true) { return passages[before].block == passages[index].block ? statements[before].last?.source : nil }
      before -= 1
    }
    return nil
  }

  /// "Kordofan Conflict Monitor (KCM)": letters in brackets behind the name whose initials they are.
  private func acronyms(in passages: [Passage]) -> [String: String] {
    var known: [String: String] = [:]
    for passage in passages {
      for index in passage.words.indices where passage.key(index) == "(" && passage.key(index + 2) == ")" {
        let letters = passage.words[index + 1]
        guard letters.isAllCapitals, letters.text.count >= 2 else { continue }
        var start = index
        var initials = ""
        while start > 0, initials.count < letters.text.count, passage.words[start - 1].kind == .word || passage.tags[start - 1] == .hyphen {
          start -= 1
          if passage.words[start].isCapitalised, let first = passage.words[start].text.first { initials = String(first) + initials }
        }
        if initials.uppercased() == letters.text.uppercased() { known[letters.text] = passage.text(start..<index) }
      }
    }
    return known
  }
}
