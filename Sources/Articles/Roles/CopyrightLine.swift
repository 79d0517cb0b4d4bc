/// Tells a notice of rights: "© 2024 Coast Daily", "(c) 2019 Associated Press.", "Terms | Cookies | ©2023 Coast Daily".
enum CopyrightLine {
  private static let mostWords = 40
  private static let wordsBeside = 16

  static func isNotice(_ text: String, _ wording: Wording) -> Bool {
    guard wording.words.count <= mostWords, let first = wording.words.first else { return false }
    let folded = wording.folded
    if text.contains("©"), wording.words.count <= wordsBeside { return true }
    let opensWithMark = folded.hasPrefix("(c)") && wording.words.count > 1 || first.lowercased() == "copyright"
    guard opensWithMark else { return false }
    let next = wording.words.dropFirst().first ?? ""
    let isYear = next.prefix(4).count == 4 && next.prefix(4).allSatisfy { $0.isASCII && $0.isNumber }
    // "Copyright law is …" is text.
    return isYear || next.lowercased() == "(c)" || next.hasPrefix("©")
      || !wording.endsSentence && (next.first?.isUppercase ?? false) && wording.words.count <= wordsBeside
  }
}
