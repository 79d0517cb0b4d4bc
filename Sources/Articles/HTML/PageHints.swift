/// What the class or id of an element says of its purpose: a row of `page-hints.json`.
struct PageHint: Decodable, Hashable, Sendable {
  enum Role: String, Decodable {
    case body, noise, caption, credit, standfirst, title, kicker, pullQuote
  }

  let role: Role
  /// Why what stands in it is no part of the article; for roles other than noise, what it is.
  let reason: String
}

/// The words of classes and ids that tell what an element is for.
struct PageHints: Decodable, Sendable {
  private struct Row: Decodable {
    let role: PageHint.Role
    let reason: String
    /// Words of a class, joined by hyphens: "related", "most-read". They match at word limits.
    let words: [String]
  }

  /// Hints by the first word of their phrase, with the rest of it and the place in the list.
  private let phrases: [String: [(rest: [String], rank: Int, hint: PageHint)]]

  init(from decoder: any Decoder) throws {
    let rows = try [Row](from: decoder)
    var phrases: [String: [(rest: [String], rank: Int, hint: PageHint)]] = [:]
    for (rank, row) in rows.enumerated() {
      for phrase in row.words {
        let words = phrase.split(separator: "-").map(String.init)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(
          (Array(words.dropFirst()), rank, PageHint(role: row.role, reason: row.reason)))
      }
    }
    self.phrases = phrases
  }

  /// The hint of the values of attributes such as class and id; the first row of the list that one answers to.
  func hint(for values: [String]) -> PageHint? {
    var best: (rank: Int, hint: PageHint)?
    for value in values {
      for name in value.prefix(2_000).split(whereSeparator: \.isWhitespace).prefix(40) {
        let words = Self.words(name)
        for index in words.indices {
          for (rest, rank, hint) in phrases[words[index]] ?? [] where rank < best?.rank ?? .max {
            if words[(index + 1)...].starts(with: rest) { best = (rank, hint) }
          }
        }
      }
    }
    return best?.hint
  }

  /// "relatedLinks", "related_links" and "related-links" in words, in lower case.
  static func words(_ name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name.unicodeScalars {
      let isUpper = ("A"..."Z").contains(character)
      let isWord = isUpper || ("a"..."z").contains(character) || ("0"..."9").contains(character) || character.value >= 0x80
      if !isWord || isUpper && wasLower, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isWord { word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(character.value) | 0x20) : character) }
      wasLower = ("a"..."z").contains(character)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  static let standard = Lexicon.decode(PageHints.self, PackageResources.page_hints_json)
}
