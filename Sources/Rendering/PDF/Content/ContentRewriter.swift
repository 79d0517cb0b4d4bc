/// Writes a page's content anew: with the marks of the document's structure, and in fewer bytes.
///
/// cairo begins a text object for each piece of text, gives fonts and colours again in each, moves in parts of the font's
/// size, and moves each word of a justified line by itself. What it paints stays where it is, within 0.02 points of text
/// and 0.005 of lines. Content that is not built as cairo builds it stays as it is, but for the marks.
struct ContentRewriter {
  let content: ContentOperations
  private let structure: ContentStructure
  let fonts: ContentFonts
  private let mark: (Int) -> String
  var out: ContentWriter
  var text = TextWriter()
  var state = State()
  private var stack: [(State, TextWriter.State)] = []
  /// For each mark that is open whether it began within a text object.
  var marks: [Bool] = []
  private var markCount = 0
  var stretch: TextStretch?

  /// A page's new content.
  struct Result {
    var bytes: [UInt8]
    /// How many of cairo's marks it had.
    var markCount: Int
    /// The names of the fonts that it uses.
    var fonts: [String]
  }

  /// Rewrites a page's content.
  /// - Parameter mark: what stands for each of cairo's numbered marks, by its number.
  static func rewrite(_ source: [UInt8], fonts: ContentFonts, _ mark: (Int) -> String) -> Result {
    let content = ContentOperations(source)
    guard let structure = ContentStructure(content, fonts) else {
      let (bytes, count) = copy(content, mark)
      return Result(bytes: bytes, markCount: count, fonts: fonts.names)
    }
    return withoutActuallyEscaping(mark) { mark in
      var rewriter = ContentRewriter(content, structure, fonts, mark)
      rewriter.run()
      let used = rewriter.text.used.sorted().map { String(decoding: fonts[$0].name, as: UTF8.self) }
      return Result(bytes: rewriter.out.bytes, markCount: rewriter.markCount, fonts: used)
    }
  }

  /// Replaces the marks and nothing else.
  private static func copy(_ content: ContentOperations, _ mark: (Int) -> String) -> (bytes: [UInt8], markCount: Int) {
    var (out, copied, count): ([UInt8], Int, Int) = ([], 0, 0)
    for operation in content.operations {
      guard let number = content.markNumber(operation) else { continue }
      out += content.source[copied..<operation.bytes.lowerBound]
      out += mark(number).utf8
      copied = operation.bytes.upperBound
      count += 1
    }
    return (out + content.source[copied...], count)
  }

  private init(_ content: ContentOperations, _ structure: ContentStructure, _ fonts: ContentFonts, _ mark: @escaping (Int) -> String) {
    (self.content, self.structure, self.fonts, self.mark) = (content, structure, fonts, mark)
    out = ContentWriter(capacity: content.source.count)
  }

  private mutating func run() {
    var index = 0
    while index < content.operations.count {
      let operation = content.operations[index]
      switch operation.name {
      case .beginText?:
        guard case .text(let end, let isPlain) = structure.parts[index] else { break }
        if isPlain, state.isUnscaled { showText(index + 1..<end) } else { copyText(index..<end + 1) }
        index = end
      case .beginMark?, .beginMarkWithProperties?: beginMark(operation, at: index)
      case .endMark?: endMark(operation)
      default: take(operation)
      }
      index += 1
    }
    flush()
    text.close(&out)
  }

  private mutating func beginMark(_ operation: ContentOperations.Operation, at index: Int) {
    flush()
    // A mark begins and ends in one text object, or outside of all (ISO 32000-1, 14.6.1).
    if case .textMark = structure.parts[index], state.isUnscaled { text.open(&out) } else { text.close(&out) }
    writeMark(operation)
  }

  mutating func writeMark(_ operation: ContentOperations.Operation) {
    if let number = content.markNumber(operation) {
      out.write(operation: mark(number).utf8)
      markCount += 1
    } else {
      out.write(operation: content.source[operation.bytes])
    }
    marks.append(text.isOpen)
  }

  mutating func endMark(_ operation: ContentOperations.Operation) {
    flush()
    if marks.popLast() != true { text.close(&out) }
    out.write(operation: content.source[operation.bytes])
  }

  /// An operation outside of text objects.
  private mutating func take(_ operation: ContentOperations.Operation) {
    flush()
    if let setting = operation.name?.setting { return set(setting, operation) }
    text.close(&out)
    switch operation.name {
    case .save: stack.append((state, text.state))
    case .restore: if let saved = stack.popLast() { (state, text.state) = saved }
    case .transform:
      let numbers = content.numbers(operation, count: 6)?.map(abs) ?? []
      if Array(numbers.prefix(4)) != [1, 0, 0, 1] { state.isUnscaled = false }
    case .setFont: setFont(operation, isWritten: true)
    case let name? where name.isPath && state.isUnscaled: return copyPath(operation)
    default: break
    }
    out.write(operation: content.source[operation.bytes])
  }

  /// Colours and line styles: each where it changes.
  mutating func set(_ setting: ContentOperator.Setting, _ operation: ContentOperations.Operation) {
    var short = ContentWriter(capacity: operation.bytes.count)
    switch setting {
    case .fill, .stroke, .lineWidth, .lineCap, .lineJoin, .miterLimit:
      guard let numbers = content.numbers(operation, count: operation.operands.count) else {
        short.write(operation: content.source[operation.bytes])
        break
      }
      // Four places tell more colours apart than screens show.
      for number in numbers { short.write(number, places: 4) }
      short.write(operation: content.source[operation.letters])
    case .dash where content.source[operation.bytes].starts(with: "[]".utf8): short.write(operation: "[] 0 d".utf8)
    case .dash, .graphicsState: short.write(operation: content.source[operation.bytes])
    }
    guard state.settings[setting.rawValue] != short.bytes else { return }
    state.settings[setting.rawValue] = short.bytes
    out.write(operation: short.bytes)
  }

  private mutating func copyPath(_ operation: ContentOperations.Operation) {
    guard let numbers = content.numbers(operation, count: operation.operands.count) else {
      return out.write(operation: content.source[operation.bytes])
    }
    for number in numbers { out.write(number, places: 2) }
    out.write(operation: content.source[operation.letters])
  }
}
