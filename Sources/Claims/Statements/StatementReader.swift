import Articles
import Dates
import Quantities

/// Reads the statements of one article, sentence by sentence.
struct StatementReader {
  let article: Article
  let knowledge: BatchKnowledge

  /// The statements of the body, in the order of the text, their sources named as the article names them.
  func statements(in passages: [Passage], terms: inout StatementTerms) -> [Statement] {
    let sources = ArticleSources(lexicon: knowledge.lexicon).statements(of: passages)
    var anchor = TimeAnchor(now: article.published?.value ?? knowledge.reportingDay)
    var found: [Statement] = []
    var counts: [Int: Int] = [:]
    for (passage, sources) in zip(passages, sources) {
      for quotation in QuotationCutter(passage: passage, sources: sources).quotations() {
        var statement = statement(quotation, passage, sources, anchor, &terms)
        counts[statement.line, default: 0] += 1
        statement.id = "\(article.stem):\(statement.line).s\(counts[statement.line] ?? 1)"
        found.append(statement)
      }
      for time in passage.sentence.times { anchor.pass(time) }
    }
    return found
  }

  private func statement(
    _ quotation: QuotationCutter.Quotation, _ passage: Passage, _ sources: [SourcedWords], _ anchor: TimeAnchor, _ terms: inout StatementTerms
  ) -> Statement {
    let words = quotation.words
    let bytes = passage.words[words.lowerBound].range.lowerBound..<passage.words[words.upperBound - 1].range.upperBound
    let file = passage.fileRange(of: bytes)
    let source = article.source
    let sourcing = sourcing(quotation, passage, sources)
    let isForecast = isForecast(quotation, passage, sourcing)
    let day = StatementDays(passage: passage, anchor: anchor).day(of: quotation.clause, verb: quotation.verb, isForecast: isForecast)
    return Statement(
      id: "", article: article.id, line: source.line(at: file.lowerBound),
      range: source.codePoint(at: file.lowerBound)..<source.codePoint(at: file.upperBound), words: passage.quote(bytes), sentence: passage.sentence.text,
      sentenceNumber: passage.number, attribution: attribution(quotation, passage, sourcing?.source), day: day?.date, isDayResolved: day?.isResolved ?? false,
      isDirectSpeech: quotation.isDirectSpeech, isForecast: isForecast, isBackground: isBackground(quotation, passage, day?.date, anchor),
      readsAlone: quotation.readsAlone, keys: terms.keys(of: quotation, in: passage, anchor))
  }

  private func sourcing(_ quotation: QuotationCutter.Quotation, _ passage: Passage, _ sources: [SourcedWords]) -> SourcedWords? {
    AttributionReader(lexicon: knowledge.lexicon).sourcing(of: quotation.verb..<quotation.verb + 1, in: sources.filter { !$0.isDeed || $0.isSpeaker }, passage: passage)
  }

  private func attribution(_ quotation: QuotationCutter.Quotation, _ passage: Passage, _ source: Source?) -> Attribution {
    // "He said" of somebody whom nobody names may seem to be the town's word.
    if let source, knowledge.places.name(of: source.name)?.name != knowledge.places.event?.name || knowledge.places.event == nil { return Attribution(kind: .named, name: source.name, speaker: source.speaker, printed: source.printed) }
    let isBelief = AttributionReader(lexicon: knowledge.lexicon).isBelief(quotation.verb..<quotation.verb + 1, in: passage)
    return isBelief ? Attribution(kind: .unattributedBelief) : .none
  }

  /// "will be cleared", "expects that": what is to come, not what may have been.
  private func isForecast(_ quotation: QuotationCutter.Quotation, _ passage: Passage, _ sourcing: SourcedWords?) -> Bool {
    let lexicon = knowledge.lexicon.statements
    if let sourcing, let lemma = passage.lemma(sourcing.verb), ["expect", "predict", "forecast", "hope", "promise", "vow", "pledge", "fear"].contains(lemma) { return true }
    guard let expecting = verbGroup(quotation, passage).first(where: { lexicon.expecting.contains(passage.key($0)) }) else { return false }
    return !passage.span(expecting + 1, min(expecting + 3, passage.words.count)).contains { passage.key($0) == "have" }
  }

  /// The verb with its auxiliaries: "is expected to be".
  private func verbGroup(_ quotation: QuotationCutter.Quotation, _ passage: Passage) -> Range<Int> {
    let end = passage.span(quotation.verb + 1, quotation.words.upperBound).first { ![.modal, .be, .have, .doing, .adverb, .past, .verb, .to].contains(passage.tags[$0]) && passage.key($0) != "likely" && passage.key($0) != "due" }
    return quotation.verb..<max(quotation.verb + 1, end ?? quotation.words.upperBound)
  }

  private func isBackground(_ quotation: QuotationCutter.Quotation, _ passage: Passage, _ day: CalendarDate?, _ anchor: TimeAnchor) -> Bool {
    if let day, let now = anchor.now, now.first - day.last > 180 { return true }
    // "In Iraq, Mosul has fallen": another country's affairs; of towns nobody knows how far they are.
    let mentions = knowledge.places.mentions(in: passage).filter { quotation.clause.contains($0.words.lowerBound) && $0.key != nil && !$0.isDistant && !$0.isOwner }
    let countries = mentions.compactMap { knowledge.places.place(of: $0, before: [], in: passage) }.filter { $0.sort == .country }
    return !countries.isEmpty && countries.allSatisfy { knowledge.places.isElsewhere($0) }
  }
}
