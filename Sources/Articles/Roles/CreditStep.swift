/// Marks date lines, bylines, links and lines that credit agencies.
struct CreditStep: PageStep {
  /// No such line is longer.
  private static let mostWords = 24

  func mark(_ page: inout Page) {
    for index in page.parts.indices where page.parts[index].isOpen {
      guard page.parts[index].wording.words.count <= Self.mostWords else { continue }
      if Self.isCreditLine(page.parts[index].paragraph.text) { page.parts[index].role = .credit }
    }
  }

  /// No word of such lines is longer than an address.
  private static let mostBytes = 2_000

  private static func isCreditLine(_ text: String) -> Bool {
    guard text.utf8.count <= mostBytes else { return false }
    return isLine(text)
  }

  private static func isLine(_ text: String) -> Bool {
    PublicationLine(text) != nil || Byline(text) != nil || LinkLine(text) != nil || CreditLine(text) != nil
  }

  /// True for what this step, or a cue word, makes a credit.
  static func isCredit(_ text: String, _ wording: Wording) -> Bool {
    if wording.words.count <= mostWords, isCreditLine(text) { return true }
    return PageCues.isCredit(wording)
  }
}
