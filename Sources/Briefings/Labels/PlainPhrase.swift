import Foundation

/// Words of an article that may stand in a label: a short phrase that says by itself what it is.
enum PlainPhrase {
  private static let most = 5
  private static let determiners: Set<String> = ["the", "a", "an", "its", "their", "his", "her", "our", "all", "some", "those", "these"]
  /// What points outside the phrase or begins another clause.
  private static let foreign: Set<String> = [
    "we", "i", "you", "it", "they", "he", "she", "who", "which", "that", "what", "whom", "’ve", "said", "says", "will", "would", "is", "was", "were", "are", "has", "have", "had", "when", "where",
    "last", "this", "today", "yesterday", "here", "there", "not", "no", "one", "cannot", "only", "more", "another", "further", "time", "times", "other", "others", "same", "now",
  ]
  private static let loose: Set<String> = ["of", "in", "at", "on", "for", "to", "with", "and", "or", "by", "from", "a", "an", "the", "as"]

  /// The phrase without its article; nil where it does not stand alone.
  static func words(_ phrase: String) -> String? {
    var words = phrase.replacingOccurrences(of: " - ", with: "-").split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, determiners.contains(first.lowercased()), words.count > 1 { words.removeFirst() }
    while let last = words.last, loose.contains(last.lowercased()) { words.removeLast() }
    guard let first = words.first, !determiners.contains(first.lowercased()), words.count <= most, words.joined().count >= 3 else { return nil }
    guard words.allSatisfy({ word in word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" } && !foreign.contains(word.lowercased()) }) else { return nil }
    return words.joined(separator: " ")
  }

  /// Counted things with what became of them: the head noun is in the plural, so that the number can stand before it.
  static func counted(_ phrase: String) -> String? {
    guard let phrase = words(phrase) else { return nil }
    let words = phrase.split(separator: " ")
    guard words.contains(where: { $0.hasSuffix("s") || irregular.contains($0.lowercased()) }), words.first.map({ !$0.hasSuffix("ed") || words.count > 1 }) ?? false else { return nil }
    return phrase
  }

  private static let irregular: Set<String> = ["people", "men", "women", "children", "staff", "police", "cattle", "livestock", "crew", "personnel", "aircraft", "sheep"]

  /// The noun of people who are counted ("Syrian soldiers"), without what is said of them.
  static func noun(_ phrase: String) -> String? {
    guard let words = words(phrase)?.split(separator: " ").map(String.init) else { return nil }
    let end = words.firstIndex { loose.contains($0.lowercased()) || $0.hasSuffix("ed") } ?? words.count
    guard end > 0, let last = words[..<end].last, last.hasSuffix("s") || irregular.contains(last.lowercased()) else { return nil }
    return words[..<end].joined(separator: " ")
  }

  /// A noun without its plural "s"; "people" is one of its own.
  static func singular(_ noun: String) -> String { noun.hasSuffix("s") ? String(noun.dropLast()) : noun }

  /// The usual English plural of a noun that no wording names.
  static func plural(of noun: String) -> String? {
    guard !noun.isEmpty, noun.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    if irregular.contains(noun) || noun.hasSuffix("s") { return noun }
    if noun.hasSuffix("man") { return noun.dropLast(2) + "en" }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) { return noun.dropLast() + "ies" }
    return noun + (["s", "x", "ch", "sh"].contains { noun.hasSuffix($0) } ? "es" : "s")
  }
}
