import CGMime

/// A message of MIME as GMime reads it: its parts with their places, its headers decoded.
final class MailMessage {
  /// A part that holds no others.
  struct Leaf {
    /// The number by which headers are asked for.
    let number: Int
    let type: String
    let subtype: String
    let charset: String?
    let encoding: String?
    let isAttachment: Bool
    let location: String?
    /// Bytes of the file.
    let content: Range<Int>
    /// The `multipart/…` around it: "alternative".
    let around: String?
  }

  static let mostParts = 500
  static let deepest = 16

  private let handle: OpaquePointer
  let leaves: [Leaf]
  /// True where parts were left out.
  let isCut: Bool

  /// Nil where the bytes are no message.
  init?(_ bytes: [UInt8]) {
    let length = Self.length(of: bytes)
    let read = bytes.withUnsafeBufferPointer { cgmime_read($0.baseAddress, length, Int32(Self.mostParts), Int32(Self.deepest)) }
    guard let handle = read else { return nil }
    self.handle = handle
    isCut = cgmime_is_cut(handle) != 0 || length < bytes.count
    let parts = (0..<cgmime_part_count(handle)).map { cgmime_part_at(handle, $0) }
    leaves = parts.indices.compactMap { index in
      let part = parts[index]
      guard part.kind == CGMIME_LEAF else { return nil }
      let start = Int(clamping: part.start)
      let end = part.end < 0 ? bytes.count : Int(clamping: part.end)
      let parent = Int(part.parent)
      let content = min(max(0, start), bytes.count)..<min(max(0, start, end), bytes.count)
      return Leaf(
        number: index, type: Self.text(part.type) ?? "", subtype: Self.text(part.subtype) ?? "", charset: Self.text(part.charset),
        encoding: Self.text(part.encoding)?.lowercased(), isAttachment: Self.text(part.disposition) == "attachment",
        location: Self.text(part.location), content: content,
        around: parts.indices.contains(parent) && parts[parent].kind == CGMIME_MULTIPART ? Self.text(parts[parent].subtype) : nil)
    }
  }

  /// Bytes up to where more parts begin than any mail has: GMime holds all parts that it is given, at two
  /// kilobytes each, so that it is given no more.
  private static func length(of bytes: [UInt8]) -> Int {
    let label = Array("content-type:".utf8)
    var parts = 0
    var start = 0
    while start + label.count < bytes.count {
      if label.indices.allSatisfy({ bytes[start + $0] == label[$0] || bytes[start + $0] | 0x20 == label[$0] }) {
        parts += 1
        if parts > 4 * mostParts { return start }
      }
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    return bytes.count
  }

  deinit { cgmime_free(handle) }

  /// A header of the message that a part stands in, with the byte of the file at which it starts.
  func header(_ name: String, of part: Int) -> (value: String, position: Int)? {
    var offset: Int64 = -1
    guard let text = cgmime_header(handle, Int32(part), name, &offset), offset >= 0 else { return nil }
    let value = String(cString: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return value.isEmpty ? nil : (value, Int(clamping: offset))
  }

  /// The display name of the message's first sender.
  func sender(of part: Int) -> String? { Self.text(cgmime_sender(handle, Int32(part))) }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
}

@available(*, unavailable) extension MailMessage: Sendable {}
