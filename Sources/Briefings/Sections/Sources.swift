import Articles
import Claims
import Documents
import Estimation

/// What each file says of itself, and what it does not.
struct Sources: Section {
  let name = "sources"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let wording = context.wording
    let rows: [[[Inline]]] = context.batch.articles.map { article in
      [
        [.strong([.text(context.batch.label(of: article.id))])],
        [.text(outlet(article, wording) + wording.text("list.semicolon") + (article.title.map { wording.text("notes.headline", ["title": $0.value]) } ?? wording.text("sources.noHeadline")))],
        [.text(article.published.map { context.style.date($0.value) + basis($0.basis, wording) } ?? wording.text("sources.noDate"))],
        [.text(credits(article, wording) + inferred(article, context))],
        file(article),
      ]
    }
    let head = ["label", "stated", "date", "credits", "file"].map { [Inline.text(wording.text("sources." + $0))] }
    return [
      context.heading(name),
      .table(Table(columns: [.init(share: 3), .init(share: 40), .init(share: 16), .init(share: 17), .init(share: 24)], head: head, rows: rows)),
    ]
  }

  private func outlet(_ article: Article, _ wording: Wording) -> String {
    article.outlet.map { $0.value + basis($0.basis, wording) } ?? wording.text("sources.noOutlet")
  }

  private func basis<Value>(_ basis: Stated<Value>.Basis, _ wording: Wording) -> String {
    switch basis {
    case .file: ""
    case .manifest: " (" + wording.text("sources.byManifest") + ")"
    case .inferred: " (" + wording.text("sources.inferred") + ")"
    }
  }

  private func credits(_ article: Article, _ wording: Wording) -> String {
    let lines = article.wires.filter { $0.form == .creditLine }.map(\.agency)
    var texts = article.wires.filter { $0.form == .dateline }.map { wording.text("sources.dateline", ["agency": $0.agency]) }
    if !lines.isEmpty { texts.append(wording.text("sources.creditLine", ["agencies": lines.joined(separator: wording.text("list.comma"))])) }
    texts += article.wires.filter { $0.form == .mention }.map { wording.text("sources.mention", ["agency": $0.agency]) }
    return texts.isEmpty ? wording.text("sources.noCredit") : texts.joined(separator: wording.text("list.semicolon"))
  }

  /// What follows from the figures: whose text an article shares, and whether it has a figure that no other has from
  /// the same origin.
  private func inferred(_ article: Article, _ context: SectionContext) -> String {
    let wording = context.wording
    var texts: [String] = []
    if let lineage = context.analysis.lineages.first(where: { $0.articles.contains(article.id) && $0.articles.count > 1 }) {
      texts.append(wording.text("sources.shared", ["articles": context.letters(lineage.articles.filter { $0 != article.id }), "origin": lineage.name]))
    }
    // How long a thing has lasted writers reckon by themselves.
    let estimates = context.analysis.consensuses.filter { ![.duration, .date].contains($0.group.measurand.kind) }.flatMap(\.estimates)
      .filter { [.central, .bound, .earlier].contains($0.standing) && $0.origin.articles.contains(article.id) }
    if estimates.count > 1, estimates.allSatisfy({ $0.origin.articles.count > 1 }) { texts.append(wording.text("sources.noOwn")) }
    return texts.map { wording.text("list.semicolon") + $0 }.joined()
  }

  private func file(_ article: Article) -> [Inline] {
    guard let url = article.url?.value else { return [.text(article.id)] }
    return [.link(url: url, [.text(article.id)])]
  }
}
