/// A sentence of a text with its words, quantities and written times.
public struct Sentence: Hashable, Sendable {
  /// Bytes of the text's UTF-8.
  public var range: Range<Int>
  public var text: String
  /// Words, numbers and marks in order.
  public var words: [Word]
  /// Ranges count in the text, not in the sentence.
  public var quantities: [Quantity]
  public var times: [TimeMention]

  /// Makes a sentence; the parts' ranges count in the whole text.
  public init(range: Range<Int>, text: String, words: [Word], quantities: [Quantity], times: [TimeMention]) {
    self.range = range
    self.text = text
    self.words = words
    self.quantities = quantities
    self.times = times
  }
}

/// A word, a number or a mark of a sentence.
public struct Word: Hashable, Sendable {
  /// What sort of token it is.
  public enum Kind: Hashable, Sendable { case word, number, mark }

  public var text: String
  /// In lower case, with straight apostrophes.
  public var key: Term
  public var kind: Kind
  /// Bytes of the text's UTF-8.
  public var range: Range<Int>
  public var isCapitalised: Bool
  public var isAllCapitals: Bool
  /// True where no space stands before it.
  public var isJoined: Bool
  /// True for words that build sentences and name nothing: articles, prepositions, auxiliaries, pronouns.
  public var isFunction: Bool

  /// The character of a mark; nil for words and numbers.
  public var mark: Unicode.Scalar? { kind == .mark ? text.unicodeScalars.first : nil }
}

extension QuantityExtractor {
  /// The sentences of a text with all that they hold.
  public func sentences(in text: String) -> [Sentence] {
    let stream = TokenStream(text, lexicon: lexicon)
    let quantities = quantities(in: stream)
    let times = TimeReader(stream: stream).mentions()
    // Both lists are in order, so that one walk hands them out.
    var nextQuantity = quantities.startIndex
    var nextTime = times.startIndex
    return Sentences(stream: stream).ranges().compactMap { tokens in
      guard let range = stream.byteRange(tokens) else { return nil }
      var sentence = Sentence(
        range: range, text: stream.text(tokens), words: tokens.map { word($0, in: stream) }, quantities: [], times: [])
      while nextQuantity < quantities.endIndex, quantities[nextQuantity].numberRange.lowerBound < range.upperBound {
        sentence.quantities.append(quantities[nextQuantity])
        nextQuantity += 1
      }
      while nextTime < times.endIndex, times[nextTime].range.lowerBound < range.upperBound {
        sentence.times.append(times[nextTime])
        nextTime += 1
      }
      return sentence
    }
  }

  private func word(_ index: Int, in stream: TokenStream) -> Word {
    let token = stream.tokens[index]
    let text = stream.text(index)
    let kind: Word.Kind = token.kind == .word ? .word : token.kind == .symbol ? .mark : .number
    let key = kind == .mark ? Term(text) : stream.term(index)
    return Word(
      text: text, key: key, kind: kind, range: token.range, isCapitalised: stream.trait(index, .capitalised),
      isAllCapitals: stream.trait(index, .allCapitals), isJoined: stream.isJoined(index),
      isFunction: stream.has(index, [.determiner, .preposition, .conjunction, .pronoun, .auxiliary]))
  }
}
