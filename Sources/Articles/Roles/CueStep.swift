/// Marks what cue words alone tell, wherever it stands.
struct CueStep: PageStep {
  func mark(_ page: inout Page) {
    for index in page.parts.indices where page.parts[index].isOpen {
      let wording = page.parts[index].wording
      if let cue = PageCues.cue(for: wording, in: .anywhere) {
        page.parts[index].role = cue.textRole
        page.parts[index].opensOtherStories = cue.opensOtherStories ?? false
      } else if Self.isCounter(wording) {
        page.parts[index].role = .noise(reason: "counter")
      } else if Self.isEmbeddedPost(wording) {
        page.parts[index].role = .noise(reason: "embedded post")
      } else if !wording.folded.contains(where: \.isLetter), !wording.hasDigit {
        page.parts[index].role = .noise(reason: "ornament")
      }
    }
  }

  /// "3", "2 / 7", "1 of 12"
  static func isCounter(_ wording: Wording) -> Bool {
    let rest = wording.folded.filter { !$0.isNumber && !"/| ()".contains($0) }
    return wording.hasDigit && wording.words.count <= 4 && (rest.isEmpty || rest == "of")
  }

  /// "— Jane Doe (@janedoe) September 5, 2017"
  static func isEmbeddedPost(_ wording: Wording) -> Bool {
    wording.folded.contains("(@") && wording.words.count <= 16 && !wording.endsSentence
  }
}
