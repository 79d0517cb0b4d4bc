/// Marks what cue words alone tell, wherever it stands.
struct CueStep: PageStep {
  func mark(_ page: inout Page) {
    for index in page.parts.indices where page.parts[index].isOpen {
      let wording = page.parts[index].wording
      if let cue = PageCues.cue(for: wording, in: .anywhere) {
        page.parts[index].role = cue.textRole
        page.parts[index].opensOtherStories = cue.opensOtherStories ?? false
        // "Image copyright" and "Image caption" on lines of their own, what they label on the next.
        if cue.role == .caption, wording.words.count <= 2, !wording.endsSentence { page.mark(index + 1, .caption) }
      } else if Self.isCounter(wording) {
        page.parts[index].role = .noise(reason: "counter")
      } else if Self.isEmbeddedPost(wording) {
        page.parts[index].role = .noise(reason: "embedded post")
      } else if wording.words.count <= 4, !wording.folded.contains(where: \.isLetter), !wording.hasDigit {
        page.parts[index].role = .noise(reason: "ornament")
      }
    }
  }

  /// "3", "2 / 7", "1 of 12"
  static func isCounter(_ wording: Wording) -> Bool {
    guard wording.words.count <= 4, wording.hasDigit else { return false }
    let rest = wording.folded.filter { !$0.isNumber && !"/| ()".contains($0) }
    return rest.isEmpty || rest == "of"
  }

  /// "— Jane Doe (@janedoe) September 5, 2017"
  static func isEmbeddedPost(_ wording: Wording) -> Bool {
    wording.words.count <= 16 && !wording.endsSentence && wording.folded.contains("(@")
  }
}
