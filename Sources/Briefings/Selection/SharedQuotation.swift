import Claims
import Estimation
import Quantities

/// Chooses the words to print for what several articles tell: those of which most origins have every figure.
///
/// To tell of the same thing is not to give the same figure, so that an article without the quotation's figures is no
/// witness for it.
struct SharedQuotation {
  let lineages: [Lineage]
  let headlines: Headlines

  /// The statement with the quotation that most origins bear out, and those alone that do; nil where no words read alone.
  func best(_ statement: CorroboratedStatement) -> CorroboratedStatement? {
    let candidates = [statement.quotation] + statement.statements.filter { $0.id != statement.quotation.id && !$0.isForecast && !$0.isBackground }
    let borne = candidates.filter(\.readsAlone).map { bearing($0, statement) }
    // Of equals what is nearest to the headlines, else the quotation that was chosen for its words.
    let weighed = borne.enumerated().map { (told: $1, nearness: headlines.shared(with: $1.quotation.words), offset: $0) }
    return weighed.max { ($0.told.origins.count, $0.nearness, -$0.offset) < ($1.told.origins.count, $1.nearness, -$1.offset) }?.told
  }

  private func bearing(_ quotation: Statement, _ statement: CorroboratedStatement) -> CorroboratedStatement {
    let figures = quotation.keys.figures.filter { !Self.isTime($0) }.map(\.value)
    var borne = statement
    borne.quotation = quotation
    borne.statements = statement.statements.filter { other in figures.allSatisfy { figure in other.keys.figures.contains { $0.value == figure } } }
    let articles = Set(borne.statements.map(\.article))
    borne.articles = statement.articles.filter(articles.contains)
    borne.origins = lineages.filter { !articles.isDisjoint(with: $0.articles) }.map(\.name)
    return borne
  }

  /// "A nearly three-year siege": how long it was is said in many ways.
  private static func isTime(_ figure: StatementKeys.Figure) -> Bool {
    let noun = figure.noun.text
    return ["year", "month", "week", "day", "hour", "minut", "old"].contains { noun.hasPrefix($0) }
  }
}
