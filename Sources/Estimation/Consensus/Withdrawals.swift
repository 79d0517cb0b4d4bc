import Claims
import Dates
import Quantities

/// Finds figures that their source has taken back: "the ministry withdrew its figure of 120".
enum Withdrawals {
  private static let verbs: Set<String> = [
    "withdrew", "withdraws", "withdraw", "withdrawn", "withdrawing", "retracted", "retracts", "retract", "retracting", "rescinded", "rescinds", "disowned",
  ]
  private static let nouns: Set<String> = [
    "figure", "figures", "toll", "tolls", "count", "estimate", "number", "total", "tally", "report", "statement", "claim",
  ]
  private static let negations: Set<String> = ["not", "never", "refused", "refuses", "declined", "declines", "without"]
  /// Between the verb and its object they begin another clause.
  private static let breaks: Set<String> = ["and", "but", "after", "when", "while", "as", "from", "because", "which", "who"]
  /// How many words may stand between the verb and the figure.
  private static let reach = 10

  /// The claims that no longer stand, each with the claim that takes it back, which stands no more either.
  ///
  /// Taken back are figures of the same number that are not newer, of the same origin or of a source that
  /// the sentence names. Linear in the number of claims but for the few that take one back.
  static func found(in owned: [(claim: Claim, origin: Origin.ID)]) -> [Claim.ID: Claim.ID] {
    let entries = owned.filter { takesBack($0.claim) }
    guard !entries.isEmpty else { return [:] }
    var found: [Claim.ID: Claim.ID] = [:]
    let others = owned.map { (claim: $0.claim, origin: $0.origin, figure: figure(of: $0.claim), names: names(of: $0.claim)) }
    for entry in entries {
      found[entry.claim.id] = entry.claim.id
      let words = Set(words(of: entry.claim.sentence))
      let taken = figure(of: entry.claim)
      for other in others where other.figure == taken && found[other.claim.id] == nil {
        guard !isNewer(other.claim, than: entry.claim), other.origin == entry.origin || other.names.contains(where: words.contains)
        else { continue }
        found[other.claim.id] = entry.claim.id
      }
    }
    return found
  }

  /// True for a claim whose sentence takes its figure back.
  static func takesBack(_ claim: Claim) -> Bool {
    let sentence = claim.sentence
    // Most sentences have none of the words.
    guard mayTakeBack(sentence), let number = sentence.firstRange(of: digits(of: claim))
    else { return false }
    let before = words(of: sentence[..<number.lowerBound])
    let after = words(of: sentence[number.upperBound...])
    guard let noun = before.suffix(5).lastIndex(where: nouns.contains), before[noun...].contains(where: { $0 == "of" || $0 == "that" || $0 == "at" }) else {
      return false
    }
    if let verb = before.lastIndex(where: verbs.contains) {
      return verb < noun && before.count - verb <= reach && before[verb..<noun].allSatisfy { !breaks.contains($0) } && !isDenied(before[..<verb])
    }
    // "The figure of 120 dead was withdrawn on Friday."
    guard let verb = after.firstIndex(where: verbs.contains), verb < reach else { return false }
    let passive = after[..<verb]
    return passive.contains { ["was", "were", "been", "being", "is"].contains($0) } && !isDenied(passive)
  }

  private static func isDenied(_ words: ArraySlice<String>) -> Bool { words.suffix(3).contains(where: negations.contains) }

  private static func digits(of claim: Claim) -> String {
    claim.quote.split(whereSeparator: \.isWhitespace).first { $0.contains(where: \.isNumber) }.map(String.init) ?? claim.quote
  }

  private static func figure(of claim: Claim) -> Double? { (claim.value ?? claim.low ?? claim.high).map { $0 * claim.unit.factor } }

  private static func isNewer(_ a: Claim, than b: Claim) -> Bool {
    guard let first = a.asOf.date?.first, let last = b.asOf.date?.last else { return false }
    return first.value > last.value
  }

  /// The words of the claim's source by which a sentence may name it: "ministry" of the ministry of health.
  private static func names(of claim: Claim) -> [String] {
    guard let name = NamedSource.name(of: claim) ?? NamedSource.generic(claim) else { return [] }
    return words(of: name).filter { $0.count > 3 }
  }

  private static let stems = ["withdr", "retract", "rescind", "disown"].map { Array($0.utf8) }

  private static func mayTakeBack(_ sentence: String) -> Bool {
    let bytes = Array(sentence.utf8)
    return bytes.indices.contains { start in
      stems.contains { bytes[start] == $0[0] && bytes[start...].starts(with: $0) }
    }
  }

  private static func words<Text: StringProtocol>(of text: Text) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
