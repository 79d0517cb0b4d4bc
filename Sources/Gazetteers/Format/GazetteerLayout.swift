import Foundation

/// Where the parts of a gazetteer's file lie.
struct GazetteerLayout: Sendable {
  /// A table of keys.
  struct Table: Sendable {
    var start: Int
    var count: Int
  }

  /// Why a file is no gazetteer.
  struct Fault: Error {
    var reason: String
  }

  let places: Int
  let names: Table
  let sounds: Table
  let textStart: Int
  let textSize: Int
  let sourceSize: Int
  let checksum: UInt64

  init(_ file: Data) throws(Fault) {
    let header: [Int]? = file.withUnsafeBytes { bytes in
      guard bytes.count >= GazetteerFormat.headerSize, bytes.prefix(7).elementsEqual(GazetteerFormat.magic.prefix(7)) else { return nil }
      return (0..<5).map { Int(Self.load(UInt32.self, 8 + $0 * 4, bytes) ?? 0) }
    }
    guard let header, header.count == 5 else { throw Fault(reason: "it is no gazetteer") }
    guard file.dropFirst(7).first == GazetteerFormat.magic.last else { throw Fault(reason: "it is of another version") }
    places = header[0]
    names = Table(start: GazetteerFormat.headerSize + places * GazetteerFormat.placeSize, count: header[1])
    sounds = Table(start: names.start + names.count * GazetteerFormat.keySize, count: header[2])
    textStart = sounds.start + sounds.count * GazetteerFormat.keySize
    textSize = header[3]
    sourceSize = min(header[4], textSize)
    guard textStart + textSize == file.count else { throw Fault(reason: "it is not whole") }
    checksum = file.withUnsafeBytes { Self.load(UInt64.self, 32, $0) } ?? 0
  }

  func isWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
    GazetteerFormat.hash(bytes.dropFirst(GazetteerFormat.headerSize)) == checksum
  }

  /// The numbers of the places under a hash.
  func numbers(of hash: UInt64, in table: Table, _ bytes: UnsafeRawBufferPointer) -> [Int] {
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if (Self.load(UInt64.self, table.start + middle * GazetteerFormat.keySize, bytes) ?? .max) < hash { low = middle + 1 } else { high = middle }
    }
    var numbers: [Int] = []
    while low < table.count, Self.load(UInt64.self, table.start + low * GazetteerFormat.keySize, bytes) == hash {
      if let number = Self.load(UInt32.self, table.start + low * GazetteerFormat.keySize + 8, bytes) { numbers.append(Int(number)) }
      low += 1
    }
    return numbers
  }

  func place(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> GazetteerPlace? {
    let start = GazetteerFormat.headerSize + number * GazetteerFormat.placeSize
    guard (0..<places).contains(number), let id = Self.load(UInt32.self, start, bytes), let name = Self.load(UInt32.self, start + 4, bytes),
      let admin = Self.load(UInt32.self, start + 8, bytes), let population = Self.load(UInt32.self, start + 12, bytes),
      let latitude = Self.load(UInt32.self, start + 16, bytes), let longitude = Self.load(UInt32.self, start + 20, bytes),
      let nameSize = Self.load(UInt16.self, start + 24, bytes), let adminSize = Self.load(UInt16.self, start + 26, bytes),
      let sort = GazetteerPlace.Sort(rawValue: bytes[start + 30])
    else { return nil }
    return GazetteerPlace(
      id: id, name: text(Int(name), Int(nameSize), in: bytes), sort: sort,
      country: String(decoding: bytes[start + 28..<start + 30].filter { $0 != 0 }, as: UTF8.self), admin: text(Int(admin), Int(adminSize), in: bytes),
      population: Int(population), latitude: Float(bitPattern: latitude), longitude: Float(bitPattern: longitude))
  }

  func text(_ offset: Int, _ size: Int, in bytes: UnsafeRawBufferPointer) -> String {
    guard offset + size <= textSize else { return "" }
    return String(decoding: bytes[textStart + offset..<textStart + offset + size], as: UTF8.self)
  }

  private static func load<Value: FixedWidthInteger>(_ type: Value.Type, _ offset: Int, _ bytes: UnsafeRawBufferPointer) -> Value? {
    guard offset >= 0, offset + MemoryLayout<Value>.size <= bytes.count else { return nil }
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }
}
