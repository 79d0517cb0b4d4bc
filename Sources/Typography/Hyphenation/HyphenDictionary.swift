internal import CHyphen
internal import Glibc

/// Owns a hyphenation dictionary of libhyphen, which only reads it once it is loaded: threads can share it.
final class HyphenDictionary: @unchecked Sendable {
  private let pointer: UnsafeMutablePointer<HyphenDict>

  /// The dictionary of a language, else that of another region's; nil where there is none that can be read.
  static func of(_ language: String, folders: [String]) -> HyphenDictionary? {
    let parts = language.split(separator: "-")
    guard let primary = parts.first?.lowercased() else { return nil }
    var names = [primary, "\(primary)_\(primary.uppercased())"]
    if parts.count > 1 { names.insert("\(primary)_\(parts[parts.count - 1].uppercased())", at: 0) }
    for folder in folders { for name in names { if let found = HyphenDictionary(path: "\(folder)/hyph_\(name).dic") { return found } } }
    return nil
  }

  /// Nil where the file can't be read.
  init?(path: String) {
    guard access(path, R_OK) == 0, let pointer = hnj_hyphen_load(path) else { return nil }
    self.pointer = pointer
  }

  deinit { hnj_hyphen_free(pointer) }

  /// The offsets in a word of lower-case ASCII letters at which it may be parted.
  func points(in word: [UInt8], leftMin: Int, rightMin: Int) -> [Int] {
    let count = word.count
    guard count >= leftMin + rightMin, count < 100 else { return [] }
    var letters = word.map { CChar(bitPattern: $0) }
    letters.append(0)
    // libhyphen asks for five bytes more than the word has.
    var marks = [CChar](repeating: 0, count: count + 5)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let status = hnj_hyphen_hyphenate3(
      pointer, letters, Int32(count), &marks, nil, &replacements, &positions, &cuts, Int32(leftMin), Int32(rightMin),
      Int32(leftMin), Int32(rightMin))
    defer {
      if let replacements {
        for index in 0..<count { free(replacements[index]) }
        free(replacements)
      }
      free(positions)
      free(cuts)
    }
    guard status == 0 else { return [] }
    return (0..<count).compactMap { index in
      // A point that changes the spelling can't be set from the same glyphs.
      if let replacements, replacements[index] != nil { return nil }
      let point = index + 1
      return marks[index] & 1 == 1 && point >= leftMin && count - point >= rightMin ? point : nil
    }
  }
}
