/// Splits the dateline off the paragraph it opens: "BEIRUT (AP) —" becomes a credit of its own.
struct DatelineStep: PageStep {
  /// How far down the page a text may start.
  private static let headParts = 16

  func mark(_ page: inout Page) {
    var index = 0
    var hasDateline = false
    var openParts = 0
    while index < page.parts.count {
      let part = page.parts[index]
      // A dateline without an agency it knows is believed at the head of the text only.
      if part.isOpen, part.wording.words.count >= 6, let dateline = Dateline(part.paragraph.text),
        !dateline.agencies.isEmpty || (!hasDateline && openParts < Self.headParts && part.wording.endsSentence),
        let (head, tail) = part.paragraph.split(at: dateline.length)
      {
        page.parts[index] = Page.Part(paragraph: head, role: .credit, dateline: dateline)
        page.parts.insert(Page.Part(paragraph: tail), at: index + 1)
        hasDateline = true
        index += 1
      }
      if part.isOpen { openParts += 1 }
      index += 1
    }
  }
}
