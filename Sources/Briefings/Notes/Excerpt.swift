import Claims
import Foundation

/// The words of an article that a note quotes: the figure, with enough of its sentence to be understood.
enum Excerpt {
  /// The fewest words a quotation should have, where its sentence has them.
  private static let enough = 7

  static func words(of claim: Claim) -> String {
    let quote = clean(claim.quote)
    let sentence = clean(claim.sentence)
    guard let found = sentence.range(of: quote) else { return quote }
    if claim.kind == .date { return leading(found, in: sentence) }
    var end = found.upperBound
    var count = quote.split(separator: " ").count
    while count < enough, end < sentence.endIndex {
      // A mark ends the excerpt; so does the end of the sentence.
      guard sentence[end] == " ", let next = sentence[sentence.index(after: end)...].firstIndex(where: { $0 == " " || ",;:.()“”\"—".contains($0) })
      else { break }
      if next == sentence.index(after: end) { break }
      end = next
      count += 1
      if sentence[end] != " " { break }
    }
    return String(sentence[found.lowerBound..<end]).trimmingCharacters(in: .whitespaces)
  }

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
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacingOccurrences(of: "“", with: "‘")
      .replacingOccurrences(of: "”", with: "’").replacingOccurrences(of: "\"", with: "’")
  }
}

extension Excerpt {
  /// The figure's own words, short enough to stand beside a mark.
  static func figure(of claim: Claim) -> String {
    let words = clean(claim.quote)
    return words.count <= 44 ? words : String(words.prefix(43)) + "…"
  }
}
