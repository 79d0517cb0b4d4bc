/// A word, a number or a mark of a text.
struct Token {
  enum Kind: UInt8 {
    case word
    /// Digits with their separators.
    case number
    /// Punctuation, currency signs and other single characters.
    case symbol
    /// What is never read: addresses, dotted identifiers.
    case opaque
  }

  struct Traits: OptionSet {
    let rawValue: UInt8
    static let spaceBefore = Traits(rawValue: 1)
    static let lineBreakBefore = Traits(rawValue: 2)
    static let capitalised = Traits(rawValue: 4)
    static let allCapitals = Traits(rawValue: 8)
    /// Two line breaks or more: a new paragraph.
    static let paragraphBefore = Traits(rawValue: 16)
  }

  var kind: Kind
  var traits: Traits
  /// Bytes of the text.
  var start: Int32
  var end: Int32
  /// The word in the vocabulary.
  var word: Int32
  /// The token in lower case, where it is of ASCII and not long.
  var term: Term?
  /// What the word can be.
  var classes: WordClass

  var range: Range<Int> { Int(start)..<Int(end) }
}
