/// Marks page numbers, and the lines that a paper sets on every page, as texts pasted from PDF have them.
struct RunningHeadStep: PageStep {
  private static let wordsOfLine = 10
  private static let times = 3

  func mark(_ page: inout Page) {
    let isShort = { (wording: Wording) in wording.words.count <= Self.wordsOfLine && !wording.endsSentence }
    var counts: [String: Int] = [:]
    for part in page.parts where isShort(part.wording) { counts[part.wording.folded, default: 0] += 1 }
    for index in page.parts.indices {
      let wording = page.parts[index].wording
      guard isShort(wording) else { continue }
      if Self.isPageNumber(page.parts[index].paragraph.text) {
        page.mark(index, .noise(reason: "page number"))
      } else if counts[wording.folded, default: 0] >= Self.times, wording.words.count > 1 {
        page.mark(index, .noise(reason: "running head"))
      }
    }
  }

  /// "Page 3", "Page 3 of 7", "- 4 -"
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let words = text.lowercased().split { $0.isWhitespace || "-–—/".contains($0) }
    let isNumber = { (word: Substring) in word.count <= 4 && word.allSatisfy { $0.isASCII && $0.isNumber } }
    if words.first == "page" || words.first == "p." {
      return (2...4).contains(words.count) && words.dropFirst().allSatisfy { isNumber($0) || $0 == "of" }
    }
    return words.count == 1 && isNumber(words[0]) && text.contains { "-–—".contains($0) }
  }
}
