/// Marks the lists of other stories under headers such as "Related" and "More from …".
struct OtherStoriesStep: PageStep {
  /// Words from which on a sentence is no longer a teaser.
  private static let wordsOfText = 12

  func mark(_ page: inout Page) {
    for header in page.parts.indices where page.parts[header].opensOtherStories {
      guard header > (page.bodyStart ?? 0) else { continue }
      let open = page.open(in: (header + 1)..<page.parts.count)
      // Teasers alternate with headlines; two paragraphs of text in a row are the article going on.
      let isText = open.map {
        page.parts[$0].wording.endsSentence && page.parts[$0].wording.words.count >= Self.wordsOfText
      }
      let goesOn = zip(isText, isText.dropFirst()).contains { $0 && $1 }
      for (index, isText) in zip(open, isText) {
        if goesOn && (isText || !page.parts[index].wording.isHeadline) { break }
        page.mark(index, .noise(reason: "other story"))
      }
    }
  }
}
