import Foundation

/// Where output goes, as far as its looks depend on it.
struct Terminal {
  /// How spans of a text are shown.
  enum Marking {
    /// By the terminal's underline.
    case underline
    /// By a line of signs below, which a pipe and a file keep.
    case signs
  }

  var marking: Marking
  /// The columns of a line.
  var width: Int

  /// The width where none is known.
  static let usualWidth = 100

  /// Standard output. `NO_COLOR` (no-color.org) and a dumb terminal want no escape sequences.
  static var standardOutput: Terminal {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(STDOUT_FILENO) == 1 else { return Terminal(marking: .signs, width: usualWidth) }
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(marking: isPlain ? .signs : .underline, width: isKnown ? max(20, Int(size.ws_col)) : usualWidth)
  }
}
