/// Marks the headline of an embedded video by the length or the player's notice under it, and the
/// caption line over an image's credit.
struct TeaserStep: PageStep {
  func mark(_ page: inout Page) {
    for index in page.parts.indices {
      if ClockText.isLength(page.parts[index].wording.folded) {
        page.mark(index, Self.video)
      }
      guard index > 0, page.parts[index - 1].wording.isHeadline else { continue }
      if page.parts[index].role == Self.video {
        page.mark(index - 1, Self.video)
      } else if page.parts[index].role == .caption, page.parts[index].paragraph.blanksBefore == 0,
        page.parts[index - 1].paragraph.blanksBefore > 0
      {
        page.mark(index - 1, .caption)
      }
    }
  }

  static let video = TextBlock.Role.noise(reason: "video")
}
