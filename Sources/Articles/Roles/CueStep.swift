/// Marks what cue words alone tell, wherever it stands.
struct CueStep: PageStep {
  func mark(_ page: inout Page) {
    for index in page.parts.indices where page.parts[index].isOpen {
      let wording = page.parts[index].wording
      if let role = Self.insert(page.parts[index].paragraph.text) {
        page.parts[index].role = role
      } else if let cue = PageCues.cue(for: wording, in: .anywhere) {
        page.parts[index].role = cue.textRole
        page.parts[index].opensOtherStories = cue.opensOtherStories ?? false
        // "Image copyright" and "Image caption" on lines of their own, what they label on the next.
        if cue.role == .caption, wording.words.count <= 2, !wording.endsSentence { page.mark(index + 1, .caption) }
      } else if index < Self.headParts, Self.summaryLabels.contains(wording.label) {
        page.parts[index].role = .noise(reason: "label")
        page.mark(index + 1, .standfirst)
      } else if Self.isCounter(wording) || CounterLine.isCounter(page.parts[index].paragraph.text, wording) {
        page.parts[index].role = .noise(reason: "counter")
      } else if CopyrightLine.isNotice(page.parts[index].paragraph.text, wording) {
        page.parts[index].role = .noise(reason: "copyright")
      } else if Self.isEmbeddedPost(wording) {
        page.parts[index].role = .noise(reason: "embedded post")
      } else if wording.words.count <= 4, !wording.folded.contains(where: \.isLetter), !wording.hasDigit {
        page.parts[index].role = .noise(reason: "ornament")
      }
    }
  }

  private static let headParts = 16
  /// What pages set over a summary of the article.
  private static let summaryLabels: Set<String> = [
    "what you need to know", "in short", "in summary", "summary", "at a glance", "key points", "in brief", "synopsis", "the gist",
    "what we know",
  ]

  /// What stands in brackets for something that the page showed: "[Chart: …]", "[Video: … – 1:12]", "[Read also: …]".
  private static func insert(_ text: String) -> TextBlock.Role? {
    guard text.first == "[", text.last == "]", text.utf8.count < 600, let colon = text.firstIndex(of: ":") else { return nil }
    let label = Wording.fold(String(text[text.index(after: text.startIndex)..<colon]))
    guard label.split(separator: " ").count <= 3 else { return nil }
    let inner = Wording(String(text.dropFirst().dropLast()))
    if let cue = PageCues.cue(for: inner, in: .anywhere) { return cue.textRole }
    if ["video", "audio", "watch", "listen", "podcast", "gallery"].contains(label) { return .noise(reason: "video") }
    return nil
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
