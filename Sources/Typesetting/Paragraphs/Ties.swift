/// Spaces at which no line ends: between a number and its unit, a day and its month, an abbreviation
/// and its number.
enum Ties {
  /// - Parameter space: the offset of a space in the text.
  static func isTied(_ bytes: [UInt8], at space: Int) -> Bool {
    guard space > 0, space + 1 < bytes.count else { return false }
    let last = bytes[space - 1]
    if isInRange(bytes, space) { return true }
    let next = word(bytes, from: space + 1)
    if isDigit(last) || last == percent { return unitWords.contains(next) }
    if isDigit(bytes[space + 1]), numberedWords.contains(word(bytes, endingAt: space)) { return true }
    return next == cent && word(bytes, endingAt: space) == per
  }

  /// True where a number of one or two figures stands before a space and a word behind it: it hangs
  /// oddly at a line's end, away from what it counts.
  static func followsLoneNumber(_ bytes: [UInt8], at space: Int) -> Bool {
    guard space > 0, space + 1 < bytes.count, isDigit(bytes[space - 1]), bytes[space + 1] | 0x20 >= 0x61 else { return false }
    if space == 1 || bytes[space - 2] == 0x20 { return true }
    return isDigit(bytes[space - 2]) && (space == 2 || bytes[space - 3] == 0x20)
  }

  private static let percent: UInt8 = 0x25
  private static let per = Array("per".utf8)
  private static let cent = Array("cent".utf8)

  /// What a number does not part from.
  private static let unitWords = set(
    """
    % per percent hundred thousand million billion trillion mn bn km m cm mm nm kg g mg t ton tons tonne tonnes \
    mile miles kilometre kilometres kilometer kilometers metre metres meter meters feet foot ft inch inches \
    acre acres hectare hectares ha litre litres liter liters degree degrees °c °f c f mph km/h km² m² \
    second seconds minute minutes hour hours day days week weeks month months year years am pm a.m. p.m. gmt utc \
    dollar dollars euro euros pound pounds usd eur gbp january february march april may june july august september \
    october november december jan feb mar apr jun jul aug sep sept oct nov dec
    """)

  /// What does not part from the number behind it.
  private static let numberedWords = set("p. pp. no. nos. chart figure table fig. note notes c. ca. us$ page brigade section")

  private static func set(_ words: String) -> Set<[UInt8]> { Set(words.split(separator: " ").map { Array($0.utf8) }) }

  /// Within `70,000 – 100,000`, on either side of the dash.
  private static func isInRange(_ bytes: [UInt8], _ space: Int) -> Bool {
    let dash: [UInt8] = [0xE2, 0x80, 0x93]
    if isDigit(bytes[space - 1]) || bytes[space - 1] == percent {
      return bytes.count > space + 5 && bytes[(space + 1)...(space + 3)].elementsEqual(dash)
        && bytes[space + 4] == 0x20 && isDigit(bytes[space + 5])
    }
    return space >= 5 && isDigit(bytes[space + 1]) && bytes[(space - 3)..<space].elementsEqual(dash)
      && bytes[space - 4] == 0x20 && (isDigit(bytes[space - 5]) || bytes[space - 5] == percent)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// The word that starts at an offset, in lower case, without the punctuation that follows it.
  private static func word(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    var end = start
    while end < bytes.count, bytes[end] != 0x20, end - start < 16 { end += 1 }
    let whole = bytes[start..<end].map(lowercase)
    if unitWords.contains(whole) { return whole }
    return Array(whole.prefix { $0 >= 0x80 || $0 == percent || $0 == 0x24 || ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2F })
  }

  private static func word(_ bytes: [UInt8], endingAt end: Int) -> [UInt8] {
    var start = end
    while start > 0, bytes[start - 1] != 0x20, end - start < 16 { start -= 1 }
    let word = bytes[start..<end].map(lowercase)
    return word.first == 0x28 ? Array(word.dropFirst()) : word
  }
}
