/// Breaks text into lines.
enum TextFill {
  /// Lines of at most so many columns; a word that is longer has a line of its own. `\n` breaks.
  static func lines(_ text: String, width: Int) -> [String] {
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
