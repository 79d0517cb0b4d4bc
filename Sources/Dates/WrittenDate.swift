/// A date as English text writes it: "September 5, 2017", "5 Sept. 2017", "2017-09-05", "Aug. 3".
///
/// A numeric date is read only where its order is certain: ISO 8601, or a day above 12 or equal to
/// the month ("25.09.2017", "05/05/2017"). A year alone is a number and no written date.
public struct WrittenDate: Hashable, Sendable {
  /// The year, where it is written.
  public let year: Int?
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, where it is written.
  public let day: Int?
  /// How many bytes of UTF-8 the date takes, a weekday before it and a time of ISO 8601 behind it included.
  public let length: Int

  /// The date of the calendar; nothing where the year is not written.
  public var date: CalendarDate? { year.flatMap { CalendarDate(year: $0, month: month, day: day) } }

  /// The date of the calendar in a year known from elsewhere; the written year wins.
  public func date(in year: Int) -> CalendarDate? {
    CalendarDate(year: self.year ?? year, month: month, day: day)
  }

  /// Reads a text that is a date and nothing else; white space around it is passed over.
  public static func parse(_ text: some StringProtocol) -> WrittenDate? {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
    let end = (bytes.lastIndex { !isSpace($0) } ?? -1) + 1
    guard start < end, let date = prefix(of: bytes[start..<end]), date.length == end - start else { return nil }
    return date
  }

  /// How many bytes are looked at.
  private static let longest = 64

  /// Reads the date at the start of a text, the longest there is.
  public static func prefix(of text: some StringProtocol) -> WrittenDate? {
    prefix(of: Array(text.utf8.prefix(longest))[...])
  }

  /// Reads the date at the start of bytes of UTF-8, the longest there is. Looks at 64 bytes at most.
  public static func prefix(of bytes: ArraySlice<UInt8>) -> WrittenDate? {
    var reader = WrittenDateReader(bytes.prefix(longest))
    return reader.date()
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  init(year: Int?, month: Int, day: Int?, length: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.length = length
  }
}
