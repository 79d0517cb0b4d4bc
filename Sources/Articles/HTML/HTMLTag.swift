/// A start tag, or an end tag's name.
struct HTMLTag: Hashable {
  struct Attribute: Hashable {
    let name: String
    /// Bytes of the value, without its quotation marks.
    let value: Range<Int>
  }

  /// In lower case.
  let name: String
  /// The bytes from the less-than to the greater-than sign.
  var range: Range<Int>
  var attributes: [Attribute] = []
  var isSelfClosing = false

  /// The value of an attribute, its character references decoded. Of two with one name the first counts.
  func value(_ name: String, in bytes: [UInt8]) -> String? {
    guard let value = attributes.first(where: { $0.name == name })?.value else { return nil }
    guard bytes[value].contains(0x26) else { return String(decoding: bytes[value], as: UTF8.self) }
    var decoded: [UInt8] = []
    var index = value.lowerBound
    while index < value.upperBound {
      if bytes[index] == 0x26,
        let reference = CharacterReference(at: index, in: bytes, end: value.upperBound, isAttribute: true)
      {
        decoded += Array(reference.characters.utf8)
        index += reference.length
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }
}
