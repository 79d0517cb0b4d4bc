/// A date of the document in the two notations that a PDF has it in.
struct PDFDate: Hashable {
  /// ISO 8601 to the second, as in XMP (`2017-09-05T00:00:00Z`).
  let iso: String
  /// As in the information dictionary (`D:20170905000000Z`; ISO 32000-1, 7.9.4).
  let pdf: String

  /// Nil for anything but `YYYY-MM-DDThh:mm:ss` with `Z` or an offset `±hh:mm`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + count] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
      bytes.indices.contains(index) && bytes[index] == UInt8(ascii: character)
    }
    guard number(0, 4) != nil, has("-", at: 4), has("-", at: 7), has("T", at: 10), has(":", at: 13), has(":", at: 16),
      let month = number(5, 2), (1...12).contains(month), let day = number(8, 2), (1...31).contains(day),
      let hour = number(11, 2), hour < 24, let minute = number(14, 2), minute < 60, let second = number(17, 2),
      second < 60
    else { return nil }
    let digits = text.prefix(19).filter(\.isNumber)
    if bytes.count == 20, has("Z", at: 19) {
      pdf = "D:\(digits)Z"
    } else if bytes.count == 25, has("+", at: 19) || has("-", at: 19), has(":", at: 22),
      let hours = number(20, 2), hours < 24, let minutes = number(23, 2), minutes < 60 {
      pdf = "D:\(digits)\(text.dropFirst(19).prefix(3))'\(text.suffix(2))"
    } else {
      return nil
    }
    iso = text
  }
}
