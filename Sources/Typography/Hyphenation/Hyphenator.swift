public import Diagnostics

/// Finds where words may be parted, by Liang's algorithm and a language's dictionary. Break points
/// stay beside the text: soft hyphens in it would be found by searches.
public final class Hyphenator {
  private let language: String
  private let dictionaries: HyphenDictionaries
  /// Read at first need.
  private lazy var dictionary = dictionaries.dictionary(of: language)
  private var known: [[UInt8]: [Int]] = [:]

  /// Letters that stay before and behind a hyphen at least: as TeX has them for English and French.
  static let leftMin = 2
  static let rightMin = 3

  /// - Parameters:
  ///   - language: a BCP 47 tag (`en-GB`).
  ///   - dictionaries: shared with other threads; by default its own.
  public init(language: String, dictionaries: HyphenDictionaries = HyphenDictionaries()) {
    self.language = language
    self.dictionaries = dictionaries
  }

  /// What was wrong with the dictionary; without one, no word is parted.
  public var diagnostics: [Diagnostic] {
    if dictionary != nil { return [] }
    return [Diagnostic(.warning, .dictionaryMissing(language: language, package: "hyphen-\(language.lowercased())"))]
  }

  /// The offsets into a word's UTF-8 at which it may be parted; none for words with other than ASCII
  /// letters and for those in capitals, which are names of organisations or of things.
  public func points(in word: ArraySlice<UInt8>) -> [Int] {
    guard let dictionary, word.count >= Self.leftMin + Self.rightMin else { return [] }
    var lower: [UInt8] = []
    lower.reserveCapacity(word.count)
    for index in word.indices {
      let byte = word[index]
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital && index > word.startIndex { return [] }
      let small = byte | 0x20
      guard small >= 0x61 && small <= 0x7A else { return [] }
      lower.append(small)
    }
    if let points = known[lower] { return points }
    let points = dictionary.points(in: lower, leftMin: Self.leftMin, rightMin: Self.rightMin)
    known[lower] = points
    return points
  }
}

@available(*, unavailable)
extension Hyphenator: Sendable {}
