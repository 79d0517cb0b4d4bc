import Claims
import Foundation

/// The words of an article that a note quotes: the figure, with enough of its sentence to be understood.
enum Excerpt {
  /// The words a quotation should have, where its sentence has them.
  private static let enough = 9
  /// A quotation may run so far to reach the end of its clause.
  private static let most = 13

  static func words(of claim: Claim) -> String {
    let quote = clean(claim.quote)
    let sentence = clean(claim.sentence)
    guard let found = sentence.range(of: quote) else { return quote }
    if claim.kind == .date { return leading(found, in: sentence) { _ in false } }
    let text = part(before: found, in: sentence) + trailing(found, quote: quote, in: sentence)
    // What befell the counted people may stand before them: "has killed more than 330,000".
    guard let stems = fates[claim.kind], !stems.contains(where: { text.lowercased().contains($0) }) else { return text }
    let lead = leading(found, in: sentence) { word in stems.contains { word.lowercased().contains($0) } }
    guard stems.contains(where: { lead.lowercased().contains($0) }) else { return text }
    return String(lead.dropLast(quote.count)) + text
  }

  /// "Seven of the country's " before "16 districts": cut there, the whole would have what is said of the part.
  private static func part(before found: Range<String.Index>, in sentence: String) -> String {
    let words = sentence[..<found.lowerBound].split(separator: " ", omittingEmptySubsequences: true).suffix(5)
    guard let of = words.lastIndex(where: { $0.lowercased() == "of" }), of > words.startIndex, words.endIndex - of <= 4 else { return "" }
    // Between "of" and the figure stands no more than an article and an owner.
    guard words[(of + 1)...].allSatisfy({ isDeterminer($0) || $0.hasSuffix("’s") || $0.hasSuffix("'s") }) || of == words.endIndex - 1 else { return "" }
    let head = words[words.index(before: of)]
    return String(sentence[head.startIndex..<found.lowerBound])
  }

  private static func isDeterminer(_ word: Substring) -> Bool { ["the", "its", "their", "all", "these", "those", "our", "his", "her"].contains(word.lowercased()) }

  private static let fates: [ClaimKind: [String]] = [
    .killed: ["kill", "die", "dead", "death", "toll", "slain", "drown"], .injured: ["injur", "wound", "hurt"], .missing: ["missing"],
    .displaced: ["displac", "fled", "flee", "homeless", "evacuat"],
  ]

  private static func trailing(_ found: Range<String.Index>, quote: String, in sentence: String) -> String {
    let own = quote.split(separator: " ").count
    // To the end of the clause where that is near, else so many words.
    let rest = sentence[found.upperBound...]
    let clause = rest[..<(rest.firstIndex { ",;:.()‘’—".contains($0) } ?? rest.endIndex)]
    let words = clause.split(separator: " ")
    guard own < enough, !words.isEmpty, rest.first == " " else { return quote }
    let wanted = own + words.count <= most ? words.count : enough - own
    let end = words[wanted - 1].endIndex
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
  private static func leading(_ found: Range<String.Index>, in sentence: String, until isEnough: (Substring) -> Bool) -> String {
    var start = found.lowerBound
    var count = sentence[found].split(separator: " ").count
    while count < enough, start > sentence.startIndex {
      let space = sentence.index(before: start)
      guard sentence[space] == " ", space > sentence.startIndex, !",;:.()".contains(sentence[sentence.index(before: space)]) else { break }
      start = sentence[..<space].lastIndex(of: " ").map { sentence.index(after: $0) } ?? sentence.startIndex
      count += 1
      if isEnough(sentence[start..<space]) { break }
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
  /// The first words of a statement: enough to find it by.
  static func opening(of statement: Statement) -> String {
    let words = clean(statement.words)
    guard words.count > mostOfStatement, let space = words.prefix(mostOfStatement).lastIndex(of: " ") else { return words }
    return String(words[..<space]).trimmingCharacters(in: CharacterSet(charactersIn: " ,;:"))
  }

  private static let mostOfStatement = 90

  /// A statement's words, on one line.
  static func words(of statement: Statement) -> String { clean(statement.words) }

  /// The figure's own words, short enough to stand beside a mark.
  static func figure(of claim: Claim) -> String {
    let words = clean(claim.quote)
    return words.count <= 44 ? words : String(words.prefix(43)) + "…"
  }
}
