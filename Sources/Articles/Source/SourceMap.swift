/// Which bytes of a file each byte of a text came from, where the two differ: markup left out, entities
/// decoded, lines joined.
///
/// A map is a row of runs in the order of the text. Of an exact run, as long in the text as in the file,
/// each byte maps to its own; any other run (an entity, an escape) maps as a whole. Between runs the file may
/// hold anything; the text holds nothing that is in no run.
public struct SourceMap: Hashable, Sendable {
  /// A stretch of the text with the stretch of the file that it stands for. Offsets and lengths in bytes.
  ///
  /// Kept in 16 bytes, for a text may have a run for every character; files are far smaller than 2 GB.
  struct Run: Hashable, Sendable {
    private var start: UInt32
    private var place: UInt32
    private var length: UInt32
    /// The length in the file, and in the lowest bit whether the run is exact.
    private var fileLengthAndKind: UInt32

    init(text: Int, file: Int, textLength: Int, fileLength: Int, isExact: Bool) {
      start = UInt32(clamping: text)
      place = UInt32(clamping: file)
      length = UInt32(clamping: textLength)
      fileLengthAndKind = UInt32(clamping: min(fileLength, Int(Int32.max))) << 1 | (isExact ? 1 : 0)
    }

    var text: Int { Int(start) }
    var file: Int { Int(place) }
    var textLength: Int { Int(length) }
    var fileLength: Int { Int(fileLengthAndKind >> 1) }
    var isExact: Bool { fileLengthAndKind & 1 == 1 }

    /// The run with as many more bytes in both texts.
    func extended(by count: Int) -> Run {
      Run(text: text, file: file, textLength: textLength + count, fileLength: fileLength + count, isExact: isExact)
    }

    var textEnd: Int { text + textLength }
    var fileEnd: Int { file + fileLength }
  }

  private(set) var runs: [Run] = []

  /// The length of the text in bytes.
  var length: Int { runs.last?.textEnd ?? 0 }

  init() {}

  /// A text that stands in the file as it is.
  init(file: Range<Int>) { append(file.count, from: file) }

  /// Adds bytes of text that stand for a range of the file. Bytes of the same number each stand for their own.
  mutating func append(_ count: Int, from file: Range<Int>) {
    append(count, from: file, isExact: count == file.count)
  }

  /// The bytes of the file from the first to the last byte of a range of the text; where the range is
  /// empty, the place of the file before which it lies. Ranges beyond the text are cut to it.
  func fileRange(of range: Range<Int>) -> Range<Int> {
    guard let last = runs.last else { return 0..<0 }
    let range = range.clamped(to: 0..<length)
    guard let start = run(at: range.lowerBound) else { return last.fileEnd..<last.fileEnd }
    let lower = runs[start].isExact ? runs[start].file + range.lowerBound - runs[start].text : runs[start].file
    guard !range.isEmpty, let end = run(at: range.upperBound - 1) else { return lower..<lower }
    let upper = runs[end].isExact ? runs[end].file + range.upperBound - runs[end].text : runs[end].fileEnd
    // Runs of a text are in the file's order; a map made otherwise still gives a range.
    return min(lower, upper)..<max(lower, upper)
  }

  /// The map of a part of the text.
  func slice(_ range: Range<Int>) -> SourceMap {
    var map = SourceMap()
    let range = range.clamped(to: 0..<length)
    guard !range.isEmpty, var index = run(at: range.lowerBound) else { return map }
    while index < runs.count, runs[index].text < range.upperBound {
      let run = runs[index]
      let part = (run.text..<run.textEnd).clamped(to: range)
      let file = run.isExact ? run.file + part.lowerBound - run.text : run.file
      map.append(part.count, from: file..<(run.isExact ? file + part.count : run.fileEnd), isExact: run.isExact)
      index += 1
    }
    return map
  }

  /// The map of a text whose file is itself a text of `outer`.
  func composed(with outer: SourceMap) -> SourceMap {
    var map = SourceMap()
    for run in runs {
      guard run.isExact else {
        map.append(run.textLength, from: outer.fileRange(of: run.file..<run.fileEnd), isExact: false)
        continue
      }
      for part in outer.slice(run.file..<run.fileEnd).runs {
        map.append(part.textLength, from: part.file..<part.fileEnd, isExact: part.isExact)
      }
      // What the outer text does not have stands at its end.
      let missing = run.textEnd - map.length
      if missing > 0 {
        let end = outer.runs.last?.fileEnd ?? 0
        map.append(missing, from: end..<end, isExact: false)
      }
    }
    return map
  }

  private mutating func append(_ count: Int, from file: Range<Int>, isExact: Bool) {
    guard count > 0 else { return }
    if isExact, let last = runs.last, last.isExact, last.fileEnd == file.lowerBound {
      runs[runs.count - 1] = last.extended(by: count)
    } else {
      runs.append(Run(text: length, file: file.lowerBound, textLength: count, fileLength: file.count, isExact: isExact))
    }
  }

  /// The index of the run that holds a byte of the text.
  private func run(at offset: Int) -> Int? {
    guard offset >= 0, offset < length else { return nil }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
