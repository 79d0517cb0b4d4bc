/// Breaks text into lines.
enum TextFill {
  /// Lines of at most so many columns; a word that is longer has a line of its own. `\n` breaks.
  /// - Parameter breaksWords: true to break longer words too, so that no line is wider.
  static func lines(_ text: String, width: Int, breaksWords: Bool = false) -> [String] {
    let lines = lines(filling: text, width: width)
    return breaksWords ? lines.flatMap { pieces($0, width: width) } : lines
  }

  private static func pieces(_ line: String, width: Int) -> [String] {
    guard TextWidth.columns(of: line) > width else { return [line] }
    var pieces = [""]
    var columns = 0
    for character in line {
      let size = TextWidth.columns(of: character)
      if columns + size > width, columns > 0 {
        pieces.append("")
        columns = 0
      }
      pieces[pieces.count - 1].append(character)
      columns += size
    }
    return pieces
  }

  private static func lines(filling text: String, width: Int) -> [String] {
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var columns = 0
      for word in part.split(separator: " ") {
        let size = TextWidth.columns(of: word)
        if !line.isEmpty, columns + 1 + size > width {
          lines.append(plain(line))
          (line, columns) = ("", 0)
        }
        if !line.isEmpty {
          line += " "
          columns += 1
        }
        line += word
        columns += size
      }
      lines.append(plain(line))
    }
    return lines
  }

  /// Spaces and hyphens that did not break are plain ones on a finished line, for readers and searches.
  private static func plain(_ line: String) -> String {
    String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 == "\u{2011}" ? "-" : $0 })
  }

  /// A text with spaces behind it, so many columns wide.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(of: text)))
  }

  static func withoutTrailingSpaces(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
