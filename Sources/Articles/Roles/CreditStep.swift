/// Marks date lines, bylines, links and lines that credit agencies.
struct CreditStep: PageStep {
  /// No such line is longer.
  private static let mostWords = 24

  func mark(_ page: inout Page) {
    for index in page.parts.indices where page.parts[index].isOpen {
      guard page.parts[index].wording.words.count <= Self.mostWords else { continue }
      let text = page.parts[index].paragraph.text
      if PublicationLine(text) != nil || Byline(text) != nil || LinkLine(text) != nil || CreditLine(text) != nil {
        page.parts[index].role = .credit
      }
    }
  }
}
