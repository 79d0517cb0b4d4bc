/// How much of a line its page's text speaks of.
enum HeadlineWords {
  /// The parts that are looked through; a text repeats its headline early.
  private static let parts = 60
  private static let lettersOfStem = 5

  /// How many words of a line the text has as well, in any form.
  static func shared(_ wording: Wording, _ page: Page) -> Int {
    let line = stems(wording)
    var found: Set<String> = []
    for part in page.parts.prefix(parts) where part.isOpen && part.wording.endsSentence && part.wording.words.count >= 8 {
      found.formUnion(stems(part.wording).intersection(line))
    }
    return found.count
  }

  private static func stems(_ wording: Wording) -> Set<String> {
    Set(
      wording.folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 || $0.contains(where: \.isNumber) }
        .map { String($0.prefix(lettersOfStem)) }
    ).subtracting(["with", "from", "that", "this", "have", "were", "been", "after", "over", "into", "their", "about", "says", "when", "what", "news"])
  }
}
