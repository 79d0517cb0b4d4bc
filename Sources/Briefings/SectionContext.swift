import Articles
import Charts
import Claims
import Corrections
import Dates
import Differences
import Documents
import Estimation
import Quantities
import Typography

/// What the sections are made from, and the notes they add to.
struct SectionContext {
  let batch: Batch
  let extraction: Extraction
  let analysis: Analysis
  let corrections: [CorrectionOutcome]
  let layout: Layout
  /// What is left out to keep to the layout's most pages.
  let dropped: [SectionDrop]
  let measuring: any TextMeasuring
  /// What changed since the last issue, where one is given.
  let changes: IssueDifferences?
  var notes: NoteBook
  /// Names that a city and a province share.
  private let ambiguousPlaces: Set<String>

  init(batch: Batch, extraction: Extraction, analysis: Analysis, corrections: [CorrectionOutcome], layout: Layout, dropped: [SectionDrop] = [], measuring: any TextMeasuring, changes: IssueDifferences? = nil) {
    self.changes = changes
    self.dropped = dropped
    self.batch = batch
    self.extraction = extraction
    self.analysis = analysis
    self.corrections = corrections
    self.layout = layout
    self.measuring = measuring
    var sorts: [String: Place.Sort] = [:]
    var ambiguous: Set<String> = []
    for place in extraction.claims.compactMap(\.place) {
      if let known = sorts[place.name], known != place.sort { ambiguous.insert(place.name) }
      sorts[place.name] = place.sort
    }
    ambiguousPlaces = ambiguous
    notes = NoteBook(batch: batch, wording: layout.wording, limit: layout.limit(.citations, after: dropped) ?? .max)
  }

  var wording: Wording { layout.wording }
  var style: NumberStyle { NumberStyle(wording: wording) }
  var figures: FigureWords { FigureWords(wording: wording) }
  var labels: MeasurandLabel { MeasurandLabel(wording: wording, eventPlace: extraction.eventPlace, ambiguous: ambiguousPlaces) }
  private var eventPlaces: [Place] { extraction.events.isEmpty ? [extraction.eventPlace].compactMap { $0 } : extraction.events.compactMap(\.place) }
  var selection: Selection { Selection(analysis: analysis, relevance: Relevance(labels: labels, eventPlaces: eventPlaces), pins: batch.manifest.lead) }

  /// The event's place, as the briefing spells it; of several events the places of all.
  var eventName: String? {
    if let place = batch.manifest.place { return place }
    let places = extraction.events.compactMap(\.place?.name)
    return places.count > 1 ? wording.joined(places) : extraction.eventPlace?.name
  }

  var articleCount: String {
    wording.plural("counts.articles", Double(batch.articles.count), number: style.cardinal(batch.articles.count))
  }

  /// The most of a section's part that is to be shown; `usual` where neither layout nor page limits it.
  func limit(_ part: SectionPart, usual: Int = .max) -> Int { layout.limit(part, after: dropped) ?? usual }

  /// A text that a user gave, cut where it would fill a page of its own.
  private func cut(_ text: String, to most: Int) -> String { text.count <= most ? text : text.prefix(most - 1) + "…" }

  var caveat: String { batch.manifest.caveat.map { cut($0, to: 500) } ?? wording.text("masthead.caveat") }

  var title: String {
    if let title = batch.manifest.title { return cut(title, to: 250) }
    guard let place = eventName else { return wording.text("masthead.untitled", ["articles": articleCount]) }
    return wording.text("masthead.title", ["place": place, "articles": articleCount])
  }

  /// The ends of the deepest overlap, to the tenth, where there is one.
  func overlap(_ consensus: Consensus) -> (low: Double, high: Double)? {
    guard let low = consensus.overlap?.low, let high = consensus.overlap?.high else { return nil }
    return ((low * 10).rounded() / 10, (high * 10).rounded() / 10)
  }

  /// "5 outlets, 3 origins".
  func basis(_ consensus: Consensus) -> String {
    let outlets = wording.plural("counts.outlets", Double(consensus.outletCount), number: style.number(Double(consensus.outletCount)))
    let origins = wording.plural("counts.origins", Double(consensus.originCount), number: style.number(Double(consensus.originCount)))
    return outlets + wording.text("list.comma") + origins
  }

  /// "three origins".
  func originCount(_ count: Int) -> String {
    wording.plural("counts.origins", Double(count), number: style.cardinal(count))
  }

