/// Text objects.
extension ContentRewriter {
  mutating func flush() {
    if let stretch, !stretch.characters.isEmpty { text.write(stretch, fonts[stretch.font], &out) }
    stretch = nil
  }

  /// Notes the font that cairo sets.
  mutating func setFont(_ operation: ContentOperations.Operation, isWritten: Bool = false) {
    guard let font = content.font(operation, fonts) else { return }
    (state.font, state.fontSize) = font
    if isWritten { text.noteFont(font.index, size: font.size) }
  }

  /// A text object as cairo wrote it.
  mutating func copyText(_ range: Range<Int>) {
    flush()
    text.close(&out)
    text.setWordSpacing(0, &out)
    if let font = state.font { text.setFont(font, fonts[font], size: state.fontSize, &out) }
    for index in range {
      let operation = content.operations[index]
      switch operation.name {
      case .beginMark?, .beginMarkWithProperties?: writeMark(operation)
      case .endMark?:
        marks.removeLast(min(1, marks.count))
        out.write(operation: content.source[operation.bytes])
      default:
        if operation.name == .setFont { setFont(operation, isWritten: true) }
        if let setting = operation.name?.setting { set(setting, operation) } else { out.write(operation: content.source[operation.bytes]) }
      }
    }
  }

  /// What is in a plain text object.
  mutating func showText(_ range: Range<Int>) {
    var pen = Pen()
    for index in range {
      let operation = content.operations[index]
      switch operation.name {
      case .setMatrix?: if let matrix = TextMatrix(operation, content) { pen = Pen(matrix: matrix, x: matrix.x) }
      case .moveText?:
        guard let move = content.numbers(operation, count: 2) else { break }
        pen.matrix.x += move[0] * pen.matrix.scale
        pen.matrix.y += move[1] * (pen.matrix.isFlipped ? -pen.matrix.scale : pen.matrix.scale)
        pen.x = pen.matrix.x
      case .setFont?: setFont(operation)
      case .showText?, .showTexts?: show(operation, &pen)
      case .beginMark?, .beginMarkWithProperties?:
        flush()
        text.open(&out)
        writeMark(operation)
      case .endMark?: endMark(operation)
      default:
        flush()
        if let setting = operation.name?.setting { set(setting, operation) }
      }
    }
  }

  /// Where cairo's text stands.
  private struct Pen {
    var matrix = TextMatrix.identity
    var x = 0.0
  }

  private mutating func show(_ operation: ContentOperations.Operation, _ pen: inout Pen) {
    guard let index = state.font else { return }
    let (font, size) = (fonts[index], state.fontSize * pen.matrix.scale)
    for operand in content.operands[operation.operands] {
      switch operand {
      case .number(let number):
        let length = -number * size / 1_000
        if let end = stretch?.end, abs(end - pen.x) < 1e-4, stretch?.y == pen.matrix.y { stretch?.move(length) }
        pen.x += length
      case .string(let range):
        var place = range.lowerBound
        while place < range.upperBound {
          var character = Int(content.strings[place])
          place += 1
          if font.isComposite {
            character = character << 8 | (place < range.upperBound ? Int(content.strings[place]) : 0)
            place += 1
          }
          if let other = font.other, character < other.characters.count, other.characters[character] != 0 {
            show(Int(other.characters[character]), of: other.font, size, &pen)
          } else {
            show(character, of: index, size, &pen)
          }
        }
      case .name, .dictionary: break
      }
    }
  }

  private mutating func show(_ character: Int, of font: Int, _ size: Double, _ pen: inout Pen) {
    if stretch?.isContinued(by: font, size, x: pen.x, y: pen.matrix.y, isFlipped: pen.matrix.isFlipped) != true {
      flush()
      stretch = TextStretch(font: font, size: size, x: pen.x, y: pen.matrix.y, isFlipped: pen.matrix.isFlipped)
    }
    stretch?.append(character, isWide: fonts.isComposite(font), width: fonts.width(character, of: font))
    if let end = stretch?.end { pen.x = end }
  }
}
