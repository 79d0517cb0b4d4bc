extension TextMeasuring {
  /// Breaks a text at its spaces into lines no wider than a measure; words wider than it are broken too.
  ///
  /// What is left over after `limit` lines is cut off behind an ellipsis.
  func lines(of text: String, style: String, isBold: Bool = false, within measure: Double, atMost limit: Int = 3)
    -> [String]
  {
    func fits(_ line: String) -> Bool { width(of: line, style: style, isBold: isBold) <= measure }
    // Nothing of this length is a label; the cut keeps the breaking of words cheap.
    var words = text.prefix(400).split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).map(String.init)
    if text.count > 400 { words.append("\u{2026}") }
    var lines: [String] = []
    var line = ""
    for word in words {
      let longer = line.isEmpty ? word : line + " " + word
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit, limit > 0 else { return lines }
    var last = lines[limit - 1]
    while !last.isEmpty, !fits(last + "\u{2026}") { last.removeLast() }
    return lines.prefix(limit - 1) + [last + "\u{2026}"]
  }
}
