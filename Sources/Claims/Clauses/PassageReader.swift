import Articles
import Quantities

/// Cuts an article's body into passages.
struct PassageReader {
  let extractor: QuantityExtractor
  var lexicon = ClaimLexicon.english

  func passages(of article: Article) -> [Passage] {
    passages(of: article, blocks: article.body, behind: 0, 0)
  }

  /// The sentences of headline and standfirst, numbered on behind the body's.
  func head(of article: Article, behind body: [Passage]) -> [Passage] {
    passages(of: article, blocks: article.blocks.filter { isHead($0, of: article) }, behind: article.body.count, (body.last?.number ?? 0) + 100)
  }

  /// The headline itself, and a standfirst long enough to be a sentence: bars of links and counts of readers
  /// stand about them.
  private func isHead(_ block: TextBlock, of article: Article) -> Bool {
    switch block.role {
    case .title: article.title?.value == block.text
    case .standfirst: !block.text.contains("|") && block.text.split(separator: " ").count >= 9
    default: false
    }
  }

  private func passages(of article: Article, blocks: [TextBlock], behind block: Int, _ first: Int) -> [Passage] {
    let start = block
    var passages: [Passage] = []
    for (number, block) in blocks.enumerated() {
      // A quotation may run over sentences of a paragraph; a new paragraph starts outside.
      var isQuoted = false
      for sentence in extractor.sentences(in: block.text) {
        let passage = Passage(
          article: article, block: start + number, number: first + passages.count, source: block, sentence: sentence,
          startsQuoted: isQuoted, lexicon: lexicon)
        isQuoted = passage.quoted.last ?? false
        passages.append(passage)
      }
    }
    return passages
  }
}
