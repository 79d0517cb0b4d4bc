import Diagnostics

/// The objects of a PDF that cairo has written, to be changed and written again.
///
/// cairo's files are plain: a classic cross-reference table, one object at each of its places, streams packed as a
/// whole. What is changed here is so much that a library for any PDF takes most of the time of a long report.
final class PDFFile {
  /// An indirect object, in text as PDF refers to it.
  struct Reference: Hashable, CustomStringConvertible {
    let number: Int32

    init(number: Int32) { self.number = number }

    /// Reads `12 0 R`; nil for anything else.
    init?(_ value: [UInt8]) {
      guard value.last == UInt8(ascii: "R"), let number = PDFScanner.integer(value[...], from: 0) else { return nil }
      self.init(number: Int32(clamping: number))
    }

    var description: String { "\(number) 0 R" }
  }

  enum Object {
    /// Where it stands in the file that was read.
    case unread(Int)
    /// A value in PDF's notation, in `values`.
    case value(Range<Int>)
    case dictionary(PDFDictionary)
    /// Its data are packed where the dictionary says so.
    case stream(PDFDictionary, [UInt8])
    /// Its data are packed when the file is written.
    case unpackedStream(PDFDictionary, [UInt8])
    case null
  }

  let source: [UInt8]
  var objects: [Object] = []
  var trailer = PDFDictionary()
  /// The values given to objects, one behind the other.
  var values: [UInt8] = []
  let deflate: Deflate

  /// - Throws: `.documentDamaged`, as all functions of this class do.
  init(_ bytes: [UInt8]) throws(Diagnostic) {
    source = bytes
    deflate = try Deflate()
    try readTable()
  }

  /// The catalog.
  func root() throws(Diagnostic) -> Reference {
    guard let root = trailer.reference("/Root") else { throw Self.damaged("no catalog") }
    return root
  }

  /// The pages, in order.
  func pages() throws(Diagnostic) -> [Reference] {
    guard let tree = try dictionary(root()).reference("/Pages") else { throw Self.damaged("no pages") }
    var (pages, open): ([Reference], [Reference]) = ([], [tree])
    while let node = open.popLast() {
      guard pages.count + open.count <= objects.count else { throw Self.damaged("pages within pages") }
      guard let kids = try dictionary(node)["/Kids"] else {
        pages.append(node)
        continue
      }
      var children: [Reference] = []
      PDFScanner.forReferences(in: kids[...]) { children.append(Reference(number: Int32(clamping: $0))) }
      open += children.reversed()
    }
    return pages
  }

  /// An object whose value comes later.
  func reserve() -> Reference {
    objects.append(.null)
    return Reference(number: Int32(clamping: objects.count - 1))
  }

  /// Gives an object its value, in PDF's notation.
  func set(_ object: Reference, _ value: String) {
    guard objects.indices.contains(Int(object.number)) else { return }
    let start = values.count
    values += value.utf8
    objects[Int(object.number)] = .value(start..<values.count)
  }

  /// A new object.
  func add(_ value: String) -> Reference {
    let object = reserve()
    set(object, value)
    return object
  }

  /// A new stream with the keys of a dictionary.
  func addStream(_ bytes: [UInt8], _ dictionary: String) -> Reference {
    let object = reserve()
    var keys = PDFDictionary(dictionary)
    // Metadata stays readable for programs that know no PDF.
    if keys.text("/Type") == "/Metadata" {
      objects[Int(object.number)] = .stream(keys, bytes)
    } else {
      keys["/Filter"] = Array("/FlateDecode".utf8)
      objects[Int(object.number)] = .unpackedStream(keys, bytes)
    }
    return object
  }

  /// Sets a key of a dictionary.
  func put(_ object: Reference, _ key: String, _ value: String) throws(Diagnostic) {
    try change(object) { $0[key] = Array(value.utf8) }
  }

