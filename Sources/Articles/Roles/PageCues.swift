/// The cue words of page noise, captions and credits.
enum PageCues {
  /// The first cue that a paragraph answers to.
  static func cue(for wording: Wording, in zone: PageCue.Zone) -> PageCue? {
    let isClocked = ClockText.opens(wording.folded)
    let pairs = BytePairs(wording.foldedBytes)
    return standard.first { ($0.zone ?? .anywhere) == zone && $0.fits(wording, pairs, isClocked: isClocked) }
  }

  /// True where the first cue makes a credit.
  static func isCredit(_ wording: Wording) -> Bool {
    guard wording.words.count <= mostWordsOfCredit else { return false }
    let pairs = BytePairs(wording.foldedBytes)
    guard credits.contains(where: { $0.fits(wording, pairs, isClocked: false) }) else { return false }
    return cue(for: wording, in: .anywhere)?.role == .credit
  }

  private static let credits = standard.filter { $0.role == .credit && ($0.zone ?? .anywhere) == .anywhere }
  private static let mostWordsOfCredit = credits.map { $0.maxWords ?? .max }.max() ?? 0

  static let standard = Lexicon.decode([PageCue].self, PackageResources.page_cues_json)
}

/// A row of `page-cues.json`: words that tell a paragraph's role, with the limits that keep text safe.
///
/// Words are folded (see `Wording.folded`) and match at word limits. A paragraph fits where one of
/// `whole`, `prefix`, `suffix`, `contains` or `all` matches and every limit is kept. A class, because every paragraph
/// is held against all of them.
final class PageCue: Decodable, Sendable {
  /// Where on the page a cue is believed.
  enum Zone: String, Decodable { case anywhere, head, tail }
  enum Role: String, Decodable { case noise, caption, credit }

  let role: Role
  let reason: String
  let zone: Zone?
  let whole: Set<String>?
  let prefix: [CuePhrase]?
  let suffix: [CuePhrase]?
  let contains: [CuePhrase]?
  /// One of each list must stand in the paragraph.
  let all: [[CuePhrase]]?
  let maxWords: Int?
  /// Whether the paragraph must, or must not, end a sentence.
  let sentence: Bool?
  /// The paragraph must start with a time of day.
  let clock: Bool?
  /// None of these may stand in the paragraph.
  let without: [CuePhrase]?
  let opensOtherStories: Bool?

  var textRole: TextBlock.Role {
    switch role {
    case .noise: .noise(reason: reason)
    case .caption: .caption
    case .credit: .credit
    }
  }

  /// - Parameter pairs: those of the paragraph's folded bytes.
  func fits(_ wording: Wording, _ pairs: BytePairs, isClocked: Bool) -> Bool {
    // What has few words and many bytes is no line of a page.
    if let maxWords, wording.words.count > maxWords || wording.foldedBytes.count > maxWords * 100 + 2_000 { return false }
    if let sentence, (wording.endsSentence && !wording.endsLoudly) != sentence { return false }
    if clock == true, !isClocked { return false }
    guard matches(wording, pairs) else { return false }
    return !(without ?? []).contains { $0.mayStand(in: pairs) && $0.stands(in: wording.foldedBytes) }
  }

  private func matches(_ wording: Wording, _ pairs: BytePairs) -> Bool {
    let text = wording.foldedBytes
    if let whole, wording.words.count <= 8, whole.contains(wording.label) { return true }
    if let prefix, prefix.contains(where: { $0.mayStand(in: pairs) && $0.opens(text) }) { return true }
    if let suffix, suffix.contains(where: { $0.mayStand(in: pairs) && $0.closes(wording.labelBytes) }) { return true }
    if let contains, contains.contains(where: { $0.mayStand(in: pairs) && $0.stands(in: text) }) { return true }
    if let all, all.allSatisfy({ $0.contains { $0.mayStand(in: pairs) && $0.stands(in: text) } }) { return true }
    return false
  }
}
