import Foundation

/// The letters of a name as they compare: lower case, without diacritics, and one space for each run of
/// anything else. "Deir ez-Zor" and "DEIR EZ ZOR" are both "deir ez zor".
public enum FoldedName {
  /// The folded form; empty where no letter or digit is left.
  public static func fold(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(name) }
    var scalars = String.UnicodeScalarView()
    var isGap = false
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars where !isMark(scalar) {
      let letters = letters(for: scalar)
      if letters.isEmpty {
        isGap = true
        continue
      }
      if isGap, !scalars.isEmpty { scalars.append(" ") }
      isGap = false
      scalars.append(contentsOf: letters)
    }
    return String(scalars)
  }

  /// Plain ASCII needs no tables.
  private static func foldASCII(_ name: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    var isGap = false
    for byte in name.utf8 {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      switch lower {
      case 0x61...0x7A, 0x30...0x39:
        if isGap, !folded.isEmpty { folded.append(0x20) }
        isGap = false
        folded.append(lower)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      default: isGap = true
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Marks over letters, and the apostrophes within names ("Sana'a", "Ma’rib", "Dar\u{02BF}a").
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar == "'" || scalar == "`" }
    if ["\u{2018}", "\u{2019}", "\u{02BB}", "\u{02BC}", "\u{02BE}", "\u{02BF}", "\u{02B9}", "\u{02BA}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}"].contains(scalar) { return true }
    return scalar.properties.canonicalCombiningClass != .notReordered || scalar.properties.isDiacritic && scalar.properties.generalCategory == .nonspacingMark
  }

  private static func letters(for scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value < 0x80 { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? [scalar] : [] }
    if let plain = plainLetters[scalar] { return plain }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? [scalar] : []
  }

  /// Latin letters that have no decomposition.
  private static let plainLetters: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ı": ["i"], "ø": ["o"], "ł": ["l"], "đ": ["d"], "ð": ["d"], "þ": ["t", "h"], "ß": ["s", "s"], "æ": ["a", "e"], "œ": ["o", "e"],
    "ə": ["e"], "ħ": ["h"], "ŋ": ["n"],
  ]
}