  /// More letters than this are told by their number.
  private var mostLetters: Int { 10 }

  /// The letters of some articles: "A, C and D".
  func letters(_ articles: some Sequence<String>) -> String {
    let wanted = Set(articles)
    if wanted.count > mostLetters { return wording.plural("counts.articles", Double(wanted.count), number: style.number(Double(wanted.count))) }
    return wording.joined(batch.articles.map(\.id).filter { wanted.contains($0) }.map { batch.label(of: $0) })
  }

  /// An origin's name; an article's own is its letter and outlet.
  func name(_ origin: Origin) -> String {
    guard origin.kind == .article, let article = origin.articles.first else { return origin.name }
    let letter = batch.label(of: article)
    return origin.name == letter ? letter : "\(letter) (\(origin.name))"
  }

  /// An origin's name as it stands in brackets: "United Nations", "B, The Border Times".
  func bracketed(_ origin: Origin) -> String {
    guard origin.kind == .article, let article = origin.articles.first else { return origin.name }
    let letter = batch.label(of: article)
    return origin.name == letter ? letter : letter + wording.text("list.comma") + origin.name
  }

  /// The claims that a consensus rests on, for its note.
  func evidence(_ consensus: Consensus) -> [Claim] {
    let own = consensus.group.claims.filter { $0.form != .vague || consensus.spread == nil && consensus.lead != .bound }
    return own + consensus.conversions.map(\.claim)
  }

  /// The paragraph that holds a figure.
  func paragraph(of claim: Claim) -> String {
    batch.articles.first { $0.id == claim.article }?.blocks.last { $0.line <= claim.line && $0.text.contains(claim.sentence.prefix(30)) }?.text ?? claim.sentence
  }

  /// The words to quote for a figure that no label names: the clause that holds it, where that reads alone.
  func quotation(of claim: Claim) -> String {
    let clause = extraction.statements.first { $0.article == claim.article && $0.readsAlone && $0.range.lowerBound <= claim.range.lowerBound && $0.range.upperBound >= claim.range.upperBound }
    return clause.map { Excerpt.words(of: $0) } ?? Excerpt.words(of: claim)
  }

  /// What several articles tell alike beside figures, of the event itself: what several origins tell before what
  /// several outlets have of one.
  var told: [CorroboratedStatement] {
    let quoting = SharedQuotation(lineages: analysis.lineages, headlines: Headlines(batch.articles))
    let told = analysis.statements.filter { !$0.isBackground }.compactMap(quoting.best).filter { $0.articles.count > 1 }
    return told.filter { $0.origins.count > 1 } + told.filter { $0.origins.count < 2 }
  }

  /// What the articles tell of the event itself: of what several origins tell, what their headlines are nearest to. Nil
  /// where no statement shares two words with the headlines of half the articles.
  var event: CorroboratedStatement? {
    let headlines = Headlines(batch.articles)
    guard !headlines.isEmpty else { return nil }
    let scored = told.filter(isOfNow).enumerated().map { index, statement in
      let words = statement.quotation.words
      return (near: headlines.near(words), shared: headlines.shared(with: words), index: index, statement: statement)
    }
    let best = scored.filter { $0.near * 2 >= headlines.count }.max { ($0.near + $0.statement.origins.count, $0.shared, -$0.index) < ($1.near + $1.statement.origins.count, $1.shared, -$1.index) }
    return best?.statement
  }

  /// False for what happened in other years: a day far off, or another year among the words.
  func isOfNow(_ statement: CorroboratedStatement) -> Bool {
    guard let now = batch.asOf?.value else { return true }
    if let day = statement.day, abs(day.first.value - now.first.value) > 60 { return false }
    let years = statement.quotation.words.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1900...2100).contains($0) }
    return years.allSatisfy { $0 == now.year }
  }

  /// The claims that count: those of sources that an analyst left out do not.
  var countedClaims: [Claim] {
    let excluded = analysis.excluded
    return excluded.isEmpty ? extraction.claims : extraction.claims.filter { !excluded.contains($0.id) }
  }

  func claim(_ id: Claim.ID) -> Claim? { extraction.claims.first { $0.id == id } }

  func heading(_ key: String) -> Block {
    .heading(Heading(level: 2, style: "heading1", content: [.text(wording.text("sections." + key))], id: key))
  }
}
