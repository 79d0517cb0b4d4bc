/// Writes stretches of text in one text object after the other, and knows what the page's text state is by then.
struct TextWriter {
  /// What a font, a size, and a spacing are set to; `q` keeps it and `Q` brings it back.
  struct State {
    var font: Int?
    var size = 0.0
    /// In thousandths of a point.
    var wordSpacing = 0
  }

  var state = State()
  /// The fonts that were set, by their indices.
  private(set) var used: Set<Int> = []
  private(set) var isOpen = false
  /// Where the line begins, in hundredths of a point, that moves go from.
  private var line: (x: Int, y: Int, isFlipped: Bool)?
  /// Where the next glyph comes to lie, in points.
  private var pen = 0.0
  /// By the font and two neighbours the move between them: rounding made several of one.
  private var kerns: [Int: Int] = [:]

  mutating func open(_ out: inout ContentWriter) {
    if isOpen { return }
    out.write(operator: "BT")
    (isOpen, line) = (true, nil)
  }

  mutating func close(_ out: inout ContentWriter) {
    if isOpen { out.write(operator: "ET") }
    isOpen = false
  }

  mutating func setFont(_ index: Int, _ font: ContentFont, size: Double, _ out: inout ContentWriter) {
    guard state.font != index || state.size != size else { return }
    out.write(font.name)
    out.write(size, places: 6)
    out.write(operator: "Tf")
    noteFont(index, size: size)
  }

  /// Notes a font that stands in the content already.
  mutating func noteFont(_ index: Int, size: Double) {
    (state.font, state.size) = (index, size)
    used.insert(index)
  }

  mutating func setWordSpacing(_ spacing: Int, _ out: inout ContentWriter) {
    guard spacing != state.wordSpacing else { return }
    out.write(spacing, places: 3)
    out.write(operator: "Tw")
    state.wordSpacing = spacing
  }

  mutating func write(_ stretch: TextStretch, _ font: ContentFont, _ out: inout ContentWriter) {
    open(&out)
    setFont(stretch.font, font, size: stretch.size, &out)
    move(to: stretch, &out)
    if !font.isComposite { setWordSpacing(WordSpacing.choose(for: stretch, current: state.wordSpacing, offset: pen - stretch.x), &out) }
    show(stretch, isSpaced: !font.isComposite, isWide: font.isComposite, &out)
  }

  /// Goes to where a stretch begins, unless the pen is there, or so near on its line that the stretch can begin with a move.
  private mutating func move(to stretch: TextStretch, _ out: inout ContentWriter) {
    let (x, y) = (Self.hundredths(stretch.x), Self.hundredths(stretch.y))
    if let line, line.isFlipped == stretch.isFlipped {
      if line.y == y, abs(pen - stretch.x) < stretch.size { return }
      out.write(x - line.x, places: 2)
      out.write(line.isFlipped ? line.y - y : y - line.y, places: 2)
      out.write(operator: "Td")
    } else {
      for number in [1, 0, 0, stretch.isFlipped ? -1 : 1] { out.write(number) }
      out.write(x, places: 2)
      out.write(y, places: 2)
      out.write(operator: "Tm")
    }
    line = (x, y, stretch.isFlipped)
    pen = Double(x) / 100
  }

  private static func hundredths(_ length: Double) -> Int { Int(exactly: (min(max(length, -1e9), 1e9) * 100).rounded()) ?? 0 }

  /// Shows a stretch's glyphs, each within the tolerance of its place.
  private mutating func show(_ stretch: TextStretch, isSpaced: Bool, isWide: Bool, _ out: inout ContentWriter) {
    let unit = stretch.size / 1_000
    // A whole number of units is as near as a move can bring it.
    let limit = max(WordSpacing.tolerance / unit, 0.51)
    let spacing = Double(state.wordSpacing) / 1_000 / unit
    let characters = stretch.characters
    var offset = (pen - stretch.x) / unit
    var parts: [(end: Int, move: Int)] = []
    var next = 0
    for index in stride(from: 0, to: characters.count, by: isWide ? 2 : 1) {
      while next < stretch.moves.count, stretch.moves[next].byte == index {
        offset -= stretch.moves[next].length / unit
        next += 1
      }
      if abs(offset) > limit {
        let move = kern(offset, limit, stretch, index, isWide)
        parts.append((index, move))
        offset -= Double(move)
      }
      if isSpaced, characters[index] == 0x20 { offset += spacing }
    }
    pen = stretch.glyphEnd + offset * unit
    // One operator for all strings packs better than the shorter one for some.
    out.write(delimiter: "[")
    var start = 0
    for part in parts {
      if part.end > start { out.write(string: characters[start..<part.end]) }
      out.write(part.move)
      start = part.end
    }
    out.write(string: characters[start...])
    out.write(delimiter: "]")
    out.write(operator: "TJ")
  }

  /// A move to the left that undoes an offset, in units: the one that these neighbours had before, if that will do.
  private mutating func kern(_ offset: Double, _ limit: Double, _ stretch: TextStretch, _ index: Int, _ isWide: Bool) -> Int {
    let offset = min(max(offset, -1e9), 1e9)
    let move = Int(exactly: offset.rounded()) ?? 0
    guard !isWide, index > 0, stretch.characters[index - 1] != 0x20 else { return move }
    let key = stretch.font << 16 | Int(stretch.characters[index - 1]) << 8 | Int(stretch.characters[index])
    if let known = kerns[key], abs(offset - Double(known)) <= limit { return known }
    // Fonts' own moves are round.
    let round = [10.0, 5].lazy.map { (offset / $0).rounded() * $0 }.first { $0 != 0 && abs(offset - $0) <= limit }
    let kern = round.flatMap { Int(exactly: $0) } ?? move
    kerns[key] = kern
    return kern
  }
}
