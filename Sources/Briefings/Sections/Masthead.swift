import Foundation
import Articles
import Documents
import Estimation

/// Title, as-of day, batch and caveat.
struct Masthead: Section {
  let name = "masthead"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let wording = context.wording
    var facts: [String] = []
    if let place = context.eventName, !context.title.contains(place) { facts.append(place) }
    if let asOf = context.batch.asOf {
      facts.append(wording.text("masthead.asOf", ["date": context.style.fullDate(asOf.value)]))
    } else {
      facts.append(wording.text("masthead.noDate"))
    }
    facts.append(
      wording.text("masthead.batch", ["articles": context.articleCount, "origins": context.originCount(context.analysis.lineages.count)]))
    if let issue = context.batch.manifest.issue { facts.append(wording.text("masthead.issue", ["n": String(issue)])) }
    let caveat = context.caveat
    return [
      .heading(Heading(level: 1, style: "title", content: [.text(unbroken(context))], id: "title")),
      .paragraph(Paragraph(style: "masthead", content: [.text(facts.joined(separator: "  ·  "))])),
      .paragraph(Paragraph(style: "masthead", content: [.emphasis([.text(caveat)])])),
      .rule,
    ]
  }

  /// The title with its place's name on one line.
  private func unbroken(_ context: SectionContext) -> String {
    guard let place = context.eventName else { return context.title }
    let joined = place.replacingOccurrences(of: " ", with: "\u{A0}").replacingOccurrences(of: "-", with: "\u{2011}")
    return context.title.replacingOccurrences(of: place, with: joined)
  }
}
