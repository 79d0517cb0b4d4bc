extension CalendarDate: CustomStringConvertible, Codable, Comparable {
  /// The ISO 8601 form to the date's precision: `2017`, `2017-09` or `2017-09-05`.
  public var description: String {
    func padded(_ n: Int, _ width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }

  /// Reads the ISO 8601 forms `2017`, `2017-09` and `2017-09-05`; a time behind a `T` is passed over.
  public init?(iso text: some StringProtocol) {
    let date = text.split(separator: "T", maxSplits: 1).first ?? ""
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let numbers = parts.map { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
    guard !numbers.contains(nil), let year = numbers[0] else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no ISO 8601 date")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// By the first day each may mean, the shorter interval first.
  public static func < (a: Self, b: Self) -> Bool {
    (a.first, a.last) < (b.first, b.last)
  }
}
