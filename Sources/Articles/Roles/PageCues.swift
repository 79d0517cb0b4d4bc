/// The cue words of page noise, captions and credits.
enum PageCues {
  /// The first cue that a paragraph answers to.
  static func cue(for wording: Wording, in zone: PageCue.Zone) -> PageCue? {
    let isClocked = ClockText.opens(wording.folded)
    return standard.first { ($0.zone ?? .anywhere) == zone && $0.fits(wording, isClocked: isClocked) }
  }

  static let standard = Lexicon.decode([PageCue].self, PackageResources.page_cues_json)
}

/// A row of `page-cues.json`: words that tell a paragraph's role, with the limits that keep text safe.
///
/// Words are folded (see `Wording.folded`) and match at word limits. A paragraph fits where one of
/// `whole`, `prefix`, `suffix`, `contains` or `all` matches and every limit is kept.
struct PageCue: Decodable, Sendable {
  /// Where on the page a cue is believed.
  enum Zone: String, Decodable { case anywhere, head, tail }
  enum Role: String, Decodable { case noise, caption, credit }

  let role: Role
  let reason: String
  let zone: Zone?
  let whole: Set<String>?
  let prefix: [String]?
  let suffix: [String]?
  let contains: [String]?
  /// One of each list must stand in the paragraph.
  let all: [[String]]?
  let maxWords: Int?
  /// Whether the paragraph must, or must not, end a sentence.
  let sentence: Bool?
  /// The paragraph must start with a time of day.
  let clock: Bool?
  /// None of these may stand in the paragraph.
  let without: [String]?
  let opensOtherStories: Bool?

  var textRole: TextBlock.Role {
    switch role {
    case .noise: .noise(reason: reason)
    case .caption: .caption
    case .credit: .credit
    }
  }

  func fits(_ wording: Wording, isClocked: Bool) -> Bool {
    if let maxWords, wording.words.count > maxWords { return false }
    if let sentence, (wording.endsSentence && !wording.endsLoudly) != sentence { return false }
    if clock == true, !isClocked { return false }
    let text = wording.folded
    guard matches(text) else { return false }
    return !(without ?? []).contains { Self.stands($0, in: text) }
  }

  private func matches(_ text: String) -> Bool {
    if let whole, whole.contains(text.trimmingMarks) { return true }
    if let prefix, prefix.contains(where: { text.hasPrefix($0) && Self.isLimit(text, after: $0) }) { return true }
    if let suffix, suffix.contains(where: { text.trimmingMarks.hasSuffix($0) }) { return true }
    if let contains, contains.contains(where: { Self.stands($0, in: text) }) { return true }
    if let all, all.allSatisfy({ $0.contains { Self.stands($0, in: text) } }) { return true }
    return false
  }

  private static func isLimit(_ text: String, after cue: String) -> Bool {
    guard let last = cue.utf8.last, isWordByte(last) else { return true }
    let next = text.utf8.dropFirst(cue.utf8.count).first
    return next.map { !isWordByte($0) } ?? true
  }

  /// True where a cue stands in a text at word limits. Over bytes: this is asked of every cue and paragraph.
  private static func stands(_ cue: String, in text: String) -> Bool {
    let cue = Array(cue.utf8)
    let text = Array(text.utf8)
    guard let first = cue.first, let last = cue.last, text.count >= cue.count else { return false }
    for start in 0...(text.count - cue.count) where text[start] == first {
      guard text[start..<(start + cue.count)].elementsEqual(cue) else { continue }
      let opens = start == 0 || !isWordByte(first) || !isWordByte(text[start - 1])
      let end = start + cue.count
      if opens, end == text.count || !isWordByte(last) || !isWordByte(text[end]) { return true }
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}

extension String {
  /// Without the colons, arrows and points that pages put behind a label.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, ":.»>›→|… ".contains(last) { text.removeLast() }
    while let first = text.first, "«<‹←|× ".contains(first) { text.removeFirst() }
    return String(text)
  }
}
