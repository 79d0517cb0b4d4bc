/// A tokenised text with the questions that the rules ask of it. Every index may be out of bounds;
/// the answer is then no. A class, because readers hold a stream each.
final class TokenStream: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let lexicon: Lexicon

  init(_ text: String, lexicon: Lexicon) {
    bytes = Array(text.utf8)
    tokens = Tokenizer.tokens(of: bytes, in: lexicon.vocabulary)
    self.lexicon = lexicon
  }

  var count: Int { tokens.count }

  func contains(_ index: Int) -> Bool { index >= 0 && index < tokens.count }

  func entry(_ index: Int) -> WordEntry? {
    guard contains(index), tokens[index].word != Vocabulary.unknown else { return nil }
    return lexicon.vocabulary.entries[Int(tokens[index].word)]
  }

  func has(_ index: Int, _ classes: WordClass) -> Bool {
    contains(index) && !tokens[index].classes.isDisjoint(with: classes)
  }

  func isClosingQuote(_ index: Int) -> Bool {
    [0x22, 0x27, 0x2019, 0x201D].contains(scalar(index)) && isJoined(index)
  }

  /// True for a word at which a counted phrase ends. "US", "IT" and "IS" in capitals amid other text are
  /// names, no pronouns and verbs.
  func stopsPhrase(_ index: Int) -> Bool {
    has(index, .phraseStop) && !isAcronym(index)
  }

  /// True for a word in capitals that does not stand among others in capitals.
  func isAcronym(_ index: Int) -> Bool {
    trait(index, .allCapitals) && !(trait(index + 1, .allCapitals) && trait(index - 1, .allCapitals))
      && !(trait(index + 1, .allCapitals) && trait(index + 2, .allCapitals))
  }

  func kind(_ index: Int) -> Token.Kind? { contains(index) ? tokens[index].kind : nil }

  func isWord(_ index: Int) -> Bool { kind(index) == .word }

  /// "S" of "S$5", and of "company's $5".
  func isSingleLetter(_ index: Int) -> Bool { isWord(index) && tokens[index].range.count == 1 }

  /// True for a letter and its sign in text that has a space around every token: "c $ 100".
  func isTokenised(_ letter: Int, _ sign: Int) -> Bool {
    !has(letter, .determiner) && contains(sign + 1) && !isJoined(sign + 1) && scalar(letter - 1) != 0x27 && scalar(letter - 1) != 0x2019
  }

  func trait(_ index: Int, _ trait: Token.Traits) -> Bool {
    contains(index) && !tokens[index].traits.isDisjoint(with: trait)
  }

  /// True where the token is this word or mark, letter case aside.
  func matches(_ index: Int, _ text: StaticString) -> Bool {
    contains(index) && matches(tokens[index], text)
  }

  @inline(__always)
  private func matches(_ token: Token, _ text: StaticString) -> Bool {
    let count = Int(token.end &- token.start)
    guard count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<count {
          var byte = bytes[Int(token.start) &+ offset]
          if byte &- 0x41 < 26 { byte |= 0x20 }
          if byte != wanted[offset] { return false }
        }
        return true
      }
    }
  }

  func matches(_ index: Int, anyOf texts: [StaticString]) -> Bool {
    guard contains(index) else { return false }
    let token = tokens[index]
    for text in texts where matches(token, text) { return true }
    return false
  }

  /// True where no space stands between a token and the one before it.
  func isJoined(_ index: Int) -> Bool { contains(index) && index > 0 && !trait(index, .spaceBefore) }

  /// True for a hyphen that joins two words or numbers.
  func isHyphen(_ index: Int) -> Bool {
    isJoined(index) && isJoined(index + 1) && isDash(index, includesLong: false)
  }

  /// True for a hyphen, a minus or (if wanted) an en or em dash.
  func isDash(_ index: Int, includesLong: Bool = true) -> Bool {
    guard kind(index) == .symbol else { return false }
    switch scalar(index) {
    case 0x2D, 0x2010, 0x2011: return true
    case 0x2012, 0x2013, 0x2014, 0x2212: return includesLong
    default: return false
    }
  }

  /// True for the apostrophe of a possessive: "Airbnb's", "companies' ".
  func isOwnersMark(_ index: Int) -> Bool {
    guard scalar(index) == 0x27 || scalar(index) == 0x2019, isJoined(index) else { return false }
    return matches(index + 1, "s") && isJoined(index + 1) || !isJoined(index + 1)
  }

  /// Where the sign of a number that begins at a token stands, if that is negative: "-5", "(−5)",
  /// "minus 12", "minus-1.4"; not the hyphen of "10-5" or of "Covid-19".
  func minus(before index: Int) -> Int? {
    let before = index - 1
    if matches(before, anyOf: ["minus", "negative"]), !matches(before - 1, anyOf: ["tested", "test", "tests"]) { return before }
    guard isDash(before), scalar(before) != 0x2013, scalar(before) != 0x2014 else { return nil }
    if matches(before - 1, "minus") { return before - 1 }
    guard isJoined(index) else { return nil }
    if !isJoined(before) { return before }
    return [0x28, 0x3C, 0x3E, 0x3D, 0x7E, 0x2248, 0x2264, 0x2265].contains(scalar(before - 1)) ? before : nil
  }

  /// True for a hyphen with a space on either side, as tokenised text has it: "30 - year".
  func isLooseHyphen(_ index: Int) -> Bool {
    isDash(index, includesLong: false) && !isJoined(index) && contains(index + 1) && !isJoined(index + 1)
  }

  func scalar(_ index: Int) -> UInt32 {
    contains(index) ? Character32.decode(bytes, at: Int(tokens[index].start)).value : 0
  }

  /// The token that begins at a byte, by bisection.
  func index(ofByte byte: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && Int(tokens[low].start) == byte ? low : nil
  }

  /// The text of some tokens.
  func text(_ range: Range<Int>) -> String {
    guard let bytes = byteRange(range) else { return "" }
    return String(decoding: self.bytes[bytes], as: UTF8.self)
  }

  /// The text of a token in lower case, with straight apostrophes.
  func key(_ index: Int) -> String {
    guard contains(index) else { return "" }
    let range = tokens[index].range
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: range.count) { buffer in
        for offset in 0..<range.count {
          let byte = bytes[range.lowerBound + offset]
          buffer[offset] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        }
        return range.count
      }
    }
    return String(text(index).lowercased().map { $0 == "\u{2019}" ? "'" : $0 })
  }

  /// The same as a term.
  func term(_ index: Int) -> Term {
    guard contains(index) else { return .none }
    return tokens[index].term ?? Term(key(index))
  }

  func text(_ index: Int) -> String { contains(index) ? text(index..<index + 1) : "" }

  func byteRange(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, contains(range.lowerBound), contains(range.upperBound - 1) else { return nil }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }
}
