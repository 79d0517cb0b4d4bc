import Articles
import Claims
import Dates
import Diagnostics
import Quantities

/// Makes the claim of a figure that the rules did not find.
struct AddedFigure {
  let batch: Batch
  let editor: FigureEditor
  private let quantities = QuantityExtractor()

  init(batch: Batch, editor: FigureEditor) {
    self.batch = batch
    self.editor = editor
  }

  /// The claim, without an id, in the words of a place of an article. What is not said of it holds as for a figure
  /// that the text says nothing more of: it is the event's, the article's own, and of the article's day.
  func claim(at match: ArticleWords.Match, of article: Article, _ reading: CorrectedReading) -> Result<Claim, Fact> {
    let kind = reading.kind ?? .count
    let unit = reading.unit ?? .none
    var claim = Claim(
      id: "", article: article.id, line: match.line, range: match.range, quote: match.printed, sentence: sentence(at: match), form: .exact,
      unit: unit, kind: kind, subject: editor.subject(for: kind, unit: unit), place: editor.event, isAtEvent: true, rules: ["correction.add"])
    if let date = article.published?.value { claim.asOf = AsOf(date: date, basis: .article) }
    return editor.edited(claim, by: reading)
  }

  /// The sentence that the words begin in.
  private func sentence(at match: ArticleWords.Match) -> String {
    let sentence = quantities.sentences(in: match.block).first { $0.range.contains(match.offset) }?.text ?? match.block
    let plain = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.contains(match.printed) ? sentence : match.printed
  }
}
