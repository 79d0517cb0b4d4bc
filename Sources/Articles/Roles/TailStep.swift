/// Marks what stands behind the end of the text: update logs, notices, headlines of other stories.
///
/// Goes up from the last part and stops at the first that is text.
struct TailStep: PageStep {
  /// A lone line without a full stop that is longer is text that lost it.
  private static let wordsOfHeadline = 14

  func mark(_ page: inout Page) {
    let start = page.bodyStart ?? 0
    let tail = page.open(in: (start + 1)..<max(start + 1, page.parts.count))
    for (offset, index) in tail.enumerated().reversed() {
      let wording = page.parts[index].wording
      if let cue = PageCues.cue(for: wording, in: .tail) {
        page.mark(index, cue.textRole)
      } else if Self.isOtherHeadline(offset, tail, page) {
        page.mark(index, .noise(reason: "headline of another story"))
      } else {
        return
      }
    }
  }

  private static func isOtherHeadline(_ offset: Int, _ tail: [Int], _ page: Page) -> Bool {
    let wording = page.parts[tail[offset]].wording
    if wording.endsWithAttribution { return false }
    let neighbours = [offset - 1, offset + 1].filter(tail.indices.contains).map { tail[$0] }
    let isInRun = neighbours.contains { abs($0 - tail[offset]) == 1 && isHeadlineLike(page.parts[$0].wording) }
    if wording.isListItem { return !followsColon(offset, tail, page) && !wording.endsSentence }
    guard isHeadlineLike(wording) else { return false }
    if wording.endsLoudly { return isInRun }
    return isInRun || wording.words.count <= wordsOfHeadline
  }

  private static func isHeadlineLike(_ wording: Wording) -> Bool {
    wording.isHeadline || (wording.endsLoudly && wording.words.count <= 14)
  }

  /// True for an item of a list that a paragraph ending in a colon opens.
  private static func followsColon(_ offset: Int, _ tail: [Int], _ page: Page) -> Bool {
    var opener = tail[offset] - 1
    while opener >= 0, page.parts[opener].wording.isListItem { opener -= 1 }
    return opener >= 0 && page.parts[opener].wording.endsWithColon
  }
}
