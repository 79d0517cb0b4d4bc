/// Marks the menus and counters at the top and the tail of a page, which no full stop tells from headlines.
struct MenuStep: PageStep {
  func mark(_ page: inout Page) {
    let open = page.open(in: page.parts.indices)
    let head = open.prefix { index in !Self.isText(page.parts[index].wording) }
    let tail = open.reversed().prefix { index in !Self.isText(page.parts[index].wording) }
    var menus: [Int] = []
    for index in head + tail.reversed() {
      let part = page.parts[index]
      if CounterLine.isCounter(part.paragraph.text, part.wording) {
        page.mark(index, .noise(reason: "counter"))
      } else if head.contains(index) || !part.wording.hasDigit, MenuLine.isMenu(part.paragraph.text, part.wording) {
        menus.append(index)
      }
    }
    // A headline may stand between bars too, where the page has no other.
    let hasTitle = page.parts.contains { $0.role == .title }
    let others = head.contains { !menus.contains($0) && page.parts[$0].isOpen && page.parts[$0].wording.isHeadline && page.parts[$0].wording.words.count >= 3 }
    // Rows of figures may end a text, so that in the tail no menu has digits.
    for index in menus where hasTitle || others || !head.contains(index) { page.mark(index, .noise(reason: "navigation")) }
  }

  private static func isText(_ wording: Wording) -> Bool {
    wording.endsSentence && !wording.endsLoudly && wording.words.count >= 8
  }
}
