/// A dictionary whose values stay in PDF's notation. Keys have their slash (`/Type`).
struct PDFDictionary {
  private(set) var entries: [(key: String, value: [UInt8])] = []

  /// Reads a dictionary from its `<<` on; nil where it is damaged.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "<<".utf8) else { return nil }
    var position = PDFScanner.skipSpace(bytes, from: bytes.startIndex + 2)
    while position < bytes.endIndex, bytes[position] == UInt8(ascii: "/") {
      guard let end = PDFScanner.endOfValue(bytes, from: position) else { return nil }
      let start = PDFScanner.skipSpace(bytes, from: end)
      guard let valueEnd = PDFScanner.endOfValue(bytes, from: start) else { return nil }
      entries.append((String(decoding: bytes[position..<end], as: UTF8.self), Array(bytes[start..<valueEnd])))
      position = PDFScanner.skipSpace(bytes, from: valueEnd)
    }
    guard bytes[position...].starts(with: ">>".utf8) else { return nil }
  }

  init(_ text: String) { self = PDFDictionary(Array(text.utf8)[...]) ?? PDFDictionary() }

  init() {}

  /// A value in PDF's notation; setting nil removes the key.
  subscript(key: String) -> [UInt8]? {
    get { entries.first { $0.key == key }?.value }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// The value of a key as text.
  func text(_ key: String) -> String? { self[key].map { String(decoding: $0, as: UTF8.self) } }

  /// The object that the value of a key refers to.
  func reference(_ key: String) -> PDFFile.Reference? { self[key].flatMap { PDFFile.Reference($0) } }

  /// In PDF's notation.
  var bytes: [UInt8] {
    var out = Array("<<".utf8)
    for (key, value) in entries {
      out += key.utf8
      if let first = value.first, !first.isDelimiter { out.append(0x20) }
      out += value
    }
    return out + ">>".utf8
  }
}
