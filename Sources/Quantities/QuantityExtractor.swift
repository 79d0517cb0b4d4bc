/// Finds the quantities of a text: the stage between decoded text and claims.
///
/// A pure function of the text; it needs time linear in the text's length.
public struct QuantityExtractor: Sendable {
  let lexicon: Lexicon

  /// An extractor for English.
  public init() { lexicon = .english }

  /// What is wrong with the built-in lexicons; empty in a sound build.
  public var lexiconFaults: [String] { lexicon.faults }

  /// The quantities of a text in order; their ranges never overlap.
  public func quantities(in text: String) -> [Quantity] {
    quantities(in: TokenStream(text, lexicon: lexicon))
  }

  /// A number that measures nothing, and the rule that says so.
  public struct Declined: Hashable, Sendable {
    public let range: Range<Int>
    public let rule: String
  }

  /// The numbers that were declined, for `explain`.
  public func declined(in text: String) -> [Declined] {
    var declined: [Declined] = []
    let stream = TokenStream(text, lexicon: lexicon)
    walk(stream) { outcome, start in
      if case .declined(let rule, let end) = outcome, let range = stream.byteRange(start..<end) {
        declined.append(Declined(range: range, rule: rule))
      }
    }
    return declined
  }

  func quantities(in stream: TokenStream) -> [Quantity] {
    var found: [Quantity] = []
    walk(stream) { outcome, _ in
      guard case .quantity(let read, _) = outcome else { return }
      // A hedge may reach back into the phrase of the number before; the number itself never does.
      var quantity = read
      if let last = found.last, quantity.range.lowerBound < last.range.upperBound {
        quantity.range = max(last.range.upperBound, min(quantity.range.lowerBound, quantity.numberRange.lowerBound))..<quantity.range.upperBound
      }
      quantity = Ellipsis.completed(quantity, after: found.suffix(4), in: stream)
      // "washed ashore with two others": people, where nothing else was counted before.
      if quantity.unit == .none, quantity.isRead(by: "unit.others") { quantity.unit = .people }
      quantity = Ellipsis.bounded(quantity, after: found.last, in: stream)
      found.append(TrendReader.carried(quantity, after: found.last, in: stream))
    }
    return BoundPair.joined(Ellipsis.shared(found, in: stream), in: stream)
  }

  private func walk(_ stream: TokenStream, _ visit: (QuantityReader.Outcome, Int) -> Void) {
    let reader = QuantityReader(stream: stream)
    var index = 0
    while index < stream.count {
      guard stream.tokens[index].kind == .number || stream.has(index, .startsFigure), let outcome = reader.read(at: index) else {
        index += 1
        continue
      }
      visit(outcome, index)
      switch outcome {
      case .quantity(_, let end), .declined(_, let end): index = max(end, index + 1)
      }
    }
  }
}
