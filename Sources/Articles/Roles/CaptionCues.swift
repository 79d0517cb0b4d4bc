/// Tells an image's caption at the head of a page from the first paragraph of the text.
enum CaptionCues {
  private static let wordsOfCaption = 45

  static func isCaption(_ wording: Wording) -> Bool {
    wording.isTruncated || PageCues.cue(for: wording, in: .head)?.role == .caption || isPose(wording)
  }

  /// One sentence in the present tense about something to be seen: "Soldiers climb a ridge near the town."
  ///
  /// A first paragraph of a report tells what happened and who says so; it also gives the figures,
  /// so a sentence with a number in it is never taken for a caption by its tense alone.
  private static func isPose(_ wording: Wording) -> Bool {
    guard wording.endsSentence, !wording.endsLoudly, wording.words.count <= wordsOfCaption, !wording.hasDigit else {
      return false
    }
    let words = wording.folded.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
    guard !words.contains(where: CaptionWords.standard.never.contains) else { return false }
    let verb = words.indices.first { index in
      guard index > 0, CaptionWords.standard.isPose(words[index]) else { return false }
      return !CaptionWords.standard.beforeNoun.contains(words[index - 1])
    }
    guard let verb, verb <= 14 else { return false }
    return !isSeveralSentences(wording.words)
  }

  private static func isSeveralSentences(_ words: [String]) -> Bool {
    words.indices.dropLast().contains { index in
      let word = words[index]
      guard let last = word.last, ".!?".contains(last), word.count > 4 else { return false }
      return words[index + 1].first?.isUppercase ?? false
    }
  }
}

/// The words that tell a pose in a picture.
struct CaptionWords: Decodable, Sendable {
  /// Verbs in their plain form for what people and things are seen to do.
  let poses: [String]
  /// Words after which such a verb is a noun or an infinitive.
  let beforeNoun: Set<String>
  /// Words of reports that captions do without.
  let never: Set<String>
  private let forms: Set<String>

  private enum Key: String, CodingKey { case poses, beforeNoun, never }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    poses = try container.decode([String].self, forKey: .poses)
    beforeNoun = try container.decode(Set<String>.self, forKey: .beforeNoun)
    never = try container.decode(Set<String>.self, forKey: .never)
    forms = Set(poses.flatMap(Self.presentForms))
  }

  func isPose(_ word: String) -> Bool { forms.contains(word) }

  private static func presentForms(_ verb: String) -> [String] {
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return [verb, verb.dropLast() + "ies"]
    }
    let hisses = ["s", "sh", "ch", "x", "z"].contains { verb.hasSuffix($0) }
    return [verb, verb + (hisses ? "es" : "s")]
  }

  static let standard = Lexicon.decode(CaptionWords.self, PackageResources.caption_words_json)
}
