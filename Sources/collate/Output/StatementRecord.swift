import Claims
import Dates
import Estimation

/// A statement of `collate consensus --format json`; what is absent is left out.
struct StatementRecord: Encodable {
  var id, article: String
  var line: Int
  var words, sentence: String
  var source, speaker, day: String?
  var isDayResolved, isDirectSpeech, isForecast, isBackground: Bool

  init(_ statement: Statement) {
    id = statement.id
    article = statement.article
    line = statement.line
    words = statement.words
    sentence = statement.sentence
    source = statement.attribution.name
    speaker = statement.attribution.speaker
    day = statement.day?.description
    isDayResolved = statement.isDayResolved
    isDirectSpeech = statement.isDirectSpeech
    isForecast = statement.isForecast
    isBackground = statement.isBackground
  }
}

/// What several articles tell.
struct CorroborationRecord: Encodable {
  var id: String
  var articles, origins: [String]
  var day: String?
  var isBackground: Bool
  var statements: [StatementRecord]

  init(_ statement: CorroboratedStatement) {
    id = statement.id
    articles = statement.articles
    origins = statement.origins
    day = statement.day?.description
    isBackground = statement.isBackground
    statements = statement.statements.map(StatementRecord.init)
  }
}

/// A line of the timeline.
struct DatedRecord: Encodable {
  var date: String
  var isResolved: Bool
  var articles: [String]
  var corroboration: String?
  var quotation: StatementRecord

  init(_ dated: DatedStatement) {
    date = dated.date.description
    isResolved = dated.isResolved
    articles = dated.articles
    corroboration = dated.corroboration
    quotation = StatementRecord(dated.quotation)
  }
}
