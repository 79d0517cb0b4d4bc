/// Where a page's text objects and marks begin and end, and which of them can be written anew.
struct ContentStructure {
  /// What begins at an operation.
  enum Part {
    case other
    /// A text object: where it ends, and whether its text is upright and its fonts known.
    case text(end: Int, isPlain: Bool)
    /// A mark outside of text objects in which there is nothing but plain text.
    case textMark
  }

  /// By operation.
  private(set) var parts: [Part]

  /// Nil for content that is not built as cairo builds it.
  init?(_ content: ContentOperations, _ fonts: ContentFonts) {
    guard content.isWhole else { return nil }
    parts = Array(repeating: .other, count: content.operations.count)
    var text: Int?
    var plain = PlainText()
    var marks: [(start: Int, isInText: Bool, isTextOnly: Bool)] = []
    for (index, operation) in content.operations.enumerated() {
      var isText = text != nil
      switch operation.name {
      case .beginText:
        guard text == nil else { return nil }
        (text, plain, isText) = (index, PlainText(), true)
      case .endText:
        guard let start = text, marks.last?.isInText != true else { return nil }
        parts[start] = .text(end: index, isPlain: plain.isPlain)
        isText = plain.isPlain
        text = nil
      case .beginMark, .beginMarkWithProperties:
        marks.append((index, text != nil, true))
        continue
      case .endMark:
        guard let mark = marks.popLast(), mark.isInText == (text != nil) else { return nil }
        if mark.isTextOnly, !mark.isInText { parts[mark.start] = .textMark }
        if !mark.isTextOnly { Self.spoil(&marks) }
        continue
      case let name?:
        if name.isForeignText || name == .setFont && content.font(operation, fonts) == nil { return nil }
        if text != nil { plain.take(operation, content, fonts) } else { isText = name.setting != nil }
      case nil: if text != nil { plain.isPlain = false }
      }
      if !isText { Self.spoil(&marks) }
    }
    guard text == nil, marks.isEmpty else { return nil }
  }

  private static func spoil(_ marks: inout [(start: Int, isInText: Bool, isTextOnly: Bool)]) {
    if !marks.isEmpty { marks[marks.count - 1].isTextOnly = false }
  }
}

/// What a text object has shown so far.
private struct PlainText {
  var isPlain = true
  private var hasMatrix = false
  private var hasFont = false

  init() {}

  mutating func take(_ operation: ContentOperations.Operation, _ content: ContentOperations, _ fonts: ContentFonts) {
    switch operation.name {
    case .setMatrix?:
      hasMatrix = true
      if TextMatrix(operation, content) == nil { isPlain = false }
    case .setFont?:
      hasFont = true
      if let font = content.font(operation, fonts), font.size > 0, fonts[font.index].isMeasured { return }
      isPlain = false
    case .moveText?: if !hasMatrix || content.numbers(operation, count: 2) == nil { isPlain = false }
    case .showText?, .showTexts?: if !hasMatrix || !hasFont { isPlain = false }
    case let name?: if name.setting == nil, !name.isMark { isPlain = false }
    case nil: isPlain = false
    }
  }
}

extension ContentOperations {
  /// The font that an operation sets, and its size; nil where the page has none of that name.
  func font(_ operation: Operation, _ fonts: ContentFonts) -> (index: Int, size: Double)? {
    let operands = operands[operation.operands]
    guard operands.count == 2, case .name(let name)? = operands.first, case .number(let size)? = operands.last,
      let index = fonts.index(of: source[name])
    else { return nil }
    return (index, size)
  }
}

/// A text matrix that moves and scales, and may turn text over.
struct TextMatrix {
  var scale: Double
  var isFlipped: Bool
  var x: Double
  var y: Double

  static let identity = TextMatrix(scale: 1)

  private init(scale: Double) { (self.scale, isFlipped, x, y) = (scale, false, 0, 0) }

  /// Nil for an operation that sets any other.
  init?(_ operation: ContentOperations.Operation, _ content: ContentOperations) {
    guard let numbers = content.numbers(operation, count: 6), numbers[0] > 0, numbers[1] == 0, numbers[2] == 0, abs(numbers[3]) == numbers[0],
      abs(numbers[4]) < 1e6, abs(numbers[5]) < 1e6
    else { return nil }
    (scale, isFlipped, x, y) = (numbers[0], numbers[3] < 0, numbers[4], numbers[5])
  }
}
