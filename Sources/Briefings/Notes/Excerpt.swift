import Claims
import Foundation

/// The words of an article that a note quotes: the figure, with enough of its sentence to be understood.
enum Excerpt {
  /// The fewest words a quotation should have, where its sentence has them.
  private static let enough = 9

  static func words(of claim: Claim) -> String {
    let quote = clean(claim.quote)
    let sentence = clean(claim.sentence)
    guard let found = sentence.range(of: quote) else { return quote }
    if claim.kind == .date { return leading(found, in: sentence) }
    var end = found.upperBound
    var count = quote.split(separator: " ").count
    while count < enough, end < sentence.endIndex {
      // A mark ends the excerpt; so does the end of the sentence.
      guard sentence[end] == " ", let next = sentence[sentence.index(after: end)...].firstIndex(where: { $0 == " " || ",;:.()‘’—".contains($0) })
      else { break }
      if next == sentence.index(after: end) { break }
      end = next
      count += 1
      if sentence[end] != " " { break }
    }
    return trimmed(sentence[found.lowerBound..<end], keeping: sentence[found])
  }

  /// Without loose words at the end ("who survived on the"), as far as the figure's own words allow.
  private static func trimmed(_ excerpt: Substring, keeping quote: Substring) -> String {
    var words = excerpt.split(separator: " ")
    let least = quote.split(separator: " ").count
    while words.count > least, let last = words.last, loose.contains(last.lowercased()) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let loose: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "his", "in", "is", "it", "its", "of", "on",
    "once", "or", "so", "still", "than", "that", "the", "their", "they", "to", "was", "were", "which", "who", "with",
  ]

  /// A date with the words before it, which say what it dates.
  private static func leading(_ found: Range<String.Index>, in sentence: String) -> String {
    var start = found.lowerBound
    var count = sentence[found].split(separator: " ").count
    while count < enough, start > sentence.startIndex {
      let space = sentence.index(before: start)
      guard sentence[space] == " ", space > sentence.startIndex, !",;:.()".contains(sentence[sentence.index(before: space)]) else { break }
      start = sentence[..<space].lastIndex(of: " ").map { sentence.index(after: $0) } ?? sentence.startIndex
      count += 1
    }
    return String(sentence[start..<found.upperBound])
  }

  /// One line, with plain quotation marks inside so that they do not close the note's own.
  fileprivate static func clean(_ text: String) -> String {
    var result = ""
    for character in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
      switch character {
      case "“": result.append("‘")
      case "”": result.append("’")
      case "\"": result.append(result.last.map { $0 == " " || $0 == "(" } ?? true ? "‘" : "’")
      default: result.append(character)
      }
    }
    return result
  }
}

extension Excerpt {
  /// The figure's own words, short enough to stand beside a mark.
  static func figure(of claim: Claim) -> String {
    let words = clean(claim.quote)
    return words.count <= 44 ? words : String(words.prefix(43)) + "…"
  }
}
