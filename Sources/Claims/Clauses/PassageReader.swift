import Articles
import Quantities

/// Cuts an article's body into passages.
struct PassageReader {
  let extractor: QuantityExtractor
  var lexicon = ClaimLexicon.english

  func passages(of article: Article) -> [Passage] {
    var passages: [Passage] = []
    for (number, block) in article.body.enumerated() {
      // A quotation may run over sentences of a paragraph; a new paragraph starts outside.
      var isQuoted = false
      for sentence in extractor.sentences(in: block.text) {
        let passage = Passage(
          article: article, block: number, number: passages.count, source: block, sentence: sentence,
          startsQuoted: isQuoted, lexicon: lexicon)
        isQuoted = passage.quoted.last ?? false
        passages.append(passage)
      }
    }
    return passages
  }
}
