import Dates

/// The dateline at the head of a paragraph: "BEIRUT (AP) —", "NEW DELHI, Aug. 3 (Reuters) -",
/// "(Reuters) -", "BEIRUT, Lebanon —", "KABUL:".
struct Dateline: Hashable {
  private(set) var place: String?
  private(set) var agencies: [String] = []
  private(set) var date: WrittenDate?
  /// Bytes of the paragraph up to the text proper.
  private(set) var length = 0

  private static let longest = 100

  /// Reads the dateline of a paragraph, if it has one.
  init?(_ text: String) {
    let hasBracket = text.utf8.contains(UInt8(ascii: "("))
    let mayBePlace = Self.mayOpenInCapitals(text)
    guard hasBracket || mayBePlace else { return nil }
    let head = text.prefix(Self.longest)
    if hasBracket, let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") {
      if read(
        place: head[..<open], credit: head[head.index(after: open)..<close], rest: text[head.index(after: close)...])
      {
        length = text.utf8.count - length
        return
      }
    }
    guard mayBePlace, let separator = Self.separator(in: head),
      read(head[..<separator.lowerBound], before: text[separator.upperBound...])
    else { return nil }
    length = text.utf8.distance(from: text.startIndex, to: separator.upperBound)
  }

  /// With an agency in brackets. Leaves in `length` the bytes of the text proper.
  private mutating func read(place: Substring, credit: Substring, rest: Substring) -> Bool {
    let (name, date) = Self.splitDate(place)
    let known = Agencies.standard.list(String(credit)) ?? []
    let text = Self.afterSeparator(rest)
    if known.isEmpty {
      // "GENEVA (UNICEF) —": not a wire we know, but the shape of a dateline.
      guard text != nil, credit.count <= 24, Self.isPlaceInCapitals(name) else { return false }
    } else {
      guard name.isEmpty || Self.isPlace(name), text != nil || Self.isPlaceInCapitals(name) || date != nil else {
        return false
      }
    }
    self.place = name.isEmpty ? nil : String(name)
    self.date = date
    agencies = known
    length = (text ?? rest).utf8.count
    return true
  }

  /// Without brackets: a place in capitals, a separator, and a text that starts like a sentence.
  private mutating func read(_ place: Substring, before rest: Substring) -> Bool {
    var name = place
    var (place, date) = Self.splitDate(name)
    if date == nil, let comma = name.lastIndex(of: ","),
      let agency = Agencies.standard.agency(named: Self.trimmed(name[name.index(after: comma)...]))
    {
      agencies = [agency]
      name = name[..<comma]
      (place, date) = Self.splitDate(name)
    }
    guard Self.isPlaceInCapitals(place), let first = rest.drop(while: \.isWhitespace).first,
      first.isUppercase || first.isNumber || "\"“‘'".contains(first)
    else { return false }
    self.place = String(place)
    self.date = date
    return true
  }

  /// False where one of the first three letters, which a place in capitals has, is a small one of ASCII.
  private static func mayOpenInCapitals(_ text: String) -> Bool {
    var capitals = 0
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A: return false
      case 0x41...0x5A: capitals += 1
      case 0x80...: return true
      default: break
      }
      if capitals == 3 { return true }
    }
    return false
  }

  // MARK: Parts

  private static let dashes: Set<Character> = ["—", "–", "-", "―", ":", "|"]

  /// The text behind a separator, nil where there is none.
  private static func afterSeparator(_ rest: Substring) -> Substring? {
    let text = rest.drop { $0.isWhitespace }
    let after = text.drop { dashes.contains($0) }
    return after.count < text.count && text.count - after.count <= 3 ? after.drop { $0.isWhitespace } : nil
  }

  /// The first dash between spaces, or colon before one.
  private static func separator(in head: Substring) -> Range<Substring.Index>? {
    var index = head.startIndex
    while index < head.endIndex {
      var end = index
      while end < head.endIndex, dashes.contains(head[end]) { end = head.index(after: end) }
      if end > index {
        let before = index > head.startIndex ? head[head.index(before: index)] : " "
        let isColon = head[index] == ":"
        if end < head.endIndex, head[end].isWhitespace, isColon || before.isWhitespace { return index..<end }
        index = end
      } else {
        index = head.index(after: index)
      }
    }
    return nil
  }

  /// A place and the date behind it: "NEW DELHI, Aug. 3".
  private static func splitDate(_ text: Substring) -> (Substring, WrittenDate?) {
    let text = trim(text)
    if let date = WrittenDate.parse(text) { return ("", date) }
    var index = text.startIndex
    while let comma = text[index...].firstIndex(of: ",") {
      let rest = text[text.index(after: comma)...]
      if let date = WrittenDate.parse(rest) { return (trim(text[..<comma]), date) }
      index = text.index(after: comma)
    }
    return (text, nil)
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
    return text
  }

  private static func trimmed(_ text: Substring) -> String { String(trim(text)) }

  /// Up to six words with capitals, as the names of places have them.
  private static func isPlace(_ text: Substring) -> Bool {
    let words = text.split { $0.isWhitespace || $0 == "/" }
    guard (1...6).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.allSatisfy { $0.isLetter || ".,'’-".contains($0) }
        && (word.first?.isUppercase ?? false || ["of", "de", "al", "el", "the", "and", "la", "du"].contains(word))
    }
  }

  /// The name before the first comma all in capitals: "BEIRUT", "BEIRUT, Lebanon".
  private static func isPlaceInCapitals(_ text: Substring) -> Bool {
    guard isPlace(text), let name = text.split(separator: ",").first else { return false }
    let letters = name.filter(\.isLetter)
    guard letters.count >= 3, letters.allSatisfy(\.isUppercase) else { return false }
    let words = name.split(separator: " ").map(String.init)
    return !words.contains { Agencies.standard.noPlaces.contains($0) }
  }
}
