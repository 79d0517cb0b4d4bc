import CPango
import Diagnostics

extension PDFFile {
  /// The whole file: PDF 1.7 of the objects that the catalog leads to, all but streams packed together.
  /// - Parameter threads: how many pack its streams.
  func bytes(threads: Int = 1) throws(Diagnostic) -> [UInt8] {
    let reached = try reachedObjects()
    try packStreams(reached, threads: threads)
    var entries = [Entry](repeating: Entry(kind: 0, place: 0, index: 0), count: objects.count)
    var out = Array("%PDF-1.7\n%".utf8) + [0xBF, 0xF7, 0xA2, 0xFE, 0x0A]
    var plain: [Int] = []
    for number in objects.indices where reached[number] {
      guard case .stream(let keys, let data) = objects[number] else {
        plain.append(number)
        continue
      }
      entries[number] = Entry(kind: 1, place: out.count, index: 0)
      Self.append(number, keys, data, to: &out)
    }
    // Those that are alike stand beside each other, so that a stream's beginning costs little.
    var next = 0
    while next < plain.count {
      let (head, body, numbers) = objectStream(plain[next...])
      let container = entries.count
      for (index, number) in numbers.enumerated() { entries[number] = Entry(kind: 2, place: container, index: index) }
      entries.append(Entry(kind: 1, place: out.count, index: 0))
      let keys = PDFDictionary("<</Type/ObjStm/N \(numbers.count)/First \(head.count)/Filter/FlateDecode>>")
      Self.append(container, keys, try deflate.packed(head + body), to: &out)
      next += numbers.count
    }
    try appendTable(entries, to: &out)
    return out
  }

  private func packStreams(_ reached: [Bool], threads: Int) throws(Diagnostic) {
    var waiting: [(number: Int, keys: PDFDictionary, data: [UInt8])] = []
    for number in objects.indices where reached[number] {
      if case .unpackedStream(let keys, let data) = objects[number] { waiting.append((number, keys, data)) }
    }
    let packed = try Threads.map(waiting.count, threads: threads, state: { () throws(Diagnostic) in try Deflate() }) {
      [waiting] (deflate, index) throws(Diagnostic) in try deflate.packed(waiting[index].data)
    }
    for (stream, data) in zip(waiting, packed) { objects[stream.number] = .stream(stream.keys, data) }
  }

  /// Where an object stands: at a place of the file (1), or in an object stream (2); 0 for none (ISO 32000-1, 7.5.8.3).
  private struct Entry {
    var kind: UInt8
    var place: Int
    var index: Int
  }

  /// Marks all that the trailer leads to.
  private func reachedObjects() throws(Diagnostic) -> [Bool] {
    var isReached = [Bool](repeating: false, count: objects.count)
    var open: [Int] = []
    func follow(_ number: Int) {
      guard isReached.indices.contains(number), !isReached[number] else { return }
      isReached[number] = true
      open.append(number)
    }
    PDFScanner.forReferences(in: trailer.bytes[...], follow)
    while let number = open.popLast() {
      switch try read(Reference(number: Int32(clamping: number))) {
      case .value(let range): PDFScanner.forReferences(in: values[range], follow)
      case .dictionary(let keys), .stream(let keys, _), .unpackedStream(let keys, _): for entry in keys.entries { PDFScanner.forReferences(in: entry.value[...], follow) }
      case .null, .unread: break
      }
    }
    return isReached
  }

  /// As many objects as make a stream: numbers with places, then the values.
  private func objectStream(_ numbers: ArraySlice<Int>) -> (head: [UInt8], body: [UInt8], numbers: ArraySlice<Int>) {
    var (head, body): ([UInt8], [UInt8]) = ([], [])
    var end = numbers.startIndex
    while end < numbers.endIndex, end - numbers.startIndex < 1_000 {
      head += "\(numbers[end]) \(body.count) ".utf8
      switch objects[numbers[end]] {
      case .value(let range): body += values[range]
      case .dictionary(let keys): body += keys.bytes
      case .null, .unread, .stream, .unpackedStream: body += "null".utf8
      }
      body.append(0x0A)
      end += 1
    }
    return (head, body, numbers[..<end])
  }

  private static func append(_ number: Int, _ keys: PDFDictionary, _ data: [UInt8], to out: inout [UInt8]) {
    var keys = keys
    keys["/Length"] = Array("\(data.count)".utf8)
    out += "\(number) 0 obj\n".utf8
    out += keys.bytes
    out += "\nstream\n".utf8
    out += data
    out += "\nendstream\nendobj\n".utf8
  }

  /// The cross-reference stream, which is the trailer too (ISO 32000-1, 7.5.8).
  private func appendTable(_ entries: [Entry], to out: inout [UInt8]) throws(Diagnostic) {
    let place = out.count
    let entries = entries + [Entry(kind: 1, place: place, index: 0)]
    var rows: [UInt8] = []
    var above = [UInt8](repeating: 0, count: 7)
    for entry in entries {
      let row = [entry.kind] + [UInt8](uint32: entry.place) + [UInt8](uint16: entry.index)
      // Each byte less the one above it: the PNG filter "up", which is 2.
      rows.append(2)
      for (byte, other) in zip(row, above) { rows.append(byte &- other) }
      above = row
    }
    var keys = trailer
    let fixed = PDFDictionary("<</Type/XRef/Size \(entries.count)/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>>>")
    for entry in fixed.entries { keys[entry.key] = entry.value }
    let identifier = "<\(Self.checksum(out))>"
    keys["/ID"] = Array("[\(identifier)\(identifier)]".utf8)
    Self.append(entries.count - 1, keys, try deflate.packed(rows), to: &out)
    out += "startxref\n\(place)\n%%EOF\n".utf8
  }

  /// The MD5 sum of the file, in hexadecimal: the same content has the same identifier.
  private static func checksum(_ bytes: [UInt8]) -> String {
    guard let sum = g_compute_checksum_for_data(G_CHECKSUM_MD5, bytes, gsize(bytes.count)) else { return String(repeating: "0", count: 32) }
    defer { g_free(sum) }
    return String(cString: sum)
  }
}