  /// Removes a key of a dictionary.
  func remove(_ object: Reference, _ key: String) throws(Diagnostic) {
    try change(object) { $0[key] = nil }
  }

  /// Sets a key of the trailer.
  func putTrailer(_ key: String, _ value: String) { trailer[key] = Array(value.utf8) }

  /// A dictionary, or that of a stream.
  func dictionary(_ object: Reference) throws(Diagnostic) -> PDFDictionary {
    switch try read(object) {
    case .dictionary(let dictionary), .stream(let dictionary, _), .unpackedStream(let dictionary, _): return dictionary
    case .value(let range):
      if let dictionary = PDFDictionary(values[range]) { return dictionary }
      throw Self.damaged("object \(object.number)")
    default: throw Self.damaged("object \(object.number)")
    }
  }

  /// A dictionary that a key has, by itself or by reference; nil where there is none.
  func dictionary(_ key: String, of parent: PDFDictionary) throws(Diagnostic) -> PDFDictionary? {
    guard let value = parent[key] else { return nil }
    if let reference = Reference(value) { return try dictionary(reference) }
    return PDFDictionary(value[...])
  }

  /// A stream's data, unpacked.
  func data(of object: Reference) throws(Diagnostic) -> [UInt8] {
    let found = try read(object)
    if case .unpackedStream(_, let data) = found { return data }
    guard case .stream(let keys, let data) = found else { throw Self.damaged("object \(object.number) is no stream") }
    switch keys.text("/Filter") {
    case nil: return data
    case "/FlateDecode": return try deflate.unpacked(data[...])
    case let filter?: throw Self.damaged("a stream of \(filter)")
    }
  }

  /// Gives a stream other data.
  func setData(of object: Reference, _ data: [UInt8]) throws(Diagnostic) {
    var keys = try dictionary(object)
    keys["/Filter"] = Array("/FlateDecode".utf8)
    if keys["/Length1"] != nil { keys["/Length1"] = Array("\(data.count)".utf8) }
    objects[Int(object.number)] = .unpackedStream(keys, data)
  }

  /// Gives a stream other data, packed already.
  func setPackedData(of object: Reference, _ data: [UInt8]) throws(Diagnostic) {
    var keys = try dictionary(object)
    keys["/Filter"] = Array("/FlateDecode".utf8)
    objects[Int(object.number)] = .stream(keys, data)
  }

  /// A stream's data as they are, and whether they are packed.
  func packedData(of object: Reference) throws(Diagnostic) -> (bytes: [UInt8], isPacked: Bool) {
    guard case .stream(let keys, let data) = try read(object) else { return (try data(of: object), false) }
    if keys["/Filter"] == nil { return (data, false) }
    guard keys.text("/Filter") == "/FlateDecode" else { return (try self.data(of: object), false) }
    return (data, true)
  }

  private func change(_ object: Reference, _ body: (inout PDFDictionary) -> Void) throws(Diagnostic) {
    var keys = try dictionary(object)
    body(&keys)
    switch objects[Int(object.number)] {
    case .stream(_, let data): objects[Int(object.number)] = .stream(keys, data)
    case .unpackedStream(_, let data): objects[Int(object.number)] = .unpackedStream(keys, data)
    default: objects[Int(object.number)] = .dictionary(keys)
    }
  }

  /// An object, read where it has not been before.
  func read(_ object: Reference) throws(Diagnostic) -> Object {
    let number = Int(object.number)
    guard objects.indices.contains(number) else { return .null }
    guard case .unread(let place) = objects[number] else { return objects[number] }
    // While it is read it refers to nothing, so that a circle of lengths ends.
    objects[number] = .null
    let found = try readObject(at: place, number)
    objects[number] = found
    return found
  }

  static func damaged(_ reason: String) -> Diagnostic { Diagnostic(.error, .documentDamaged(reason: reason)) }
}

@available(*, unavailable)
extension PDFFile: Sendable {}
