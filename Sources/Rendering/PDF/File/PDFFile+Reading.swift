import Diagnostics

extension PDFFile {
  /// Reads the cross-reference table and the trailer (ISO 32000-1, 7.5.4).
  func readTable() throws(Diagnostic) {
    let mark = Array("startxref".utf8)
    let tail = max(0, source.count - 1_024)
    guard let end = (tail..<max(tail, source.count - mark.count)).last(where: { source[$0...].starts(with: mark) }),
      let place = PDFScanner.integer(source[...], from: PDFScanner.skipSpace(source[...], from: end + mark.count)), place < source.count,
      source[place...].starts(with: "xref".utf8)
    else { throw Self.damaged("no cross-reference table") }
    var position = PDFScanner.skipSpace(source[...], from: place + 4)
    guard PDFScanner.integer(source[...], from: position) == 0 else { throw Self.damaged("a table in parts") }
    position = PDFScanner.skipSpace(source[...], from: position + 1)
    guard let count = PDFScanner.integer(source[...], from: position), count <= source.count / 20 else { throw Self.damaged("no count of objects") }
    while position < source.count, source[position].isDigit { position += 1 }
    position = PDFScanner.skipSpace(source[...], from: position)
    objects.reserveCapacity(count)
    for entry in 0..<count {
      let row = position + 20 * entry
      guard row + 20 <= source.count, let offset = PDFScanner.integer(source[...], from: row) else { throw Self.damaged("a short table") }
      objects.append(source[row + 17] == UInt8(ascii: "n") ? .unread(offset) : .null)
    }
    position = PDFScanner.skipSpace(source[...], from: position + 20 * count)
    guard position < source.count, source[position...].starts(with: "trailer".utf8),
      let trailer = PDFDictionary(source[PDFScanner.skipSpace(source[...], from: position + 7)...])
    else { throw Self.damaged("no trailer") }
    self.trailer = PDFDictionary()
    for key in ["/Root", "/Info"] { self.trailer[key] = trailer[key] }
  }

  /// Reads an object from `12 0 obj` on.
  func readObject(at place: Int, _ number: Int) throws(Diagnostic) -> Object {
    guard place < source.count, PDFScanner.integer(source[...], from: place) == number else { throw Self.damaged("object \(number) is not in its place") }
    // "12 0 obj" and its value.
    var position = place
    while position < source.count, source[position].isDigit { position += 1 }
    position = PDFScanner.skipSpace(source[...], from: position)
    while position < source.count, source[position].isDigit { position += 1 }
    position = PDFScanner.skipSpace(source[...], from: position)
    guard position < source.count, source[position...].starts(with: "obj".utf8) else { throw Self.damaged("object \(number) has no beginning") }
    position = PDFScanner.skipSpace(source[...], from: position + 3)
    guard let end = PDFScanner.endOfValue(source[...], from: position) else { throw Self.damaged("object \(number) has no end") }
    guard var keys = PDFDictionary(source[position..<end]) else {
      let start = values.count
      values += source[position..<end]
      return .value(start..<values.count)
    }
    position = PDFScanner.skipSpace(source[...], from: end)
    guard position < source.count, source[position...].starts(with: "stream".utf8) else { return .dictionary(keys) }
    position += 6
    if position < source.count, source[position] == 0x0D { position += 1 }
    if position < source.count, source[position] == 0x0A { position += 1 }
    guard let length = try length(keys), position + length <= source.count else { throw Self.damaged("stream \(number) has no length") }
    keys["/Length"] = nil
    var data = Array(source[position..<position + length])
    if data.last == 0x0D, keys["/Filter"] != nil { data.append(0) }
    return .stream(keys, data)
  }

  /// A stream's length, which cairo writes behind it as an object of its own.
  private func length(_ keys: PDFDictionary) throws(Diagnostic) -> Int? {
    guard let value = keys["/Length"] else { return nil }
    guard let reference = Reference(value) else { return PDFScanner.integer(value[...], from: 0) }
    guard case .value(let range) = try read(reference) else { return nil }
    return PDFScanner.integer(values[range], from: range.lowerBound)
  }
}
