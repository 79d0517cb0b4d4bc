import Dates
public import Differences
public import Documents
import Foundation
import Graphics

/// The summary of an issue that a mail holds, made of its data alone: bottom line, key figures, sources.
public struct MailSummary {
  private let data: IssueData
  private let wording: Wording
  /// How many figures it shows; the briefing that goes with it has them all.
  private let most = 12

  /// - Parameter wording: of the issue's language, since its figures are in the words of it.
  public init(_ data: IssueData, wording: Wording) {
    self.data = data
    self.wording = wording
  }

  private var style: NumberStyle { NumberStyle(wording: wording) }
  private var date: String? { data.batch.asOf.flatMap(CalendarDate.init(iso:)).map { style.date($0) } }

  /// "TLP:GREEN Landslide in Valdoro, briefing no. 2 (19 June 2024)".
  public var subject: String { [data.batch.tlp, title].compactMap { $0 }.joined(separator: " ") }

  private var title: String {
    var values = ["title": data.batch.title]
    guard let date else { return wording.text("mail.subjectUndated", values) }
    values["date"] = date
    guard let issue = data.batch.issue else { return wording.text("mail.subject", values) }
    values["n"] = String(issue)
    return wording.text("mail.subjectNumbered", values)
  }

  /// - Parameter file: the name of the file that goes with it.
  public func document(attached file: String) -> Document {
    var blocks: [Block] = []
    // The mark leads, in bold, in every form of the mail.
    if let tlp = data.batch.tlp { blocks.append(.paragraph(Paragraph(style: "body", content: [.strong([.text(tlp)])]))) }
    blocks.append(.heading(Heading(level: 1, style: "title", content: [.text(data.batch.title)], id: "title")))
    let facts = [date.map { wording.text("masthead.asOf", ["date": $0]) } ?? wording.text("masthead.noDate"), data.batch.issue.map { wording.text("masthead.issue", ["n": String($0)]) }]
    blocks.append(.paragraph(Paragraph(style: "masthead", content: [.text(facts.compactMap { $0 }.joined(separator: "  ·  "))])))
    if let caveat = data.batch.caveat { blocks.append(.paragraph(Paragraph(style: "masthead", content: [.emphasis([.text(caveat)])]))) }
    if !data.bottomLine.isEmpty {
      blocks += [heading("bottomLine"), .paragraph(Paragraph(style: "lead", content: [.text(data.bottomLine)]))]
    }
    blocks += keyFigures
    blocks += sources
    blocks.append(.paragraph(Paragraph(style: "body", content: [.text(wording.text("mail.attached", ["file": file]))])))
    return Document(properties: DocumentProperties(title: data.batch.title, author: "Collate", subject: subject, language: wording.language, date: ""), blocks: blocks)
  }

  private func heading(_ key: String) -> Block {
    .heading(Heading(level: 2, style: "heading1", content: [.text(wording.text("sections." + key))], id: key))
  }

  private var keyFigures: [Block] {
    let told = data.groups.filter { $0.isTold && !$0.measurand.isBackground }
    guard !told.isEmpty else { return [] }
    let rows: [[[Inline]]] = told.prefix(most).map { group in
      let label = group.printed.label.prefix(1).uppercased() + group.printed.label.dropFirst()
      let key = "verdicts." + group.verdict
      return [
        [.text(label)], [.strong([.text(group.printed.figure)])], [.text(group.printed.range)], [.text(group.printed.basis)],
        [.text(wording.has(key) ? wording.text(key) : group.verdict)],
      ]
    }
    let head = ["quantity", "middle", "range", "basis", "verdict"].map { [Inline.text(wording.text("keyFigures." + $0))] }
    let table = Table(columns: [.init(share: 33), .init(share: 17), .init(share: 17), .init(share: 19), .init(share: 14)], head: head, rows: rows)
    guard told.count > most else { return [heading("keyFigures"), .table(table)] }
    let rest = told.count - most
    let text = wording.plural("mail.more", Double(rest), number: style.cardinal(rest))
    return [heading("keyFigures"), .table(table), .paragraph(Paragraph(style: "small", content: [.text(text.prefix(1).uppercased() + text.dropFirst())]))]
  }

  private var sources: [Block] {
    let items: [[Inline]] = data.articles.map { article in
      let words = [
        article.outlet ?? wording.text("sources.noOutlet"), article.title.map { wording.text("notes.headline", ["title": $0]) },
        article.published.flatMap(CalendarDate.init(iso:)).map { style.date($0) } ?? wording.text("sources.noDate"),
      ].compactMap { $0 }.joined(separator: wording.text("list.comma"))
      let text = wording.text("mail.source", ["label": article.label, "words": words])
      return article.url.map { [.link(url: $0, [.text(text)])] } ?? [.text(text)]
    }
    return items.isEmpty ? [] : [heading("sources"), .list(List(style: "list", items: items))]
  }
}
