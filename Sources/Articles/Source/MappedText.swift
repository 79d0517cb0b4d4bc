/// Bytes of UTF-8 with the place in the file of each: a whole file, the text of an element, a value of JSON.
struct MappedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  /// Nil where the bytes are the file's, from its first one on.
  private(set) var map: SourceMap?

  /// An empty text, to add to.
  init() { map = SourceMap() }

  /// All of a file.
  init(file: SourceText) { bytes = Array(file.text.utf8) }

  init(_ bytes: [UInt8], map: SourceMap?) {
    self.bytes = bytes
    self.map = map
  }

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of the file from the first to the last byte of a range.
  func fileRange(of range: Range<Int>) -> Range<Int> {
    map?.fileRange(of: range) ?? range.clamped(to: 0..<bytes.count)
  }

  /// The map of a range to the file; nil where its bytes stand there side by side.
  func map(of range: Range<Int>) -> SourceMap? {
    guard let part = map?.slice(range) else { return nil }
    return part.runs.count == 1 && part.runs.allSatisfy(\.isExact) ? nil : part
  }

  subscript(range: Range<Int>) -> MappedText {
    let range = range.clamped(to: 0..<bytes.count)
    return MappedText(Array(bytes[range]), map: map?.slice(range) ?? SourceMap(file: range))
  }

  /// Adds bytes that stand for a range of the file.
  mutating func append(_ more: some Collection<UInt8>, from file: Range<Int>) {
    if map == nil { map = SourceMap(file: 0..<bytes.count) }
    bytes.append(contentsOf: more)
    map?.append(more.count, from: file)
  }

  /// Adds another text behind a space.
  mutating func append(_ more: MappedText) {
    guard let first = more.map?.runs.first else { return }
    let end = fileRange(of: 0..<count).upperBound
    if !isEmpty { append([0x20], from: min(end, first.file)..<max(end, first.file)) }
    for run in more.map?.runs ?? [] {
      append(more.bytes[run.text..<run.textEnd], from: run.file..<run.fileEnd)
    }
  }

  /// This text as one of the file, where it was read from another text.
  func composed(with outer: MappedText) -> MappedText {
    guard let outerMap = outer.map else { return self }
    return MappedText(bytes, map: map?.composed(with: outerMap) ?? outerMap.slice(0..<bytes.count))
  }
}
