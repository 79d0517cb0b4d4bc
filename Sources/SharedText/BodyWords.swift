import Articles

/// The words of an article's body with where they stand.
struct BodyWords {
  struct Word {
    /// Of the letters and digits in lower case.
    var hash: UInt64
    var block: Int
    /// Bytes of the block's text.
    var range: Range<Int>
  }

  let article: Article
  private let blocks: [TextBlock]
  let words: [Word]

  init(_ article: Article) {
    self.article = article
    blocks = article.blocks.filter { $0.role == .body }
    var words: [Word] = []
    for (number, block) in blocks.enumerated() {
      var hash: UInt64 = 0
      var start: Int?
      func end(at offset: Int) {
        if let first = start { words.append(Word(hash: hash, block: number, range: first..<offset)) }
        start = nil
      }
      // Bytes above ASCII are letters, but for general punctuation (U+2000 to U+206F: E2 80 80 to E2 81 AF).
      var offset = 0
      let bytes = Array(block.text.utf8)
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 || bytes[offset + 1] == 0x81 {
          end(at: offset)
          offset += 3
          continue
        }
        let isPart = byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
        if isPart {
          if start == nil {
            start = offset
            hash = Self.seed
          }
          // FNV-1a (Fowler, Noll and Vo 1991).
          let folded = byte < 0x80 && byte & 0x40 != 0 ? byte | 0x20 : byte
          hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        } else {
          end(at: offset)
        }
        offset += 1
      }
      end(at: bytes.count)
    }
    self.words = words
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of so many words in a row from each word on; empty where there are fewer.
  func runs(of length: Int) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { start in
      words[start..<start + length].reduce(Self.seed) { hash, word in (hash ^ word.hash) &* 0x100_0000_01B3 ^ (hash >> 29) }
    }
  }

  /// The words from one to another as an excerpt.
  func excerpt(_ range: Range<Int>) -> SharedPassage.Excerpt? {
    guard words.indices.contains(range.lowerBound), words.indices.contains(range.upperBound - 1) else { return nil }
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    let parts = (first.block...last.block).map { number in
      let bytes = Array(blocks[number].text.utf8)
      let start = number == first.block ? first.range.lowerBound : 0
      let end = number == last.block ? last.range.upperBound : bytes.count
      return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
    return SharedPassage.Excerpt(article: article.id, lines: line(of: first)...max(line(of: first), line(of: last)), text: parts.joined(separator: " "))
  }

  private func line(of word: Word) -> Int { article.source.line(at: blocks[word.block].fileRange(of: word.range).lowerBound) }
}
