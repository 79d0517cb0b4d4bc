/// Text and attributes of HTML, escaped.
enum HTMLText {
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // Control characters have no place in HTML.
      case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{D}", "\u{E}"..<"\u{20}", "\u{7F}"..<"\u{A0}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A name as an identifier: without white space, and never empty.
  static func identifier(_ name: String) -> String {
    let id = String(name.map { $0.isWhitespace ? "-" : $0 })
    return id.isEmpty ? "part" : escaped(id)
  }

  /// Only addresses that lead to a page or a mail; a link cannot run anything.
  static func address(_ url: String) -> String? {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    return ["http", "https", "mailto", "ftp"].contains(scheme) ? escaped(url) : nil
  }

  /// A number with at most two decimals.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    if rest == 0 { return sign + String(whole) }
    let digits = rest < 10 ? "0\(rest)" : String(rest)
    return sign + "\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }
}
