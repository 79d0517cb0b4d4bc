import Documents

/// Inlines as one text, with their notes' numbers.
struct LineText {
  let numbers: [String: Int]
  private(set) var text = ""
  private var hasSpace = false
  /// The marks that follow each other here.
  private var marks: [Int] = []

  init(numbers: [String: Int]) { self.numbers = numbers }

  mutating func add(_ content: [Inline]) {
    gather(content)
    endMarks()
  }

  private mutating func gather(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text(let text): for scalar in text.unicodeScalars { add(scalar) }
      case .emphasis(let inner), .strong(let inner), .smallCaps(let inner), .colored(_, let inner), .link(_, let inner), .reference(_, let inner):
        gather(inner)
      case .lineBreak:
        endMarks()
        if !text.isEmpty, !text.hasSuffix(" ") { text += " " }
        hasSpace = false
      case .footnoteMark(let id):
        guard let number = numbers[id] else { continue }
        hasSpace = false
        if !marks.contains(number) { marks.append(number) }
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{2028}", "\u{2029}": hasSpace = true
    case "\u{AD}": break
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
    default:
      endMarks()
      if hasSpace, !text.isEmpty, !text.hasSuffix(" ") { text += " " }
      hasSpace = false
      text.unicodeScalars.append(scalar)
    }
  }

  private mutating func endMarks() {
    if marks.isEmpty { return }
    text += marks.sorted().map(String.init).joined(separator: ",")
    marks = []
  }
}
