/// Finds the agencies whose people a text speaks of: "told Reuters", "a journalist contributing to AFP".
enum Mentions {
  static func agencies(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace || "()\"“”".contains($0) }.map { word in
      Wording.fold(String(word)).hasSuffix("'s") ? String(word.dropLast(2)) : String(word)
    }
    var found: [String] = []
    for index in words.indices {
      for agency in Agencies.standard.agencies {
        guard let length = agency.forms.lazy.compactMap({ length(of: $0, in: words[index...]) }).first else { continue }
        guard isMention(words[..<index], words[(index + length)...], ambiguous: agency.ambiguous ?? false) else { continue }
        if !found.contains(agency.name) { found.append(agency.name) }
      }
    }
    return found
  }

  /// How many words a name takes where the words start with it.
  private static func length(of name: String, in words: ArraySlice<String>) -> Int? {
    // Most words start no agency's name.
    guard let first = words.first, name.hasPrefix(first.prefix(2)) else { return nil }
    let parts = name.split(separator: " ")
    guard words.count >= parts.count else { return nil }
    for (part, word) in zip(parts, words) where part != word && String(part) != word.trimmingStops { return nil }
    return parts.count
  }

  private static func isMention(_ before: ArraySlice<String>, _ after: ArraySlice<String>, ambiguous: Bool) -> Bool {
    var before = before.map { $0.lowercased() }
    if let last = before.last, ["the", "a", "an"].contains(last) {
      before.removeLast()
    }
    if Agencies.standard.mentionedAfter.contains(where: { before.suffix($0.split(separator: " ").count).joined(separator: " ") == $0 }) {
      return true
    }
    guard !ambiguous, let next = after.first?.lowercased().trimmingStops else { return false }
    return Agencies.standard.mentionedBefore.contains(next)
  }
}

extension String {
  fileprivate var trimmingStops: String {
    var text = self
    while let last = text.last, ".,;:!?’'".contains(last) { text.removeLast() }
    return text
  }
}
