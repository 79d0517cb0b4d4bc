extension TrueTypeProgram {
  /// The tables of a font file by their tags; nil where it is damaged.
  static func tables(of bytes: [UInt8]) -> [String: [UInt8]]? {
    guard let count = bytes.uint16(at: 4) else { return nil }
    var tables: [String: [UInt8]] = [:]
    for entry in 0..<count {
      let place = 12 + 16 * entry
      guard let start = bytes.uint32(at: place + 8), let length = bytes.uint32(at: place + 12), start + length <= bytes.count else {
        return nil
      }
      tables[String(decoding: bytes[place..<place + 4], as: UTF8.self)] = Array(bytes[start..<start + length])
    }
    return tables
  }

  /// A font file of tables, with its checksums.
  static func file(of tables: [String: [UInt8]]) -> [UInt8] {
    let tags = tables.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // The directory's fields for a binary search.
    var power = 1
    while power * 2 <= tags.count { power *= 2 }
    var header: [UInt8] = [0, 1, 0, 0] + [UInt8](uint16: tags.count) + [UInt8](uint16: power * 16)
    header += [UInt8](uint16: power.trailingZeroBitCount) + [UInt8](uint16: (tags.count - power) * 16)
    var body: [UInt8] = []
    var headStart: Int?
    let start = header.count + 16 * tags.count
    for tag in tags {
      var table = tables[tag] ?? []
      if tag == "head" {
        headStart = start + body.count
        table.set(uint32: 0, at: 8)
      }
      header += Array(tag.utf8) + [UInt8](uint32: checksum(table))
      header += [UInt8](uint32: start + body.count) + [UInt8](uint32: table.count)
      body += table
      while body.count % 4 != 0 { body.append(0) }
    }
    var file = header + body
    if let headStart { file.set(uint32: (0xB1B0_AFBA - checksum(file)) & 0xFFFF_FFFF, at: headStart + 8) }
    return file
  }

  /// The sum of a table's words, in 32 bits; the last word is filled up with zeros.
  private static func checksum(_ table: [UInt8]) -> Int {
    var sum: UInt32 = 0
    for (index, byte) in table.enumerated() { sum &+= UInt32(byte) << UInt32(24 - 8 * (index % 4)) }
    return Int(sum)
  }
}

/// Numbers as a font file has them, the greatest byte first.
extension [UInt8] {
  init(uint16 value: Int) { self = [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)] }

  init(uint32 value: Int) { self = Self(uint16: value >> 16) + Self(uint16: value) }

  /// Nil past the end.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= count else { return nil }
    return Int(self[offset]) << 8 | Int(self[offset + 1])
  }

  /// Nil past the end.
  func uint32(at offset: Int) -> Int? {
    guard let high = uint16(at: offset), let low = uint16(at: offset + 2) else { return nil }
    return high << 16 | low
  }

  /// Does nothing past the end.
  mutating func set(uint16 value: Int, at offset: Int) {
    guard offset >= 0, offset + 2 <= count else { return }
    replaceSubrange(offset..<offset + 2, with: Self(uint16: value))
  }

  /// Does nothing past the end.
  mutating func set(uint32 value: Int, at offset: Int) {
    guard offset >= 0, offset + 4 <= count else { return }
    replaceSubrange(offset..<offset + 4, with: Self(uint32: value))
  }
}
