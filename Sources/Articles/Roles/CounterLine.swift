/// Tells a line of counts and times that a page sets about its article: "1,204 shares", "Comments (316)",
/// "3 min read", "Listen to this article (06:12)", "Updated 14 minutes ago".
enum CounterLine {
  private static let mostWords = 14
  private static let wordsOfPart = 6

  static func isCounter(_ text: String, _ wording: Wording) -> Bool {
    guard wording.words.count <= mostWords, wording.hasDigit, text.utf8.count <= 200 else { return false }
    let parts = MenuLine.entries(of: text)
    return !parts.isEmpty && parts.contains(where: isCount) && parts.allSatisfy { isCount($0) || isLabel($0) }
  }

  /// A number with what it counts.
  private static func isCount(_ part: String) -> Bool {
    var numbers = 0
    var counted = 0
    let words = words(of: part)
    guard (2...wordsOfPart).contains(words.count) else { return false }
    for word in words {
      if isNumber(word) {
        numbers += 1
      } else if counters.contains(word) {
        counted += 1
      } else if !beside.contains(word) {
        return false
      }
    }
    // "Two minutes ago" tells a story; "14 minutes ago" behind "updated" does not.
    return numbers == 1 && counted > 0
  }

  private static func isLabel(_ part: String) -> Bool {
    let wording = Wording(part)
    return PageCues.cue(for: wording, in: .anywhere)?.role == .noise || wording.words.allSatisfy { $0.count == 1 }
  }

  private static func words(of part: String) -> [String] {
    Wording.fold(part).split(separator: " ").map { word in
      String(word.drop { "([".contains($0) }.trimmingSuffix { ")]:,.;".contains($0) })
    }.filter { !$0.isEmpty }
  }

  /// "1,204", "2.4k", "06:12"
  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.first, first.isASCII, first.isNumber else { return false }
    let rest = word.drop { $0.isNumber || ",.:".contains($0) }
    return rest.isEmpty || rest == "k" || rest == "m"
  }

  private static let counters: Set<String> = [
    "share", "shares", "comment", "comments", "like", "likes", "view", "views", "read", "reads", "reading", "reaction", "reactions",
    "retweets", "tweets", "follower", "followers", "replies", "reply", "ago", "listen", "listening", "watch", "visitor", "min", "mins",
    "responses", "upvotes", "claps", "recommendations",
  ]
  private static let beside: Set<String> = [
    "time", "minute", "minutes", "min", "mins", "hour", "hours", "hrs", "hr", "day", "days", "second", "seconds", "sec", "secs", "to", "this",
    "article", "story", "updated", "published", "posted", "last", "modified", "about", "page", "no", "total", "estimated", "share",
    "approx", "est", "a", "the", "times",
  ]
}
