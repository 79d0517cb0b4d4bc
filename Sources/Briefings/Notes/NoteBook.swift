import Articles
import Claims
import Dates
import Documents
import Estimation
import Foundation

/// The footnotes of a briefing: each cites the claims behind one statement, with file, line and words.
///
/// An article's outlet, headline and date are given in the first note that cites it; later notes say
/// its letter. The same claims share one note.
struct NoteBook {
  let batch: Batch
  let wording: Wording
  /// The most citations in one note; the rest are counted.
  let limit: Int
  private static let large = 12
  private static let mostOfLarge = 5
  private(set) var footnotes: [Footnote] = []
  private var introduced: Set<String> = []
  private var idByClaims: [[Claim.ID]: String] = [:]
  /// The first note that cites a claim.
  private var firstNote: [Claim.ID: String] = [:]

  init(batch: Batch, wording: Wording, limit: Int = .max) {
    // Sixty papers that print one wire need not all be cited.
    self.limit = max(1, batch.articles.count > Self.large ? min(limit, Self.mostOfLarge) : limit)
    self.batch = batch
    self.wording = wording
  }

  /// The mark of the note that cites these claims.
  mutating func mark(_ claims: [Claim]) -> Inline { mark(claims.map(Citation.claim)) }

  /// The mark of the note that cites these places.
  mutating func mark(_ citations: [Citation]) -> Inline {
    let order = Dictionary(uniqueKeysWithValues: batch.articles.enumerated().map { ($1.id, $0) })
    let sorted = citations.sorted { (order[$0.article] ?? 0, $0.start) < (order[$1.article] ?? 0, $1.start) }
    let key = sorted.map(\.id)
    if let id = idByClaims[key] { return .footnoteMark(id) }
    let id = "c\(footnotes.count + 1)"
    idByClaims[key] = id
    for citation in sorted where firstNote[citation.id] == nil { firstNote[citation.id] = id }
    var content: [Inline] = []
    let cited = shown(of: sorted)
    for (index, citation) in cited.enumerated() {
      if index > 0 { content.append(.text(wording.text("notes.separator"))) }
      content += text(of: citation, repeats: index > 0 && cited[index - 1].article == citation.article)
    }
    if sorted.count > cited.count {
      let rest = sorted.count - cited.count
      content.append(.text(wording.plural("notes.more", Double(rest), number: NumberStyle(wording: wording).cardinal(rest))))
    }
    content.append(.text(wording.text("notes.end")))
    footnotes.append(Footnote(id: id, content: content, cites: key))
    return .footnoteMark(id)
  }

  /// The mark of a note that says something else than where claims of the batch stand.
  mutating func mark(_ content: [Inline]) -> Inline {
    let id = "c\(footnotes.count + 1)"
    footnotes.append(Footnote(id: id, content: content))
    return .footnoteMark(id)
  }

  /// The citations that a note has room for: where they are too many, those whose words differ.
  private func shown(of citations: [Citation]) -> [Citation] {
    guard citations.count > limit else { return citations }
    var words: Set<String> = []
    return Array(citations.filter { words.insert($0.quote ?? $0.id).inserted }.prefix(limit))
  }

  /// Marks that together cite these claims: of notes made before as far as they do, else of a new note.
  mutating func marks(_ claims: [Claim]) -> [Inline] { marks(claims.map(Citation.claim)) }

  /// Marks that together cite these places.
  mutating func marks(_ citations: [Citation]) -> [Inline] {
    var ids: [String] = []
    var rest: [Citation] = []
    for citation in citations {
      guard let id = firstNote[citation.id] else {
        rest.append(citation)
        continue
      }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.map(Inline.footnoteMark) + (rest.isEmpty ? [] : [mark(rest)])
  }

  private mutating func text(of citation: Citation, repeats: Bool) -> [Inline] {
    guard let article = batch.articles.first(where: { $0.id == citation.article }) else { return [] }
    let style = NumberStyle(wording: wording)
    let isFirst = introduced.insert(article.id).inserted
    var values = [
      "letter": batch.label(of: article.id), "file": article.id, "line": String(citation.line), "quote": citation.quote ?? "",
    ]
    // What the file does not say is left to the list of sources; a missing date is always said.
    let known = [
      article.outlet?.value, article.title.map { wording.text("notes.headline", ["title": $0.value]) },
      article.published.map { style.date($0.value) } ?? wording.text("sources.noDate"),
    ]
    values["article"] = known.compactMap { $0 }.joined(separator: wording.text("list.comma"))
    if repeats { values["file"] = "" }
    let form = isFirst ? "notes.citeFirst" : repeats ? "notes.citeAgain" : "notes.cite"
    let text = wording.text(citation.quote == nil ? form + "Place" : form, values)
    let reading = reading(citation)
    guard let url = article.url?.value else { return [.text(text + reading)] }
    // The file and line lead to the article's address.
    let place = "\(article.id):\(citation.line)"
    guard let range = text.range(of: place) else { return [.text(text + reading)] }
    return [.text(String(text[..<range.lowerBound])), .link(url: url, [.text(place)]), .text(String(text[range.upperBound...]) + reading)]
  }

  /// What an analyst changed about the figure, or that one did.
  private func corrected(_ claim: Claim) -> String {
    let verbs = Set(claim.corrections.map(\.verb))
    if verbs.contains(.exclude) { return wording.text("notes.excluded") }
    if verbs.contains(.add) { return wording.text("notes.added", ["figure": FigureWords(wording: wording).words(for: claim)]) }
    if verbs.contains(.fix) { return wording.text("notes.fixed", ["figure": FigureWords(wording: wording).words(for: claim)]) }
    return verbs.isDisjoint(with: [.alias, .merge, .split, .origin]) ? "" : wording.text("notes.corrected")
  }

  private func reading(_ citation: Citation) -> String {
    switch citation {
    case .claim(let claim): reading(claim)
    case .statement(let statement), .printed(let statement): source(statement.attribution)
    }
  }

  private func source(_ attribution: Attribution) -> String {
    guard let name = attribution.name else { return "" }
    let speaker = attribution.speaker.map { $0 == name ? $0 : "\($0), \(name)" }
    return wording.text("notes.source", ["source": speaker ?? name])
  }

  /// What the rules read where the words are not the figure itself.
  private func reading(_ claim: Claim) -> String {
    let style = NumberStyle(wording: wording)
    var text = source(claim.attribution)
    if claim.attribution.kind == .unattributedBelief { text += wording.text("notes.belief") }
    if claim.kind == .share, let value = claim.value ?? claim.low ?? claim.high, !claim.quote.contains(where: \.isNumber) {
      text += wording.text("notes.readAs", ["figure": style.figure(value, claim.unit)])
    }
    if claim.asOf.basis == .stated || claim.asOf.basis == .resolved, let date = claim.asOf.date, date.day == nil {
      text += wording.text("notes.asOf", ["date": style.date(date)])
    }
    if claim.kind == .date, let date = claim.date, claim.rules.contains("date.resolved") {
      text += wording.text("notes.unresolved", ["date": style.date(date)])
    }
    if claim.scope?.isInferred == true { text += wording.text("notes.scopeInferred") }
    text += corrected(claim)
    return text
  }
}
