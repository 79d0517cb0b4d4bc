/// Cuts UTF-8 into tokens in one pass, without allocating for a token.
struct Tokenizer {
  let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  /// The tokens of a text, each looked up in the vocabulary.
  static func tokens(of bytes: [UInt8], in vocabulary: Vocabulary) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.run(vocabulary)
    return tokenizer.tokens
  }

  private mutating func run(_ vocabulary: Vocabulary) {
    var traits: Token.Traits = []
    var lineBreaks = 0
    while position < bytes.count {
      let start = position
      let byte = bytes[position]
      let character = Character32.decode(bytes, at: position)
      if character.isSpace {
        traits.insert(.spaceBefore)
        if byte == 0x0A {
          lineBreaks += 1
          traits.insert(lineBreaks > 1 ? [.lineBreakBefore, .paragraphBefore] : .lineBreakBefore)
        }
        position += character.length
        continue
      }
      lineBreaks = 0
      let kind: Token.Kind
      // ".500" and "$.75" begin with their point.
      let isPointed = byte == 0x2E && isDigit(position + 1) && (traits.contains(.spaceBefore) || position == 0 || !isDigit(position - 1) && bytes[position - 1] < 0x30)
      if character.isDigit || isPointed {
        kind = readNumber()
      } else if character.isLetter {
        kind = readWord(&traits, vocabulary)
      } else {
        position += character.length
        kind = .symbol
      }
      let range = start..<position
      let (term, word) = lookUp(range, vocabulary)
      tokens.append(
        Token(kind: kind, traits: traits, start: Int32(start), end: Int32(position), word: word, term: term, classes: vocabulary.classes(of: word)))
      traits = []
    }
  }

  private func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }
  private func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] &- 0x30 < 10 }

  /// Digits with grouping commas (by thousands or the Indian way), thin or no-break spaces, and one
  /// decimal point. Several points make an identifier ("192.168.1.1", "5.9.2017").
  private mutating func readNumber() -> Token.Kind {
    while isDigit(position) { position += 1 }
    var points = 0
    while true {
      let byte = byte(position)
      if byte == 0x2C, isGroup(position + 1, allowsPair: points == 0), points == 0 {
        position += 1
        while isDigit(position) { position += 1 }
      } else if points == 0, let length = thinSpace(position), isGroup(position + length, allowsPair: false) {
        position += length + 3
      } else if byte == 0x2E, isDigit(position + 1) {
        points += 1
        position += 1
        while isDigit(position) { position += 1 }
      } else {
        return points > 1 ? .opaque : .number
      }
    }
  }

  /// True where three digits stand, or (in Indian grouping) two before a further comma.
  private func isGroup(_ at: Int, allowsPair: Bool) -> Bool {
    guard isDigit(at), isDigit(at + 1) else { return false }
    if isDigit(at + 2) { return !isDigit(at + 3) }
    return allowsPair && byte(at + 2) == 0x2C && isDigit(at + 3)
  }

  /// The length of a narrow or no-break space (U+00A0, U+2009, U+202F).
  private func thinSpace(_ at: Int) -> Int? {
    if byte(at) == 0xC2, byte(at + 1) == 0xA0 { return 2 }
    if byte(at) == 0xE2, byte(at + 1) == 0x80, byte(at + 2) == 0x89 || byte(at + 2) == 0xAF { return 3 }
    return nil
  }

  private mutating func readWord(_ traits: inout Token.Traits, _ vocabulary: Vocabulary) -> Token.Kind {
    let start = position
    let first = Character32.decode(bytes, at: position)
    if first.isUppercase { traits.insert(.capitalised) }
    var letters = 0
    var capitals = 0
    while position < bytes.count {
      let character = Character32.decode(bytes, at: position)
      if character.isLetter {
        letters += 1
        if character.isUppercase { capitals += 1 }
        position += character.length
      } else if character.isDigit || character.isSuperscriptDigit {
        // "USD10m", "Rs500", "R1.6bn": the letters are a currency's, the digits a number of their own.
        if letters == 1, capitals == 1, bytes[start] == 0x52 { break }
        // "K800", "K1.2 million", but "K2" and "K9"
        if letters == 1, capitals == 1, bytes[start] == 0x4B, isDigit(position + 1) || byte(position + 1) == 0x2E, isDigit(position + 2) || byte(position + 2) == 0x2E { break }
        if letters > 1, capitals > 0, first.isUppercase,
          capitals == letters && start > 0 && bytes[start - 1] == 0x24 || vocabulary.classes(of: lookUp(start..<position, vocabulary).word).contains(.currencySign)
        {
          break
        }
        position += character.length
      } else if character.isApostrophe, isLetter(position + character.length), !isPossessive(position + character.length) {
        position += character.length
      } else if character.value == 0x2E, letters >= 1, isInitialism(start) {
        position += 1
      } else {
        break
      }
    }
    if letters > 1, capitals == letters { traits.insert(.allCapitals) }
    return consumeAddress(from: start) ? .opaque : .word
  }

  private func isLetter(_ at: Int) -> Bool {
    at < bytes.count && Character32.decode(bytes, at: at).isLetter
  }

  /// True for the `s` of a possessive or a contraction, which becomes a token of its own.
  private func isPossessive(_ at: Int) -> Bool {
    (byte(at) == 0x73 || byte(at) == 0x53) && !isLetter(at + 1)
  }

  /// True at the point behind one letter that goes on as "U.S." or "p.m." does.
  private func isInitialism(_ start: Int) -> Bool {
    guard position - start >= 1, isLetter(position - 1) else { return false }
    let isSingle = position - start == 1 || bytes[position - 2] == 0x2E
    guard isSingle else { return false }
    let goesOn = isLetter(position + 1) && (byte(position + 2) == 0x2E || !isLetter(position + 2))
    return goesOn || (position - start >= 3 && bytes[position - 2] == 0x2E)
  }

  /// Takes a web or mail address whole.
  private mutating func consumeAddress(from start: Int) -> Bool {
    let isWeb = byte(position) == 0x3A && byte(position + 1) == 0x2F && byte(position + 2) == 0x2F
    let isHost = position - start == 3 && byte(position) == 0x2E && bytes[start..<position].allSatisfy { $0 | 0x20 == 0x77 }
    let isMail = byte(position) == 0x40 && isLetter(position + 1)
    guard isWeb || isHost || isMail else { return false }
    while position < bytes.count, bytes[position] > 0x20 { position += 1 }
    return true
  }

  /// The term of a token, where its bytes alone make one, and the word of the vocabulary.
  private func lookUp(_ range: Range<Int>, _ vocabulary: Vocabulary) -> (term: Term?, word: Int32) {
    // A longer token is in no lexicon; the bound keeps the buffer on the stack.
    guard range.count <= 32 else { return (nil, Vocabulary.unknown) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
      var count = 0
      var isPlain = true
      var index = range.lowerBound
      while index < range.upperBound {
        var byte = bytes[index]
        if byte &- 0x41 < 26 { byte |= 0x20 }
        if byte >= 0x80 {
          isPlain = false
          if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
            byte = 0x27
            index += 2
          }
        }
        buffer[count] = byte
        count += 1
        index += 1
      }
      let folded = UnsafeBufferPointer(rebasing: buffer[..<count])
      if let term = Term(packing: folded) { return (isPlain ? term : nil, vocabulary.find(term)) }
      return (nil, TermTable.shared.known(String(decoding: folded, as: UTF8.self)).map { vocabulary.find($0) } ?? Vocabulary.unknown)
    }
  }
}
