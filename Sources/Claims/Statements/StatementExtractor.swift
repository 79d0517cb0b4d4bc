import Articles

/// Finds the statements of a batch: what its articles tell in clauses that can be quoted, with who says so and when.
///
/// Linear in the length of the articles.
struct StatementExtractor {
  let knowledge: BatchKnowledge

  /// All statements, in the order of the articles and of their text.
  func statements(of batch: Batch, _ passages: BatchPassages) -> [Statement] {
    var attributions = AttributionNames(knowledge.names)
    var terms = StatementTerms(knowledge: knowledge)
    return zip(batch.articles, passages.byArticle).flatMap { article, passages in
      StatementReader(article: article, knowledge: knowledge).statements(in: passages, terms: &terms).map { statement in
        var statement = statement
        statement.attribution = attributions.canonical(statement.attribution, in: statement.article)
        return statement
      }
    }
  }
}
