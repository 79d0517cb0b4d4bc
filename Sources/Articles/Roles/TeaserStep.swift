/// Marks the headline of an embedded video by the length or the player's notice under it, and the
/// caption line over an image's credit.
struct TeaserStep: PageStep {
  func mark(_ page: inout Page) {
    // The page's first headline is the article's, even where a time of day stands under it.
    let title = page.parts.firstIndex { $0.isOpen && $0.wording.isHeadline && $0.wording.words.count >= 4 }
    for index in page.parts.indices {
      if ClockText.isLength(page.parts[index].wording.folded) {
        page.mark(index, Self.video)
      }
      guard index > 0, page.parts[index - 1].wording.isHeadline else { continue }
      if page.parts[index].role == Self.video {
        if index - 1 != title { page.mark(index - 1, Self.video) }
      } else if page.parts[index].role == .caption, page.parts[index].paragraph.blanksBefore == 0,
        page.parts[index - 1].paragraph.blanksBefore > 0 || index > 1 && !page.parts[index - 2].isOpen && index - 1 != title
      {
        page.mark(index - 1, .caption)
      }
    }
  }

  static let video = TextBlock.Role.noise(reason: "video")
}
