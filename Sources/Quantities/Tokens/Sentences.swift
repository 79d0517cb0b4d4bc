/// Finds where sentences end.
struct Sentences {
  let stream: TokenStream

  /// The token ranges of the sentences, in order; together they cover all tokens.
  func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0..<stream.count {
      let next = index + 1
      if next == stream.count || ends(after: index) {
        ranges.append(start..<next)
        start = next
      }
    }
    return ranges
  }

  private func ends(after index: Int) -> Bool {
    let next = index + 1
    if stream.trait(next, .paragraphBefore) { return true }
    guard stream.trait(next, .spaceBefore) else { return false }
    // A closing quotation mark or bracket belongs to the sentence before it.
    if isClosing(next), !stream.trait(next, .spaceBefore) { return false }
    var last = index
    while isClosing(last), last > 0, stream.isJoined(last) { last -= 1 }
    guard isTerminal(last) else { return false }
    if stream.scalar(last) == 0x2E, stream.isJoined(last), stream.has(last - 1, .abbreviation),
      !(stream.matches(last - 1, "no") && stream.kind(next) != .number)
    {
      return false
    }
    if stream.scalar(last) == 0x2E, stream.isJoined(last), isInitial(last - 1, before: next) { return false }
    if last == index, stream.isWord(last) { return startsSentence(next) && !stream.has(next, [.month, .weekday]) }
    // An ellipsis inside a sentence goes on in lower case; so does a question within quotation marks.
    return startsSentence(next)
  }

  /// True for the initial of a name ("A. R. Rahman"); a word that builds sentences begins one behind "plan B.".
  private func isInitial(_ index: Int, before next: Int) -> Bool {
    guard stream.isWord(index), stream.trait(index, .capitalised), !stream.matches(index, "i"), stream.text(index).count == 1 else { return false }
    return stream.isWord(next) && stream.trait(next, .capitalised)
      && !stream.has(next, [.determiner, .pronoun, .preposition, .conjunction, .auxiliary])
  }

  private func isTerminal(_ index: Int) -> Bool {
    switch stream.scalar(index) {
    case 0x2E, 0x21, 0x3F, 0x2026: return stream.kind(index) == .symbol
    default:
      // "U.S." at a sentence's end carries the full stop in its word.
      guard stream.isWord(index), stream.contains(index) else { return false }
      return stream.bytes[Int(stream.tokens[index].end) - 1] == 0x2E && stream.trait(index + 1, .capitalised)
        && stream.has(index + 1, [.determiner, .pronoun])
    }
  }

  private func isClosing(_ index: Int) -> Bool {
    switch stream.scalar(index) {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB: true
    default: false
    }
  }

  private func startsSentence(_ index: Int) -> Bool {
    switch stream.kind(index) {
    case .number, .opaque: return true
    case .word: return stream.trait(index, .capitalised) || stream.trait(index, .lineBreakBefore)
    case .symbol:
      switch stream.scalar(index) {
      case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0xAB, 0x2022, 0x24, 0xA3, 0x20AC: return true
      default: return stream.isDash(index) && stream.trait(index, .lineBreakBefore)
      }
    case nil: return true
    }
  }
}
