import Claims

/// What a note cites: a figure's words or a statement's.
enum Citation {
  case claim(Claim)
  case statement(Statement)
  /// A statement whose words stand in the text already: the note gives its place alone.
  case printed(Statement)

  /// What several articles tell, of which the quotation is printed: one place of each article.
  static func all(of told: [Statement], printed: Statement) -> [Citation] {
    var articles: Set<String> = [printed.article]
    return [.printed(printed)] + told.filter { $0.id != printed.id && articles.insert($0.article).inserted }.map(Citation.statement)
  }

  var id: String {
    switch self {
    case .claim(let claim): claim.id
    case .statement(let statement), .printed(let statement): statement.id
    }
  }

  var article: String {
    switch self {
    case .claim(let claim): claim.article
    case .statement(let statement), .printed(let statement): statement.article
    }
  }

  /// The line in the file, from 1.
  var line: Int {
    switch self {
    case .claim(let claim): claim.line
    case .statement(let statement), .printed(let statement): statement.line
    }
  }

  /// Where it begins in the file: code points.
  var start: Int {
    switch self {
    case .claim(let claim): claim.range.lowerBound
    case .statement(let statement), .printed(let statement): statement.range.lowerBound
    }
  }

  /// The words to print; nil where they stand in the text.
  var quote: String? {
    switch self {
    case .claim(let claim): Excerpt.words(of: claim)
    case .statement(let statement): Excerpt.opening(of: statement)
    case .printed: nil
    }
  }
}
