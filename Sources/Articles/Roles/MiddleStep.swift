/// Marks subheadings and the headlines of other stories within the text.
struct MiddleStep: PageStep {
  private static let wordsOfSubheading = 12
  private static let wordsOfQuotation = 8

  func mark(_ page: inout Page) {
    let open = page.open(in: (page.bodyStart ?? 0)..<page.parts.count)
    for index in open where Self.isSubheading(page.parts[index].wording) {
      let before = index > 0 ? page.parts[index - 1] : nil
      // A list of facts: "Here is what is known:" and lines without full stops.
      if before?.isOpen ?? false, before?.wording.endsWithColon ?? false { continue }
      if Self.isRowOfTable(index, page) { continue }
      page.mark(index, .subheading)
    }
  }

  /// True for lines with figures one below the other: "Turkey 310", "Syria 95".
  private static func isRowOfTable(_ index: Int, _ page: Page) -> Bool {
    guard page.parts[index].wording.hasDigit else { return false }
    return [index - 1, index + 1].contains { neighbour in
      page.parts.indices.contains(neighbour) && page.parts[neighbour].wording.hasDigit
        && page.parts[neighbour].wording.isHeadline && page.parts[neighbour].paragraph.text.utf8.count < 80
    }
  }

  private static func isSubheading(_ wording: Wording) -> Bool {
    guard wording.isHeadline, wording.words.count <= wordsOfSubheading, !wording.endsWithAttribution else {
      return false
    }
    // "Killed: 45" states a fact.
    if wording.hasDigit, wording.folded.contains(":") { return false }
    let isQuotation = wording.folded.hasPrefix("\"") && wording.folded.hasSuffix("\"")
    return !isQuotation || wording.words.count < wordsOfQuotation
  }
}
