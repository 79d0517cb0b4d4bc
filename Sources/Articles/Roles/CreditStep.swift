/// Marks date lines, bylines, links and lines that credit agencies.
struct CreditStep: PageStep {
  func mark(_ page: inout Page) {
    for index in page.parts.indices where page.parts[index].isOpen {
      let text = page.parts[index].paragraph.text
      if DateLine(text) != nil || Byline(text) != nil || LinkLine(text) != nil || CreditLine(text) != nil {
        page.parts[index].role = .credit
      }
    }
  }
}
