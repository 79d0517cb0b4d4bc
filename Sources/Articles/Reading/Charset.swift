import Foundation

/// A character encoding by the names that pages and mails declare (WHATWG Encoding Standard, 4.2), with
/// the name by which iconv knows it.
struct Charset: Hashable {
  /// As messages name it.
  let name: String
  fileprivate let iconvName: String

  static let utf8 = Charset(name: "UTF-8", iconvName: "UTF-8")
  static let windows1252 = Charset(name: "Windows-1252", iconvName: "WINDOWS-1252")

  /// Labels that mean another encoding than their name says: what is declared as Latin-1 is Windows-1252.
  private static let aliases: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8", "us-ascii": "windows-1252", "ascii": "windows-1252",
    "ansi_x3.4-1968": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
    "latin1": "windows-1252", "l1": "windows-1252", "cp1252": "windows-1252", "x-cp1252": "windows-1252",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030",
    "x-gbk": "gb18030", "chinese": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "ms_kanji": "cp932", "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949", "ksc5601": "cp949",
    "big5": "big5-hkscs", "cn-big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "tis-620": "windows-874", "iso-8859-11": "windows-874",
    "x-mac-roman": "macintosh", "mac": "macintosh", "unicode": "utf-16le", "utf-16": "utf-16le", "x-user-defined": "windows-1252",
  ]

  private init(name: String, iconvName: String) {
    self.name = name
    self.iconvName = iconvName
  }

  /// The encoding of a label; nil where there is none of that name.
  init?(label: String) {
    let label = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard (1...40).contains(label.utf8.count), label.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else { return nil }
    let name = Self.aliases[label] ?? label
    if name == "utf-8" {
      self = .utf8
    } else if name == "windows-1252" {
      self = .windows1252
    } else {
      guard Converter(from: name) != nil else { return nil }
      self.init(name: name.uppercased(), iconvName: name)
    }
  }

  /// True where text of other letters is written in ASCII bytes.
  var isSevenBit: Bool { iconvName.hasPrefix("iso-2022") || iconvName.hasPrefix("hz") || iconvName == "utf-7" || iconvName.hasPrefix("utf-16") }

  /// True where a line feed is one byte.
  var hasLineBytes: Bool { !iconvName.hasPrefix("utf-16") && !iconvName.hasPrefix("utf-32") }

  /// True where each byte is a character.
  var isSingleByte: Bool {
    ["windows-", "iso-8859", "iso8859", "koi8", "macintosh", "cp125", "ibm", "cp8", "tis", "mac"].contains { iconvName.lowercased().hasPrefix($0) }
  }

  /// The characters of the bytes from 0x80 on, in UTF-8.
  var table: [[UInt8]] { (0x80...0xFF).map { Array(text([UInt8($0)]).text.utf8) } }

  /// The text of bytes, with what is not of the encoding as U+FFFD, and how often that was so.
  func text(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    if self == .utf8 { return MixedText.text(bytes) }
    if self == .windows1252 { return (Windows1252.anyText(bytes), 0) }
    guard let converter = Converter(from: iconvName) else { return (Windows1252.anyText(bytes), 0) }
    return converter.text(bytes)
  }
}

/// An open conversion of the C library.
private final class Converter {
  private let handle: iconv_t

  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  func text(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var faults = 0
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    var input = bytes.map { CChar(bitPattern: $0) }
    var start = 0
    while start < input.count {
      var (read, written, status, fault) = (0, 0, 0, Int32(0))
      input.withUnsafeMutableBufferPointer { input in
        buffer.withUnsafeMutableBufferPointer { buffer in
          var from: UnsafeMutablePointer<CChar>? = input.baseAddress.map { $0 + start }
          var to: UnsafeMutablePointer<CChar>? = buffer.baseAddress
          var left = input.count - start
          var room = buffer.count
          status = iconv(handle, &from, &left, &to, &room)
          fault = errno
          read = input.count - start - left
          written = buffer.count - room
        }
      }
      output.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
      start += read
      if status == -1, fault != E2BIG {
        // A byte that is none of the encoding, or a character cut off by the end.
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        faults += 1
        start += 1
      }
    }
    return (String(decoding: output, as: UTF8.self), faults)
  }
}

@available(*, unavailable) extension Converter: Sendable {}

/// UTF-8 in which single bytes are of another encoding: pages put together from several sources.
enum MixedText {
  /// The text, with each byte that is no UTF-8 as Windows-1252 has it, and how many there were.
  static func text(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, 0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 64)
    var faults = 0
    var index = 0
    while index < bytes.count {
      let length = length(at: index, in: bytes)
      if length > 0 {
        output.append(contentsOf: bytes[index..<(index + length)])
        index += length
      } else {
        output.append(contentsOf: Windows1252.anyText([bytes[index]]).utf8)
        faults += 1
        index += 1
      }
    }
    return (String(decoding: output, as: UTF8.self), faults)
  }

  /// How many characters beyond ASCII are sound UTF-8, and how many bytes are none.
  static func count(_ bytes: [UInt8]) -> (sound: Int, faults: Int) {
    var (sound, faults, index) = (0, 0, 0)
    while index < bytes.count {
      let length = length(at: index, in: bytes)
      if length == 0 { faults += 1 } else if length > 1 { sound += 1 }
      index += max(1, length)
    }
    return (sound, faults)
  }

  /// The length of the character at a byte; 0 where there is none (Unicode 15, table 3-7).
  static func length(at index: Int, in bytes: [UInt8]) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch first {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> = first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
      return follows(1, second) && follows(2) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> = first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return follows(1, second) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
