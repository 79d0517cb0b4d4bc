/// Reads one date at the start of bytes. Each `…Form` leaves the cursor behind what it read.
struct WrittenDateReader {
  private let bytes: [UInt8]
  private var cursor = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

  mutating func date() -> WrittenDate? {
    weekday()
    let start = cursor
    let forms: [(inout Self) -> WrittenDate?] = [
      { $0.isoForm() }, { $0.numericForm() }, { $0.monthFirstForm() }, { $0.dayFirstForm() },
    ]
    for form in forms {
      cursor = start
      if let date = form(&self) { return date }
    }
    return nil
  }

  // MARK: Forms

  /// 2017-09-05, 2017/09/05, 2017-09-05T10:30:00Z
  private mutating func isoForm() -> WrittenDate? {
    guard let year = number(digits: 4...4), let separator = mark(of: "-/"),
      let month = number(digits: 2...2), mark(of: separator) != nil, let day = number(digits: 2...2)
    else { return nil }
    isoTime()
    return written(year, month, day)
  }

  /// 25.09.2017, 05/05/2017
  private mutating func numericForm() -> WrittenDate? {
    guard let first = number(digits: 1...2), let separator = mark(of: "./-"),
      let second = number(digits: 1...2), mark(of: separator) != nil, let year = number(digits: 4...4)
    else { return nil }
    if first > 12 || first == second { return written(year, second, first) }
    // Only the United States put the month first, and never with points.
    if second > 12, separator != "." { return written(year, first, second) }
    return nil
  }

  /// September 5, 2017; Sept. 5; September 2017
  private mutating func monthFirstForm() -> WrittenDate? {
    guard let month = monthName(), space() else { return nil }
    let beforeNumber = cursor
    if let year = year() { return written(year, month, nil) }
    cursor = beforeNumber
    guard let day = dayOfMonth() else { return nil }
    return withYear(month, day)
  }

  /// 5 September 2017; 5th of September, 2017; 5 Sept.
  private mutating func dayFirstForm() -> WrittenDate? {
    guard let day = number(digits: 1...2) else { return nil }
    ordinalEnding()
    guard space() else { return nil }
    if word("of") { guard space() else { return nil } }
    guard let month = monthName() else { return nil }
    return withYear(month, day)
  }

  /// The year behind a day and a month, if there is one.
  private mutating func withYear(_ month: Int, _ day: Int) -> WrittenDate? {
    let end = cursor
    let hasComma = mark(of: ",") != nil
    if space() || hasComma, let year = year(), let date = written(year, month, day) { return date }
    cursor = end
    return written(nil, month, day)
  }

  private func written(_ year: Int?, _ month: Int, _ day: Int?) -> WrittenDate? {
    // 2000 is a leap year, so that "February 29" without a year stands.
    guard isAtEndOfWord, CalendarDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    return WrittenDate(year: year, month: month, day: day, length: cursor)
  }

  // MARK: Parts

  private mutating func weekday() {
    let start = cursor
    guard let name = letters(), Self.weekdays.contains(where: { Self.matches(name, $0) }) else {
      cursor = start
      return
    }
    _ = mark(of: ".")
    _ = mark(of: ",")
    if !space() { cursor = start }
  }

  private mutating func monthName() -> Int? {
    guard let name = letters(),
      let index = Self.months.firstIndex(where: { Self.matches(name, $0) })
    else { return nil }
    if name.count < Self.months[index].count { _ = mark(of: ".") }
    return index + 1
  }

  /// A year from 1000 to 2999.
  private mutating func year() -> Int? {
    guard let year = number(digits: 4...4), (1000...2999).contains(year), isAtEndOfNumber else { return nil }
    return year
  }

  private mutating func dayOfMonth() -> Int? {
    guard let day = number(digits: 1...2), isAtEndOfNumber else { return nil }
    ordinalEnding()
    return day
  }

  private mutating func ordinalEnding() {
    let start = cursor
    guard let ending = letters(), ["st", "nd", "rd", "th"].contains(ending.lowercased()) else {
      cursor = start
      return
    }
  }

  /// T10:30, T10:30:00Z, T10:30:00.000+02:00
  private mutating func isoTime() {
    let start = cursor
    guard mark(of: "T") != nil, number(digits: 2...2) != nil, mark(of: ":") != nil, number(digits: 2...2) != nil else {
      cursor = start
      return
    }
    while let byte = peek, (0x30...0x39).contains(byte) || ":.+-Z".utf8.contains(byte) { cursor += 1 }
  }

  // MARK: Bytes

  private var peek: UInt8? { cursor < bytes.count ? bytes[cursor] : nil }
  private func peek(_ ahead: Int) -> UInt8? { cursor + ahead < bytes.count ? bytes[cursor + ahead] : nil }
  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
  private static func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 >= 0x80 } ?? false
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while let byte = peek, Self.isDigit(byte), count <= digits.upperBound {
      value = value * 10 + Int(byte - 0x30)
      count += 1
      cursor += 1
    }
    return digits.contains(count) ? value : nil
  }

  /// One of the characters of a set.
  private mutating func mark(of set: String) -> String? {
    guard let byte = peek, byte < 0x80, set.utf8.contains(byte) else { return nil }
    cursor += 1
    return String(Unicode.Scalar(byte))
  }

  /// Spaces, no-break spaces too; at least one.
  private mutating func space() -> Bool {
    let start = cursor
    while true {
      if let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) {
        cursor += 1
      } else if peek == 0xC2, peek(1) == 0xA0 {
        cursor += 2
      } else {
        return cursor > start
      }
    }
  }

  private mutating func letters() -> String? {
    let start = cursor
    while let byte = peek, byte < 0x80, Self.isLetter(byte) { cursor += 1 }
    return cursor > start ? String(decoding: bytes[start..<cursor], as: UTF8.self) : nil
  }

  private mutating func word(_ text: String) -> Bool {
    let start = cursor
    if letters()?.lowercased() == text { return true }
    cursor = start
    return false
  }

  /// No digits go on: neither "5,000" nor "5.5", "5%", "5-6".
  private var isAtEndOfNumber: Bool {
    switch peek {
    case 0x2C, 0x2E: !Self.isDigit(peek(1))
    case 0x25, 0x2D: false
    case 0xE2: !(peek(1) == 0x80 && (peek(2) == 0x93 || peek(2) == 0x92) && Self.isDigit(peek(3)))
    default: !Self.isDigit(peek)
    }
  }

  private var isAtEndOfWord: Bool { isAtEndOfNumber && !Self.isLetter(peek) || isDashOrQuote }
  /// Bytes above 0x7F that are no letters: dashes and quotation marks (U+2010 to U+203A), the no-break space.
  private var isDashOrQuote: Bool {
    (peek == 0xE2 && peek(1) == 0x80 && isAtEndOfNumber) || (peek == 0xC2 && peek(1) == 0xA0)
  }

  // MARK: Names

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// True where a word is a name or short for it, with a capital: "may" and "march" are verbs.
  private static func matches(_ word: String, _ name: String) -> Bool {
    guard word.utf8.first == name.utf8.first, name.lowercased().hasPrefix(word.lowercased()) else {
      return false
    }
    return word.count == name.count || word.count == 3 || ["sept", "tues", "thur", "thurs"].contains(word.lowercased())
  }
}
