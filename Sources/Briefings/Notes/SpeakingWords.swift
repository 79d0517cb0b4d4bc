/// Words by which an English sentence names who says it.
enum SpeakingWords {
  /// True for sentences in which somebody may be named who says it: where the rules found nobody, that is no proof.
  static func areIn(_ sentence: String) -> Bool {
    if sentence.contains(where: { $0 == "“" || $0 == "\"" }) { return true }
    return sentence.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "said", "says", "say", "told", "tells", "according", "reported", "reports", "report", "announced", "estimates", "put", "puts", "counted", "counts", "count", "confirmed", "claimed", "claims", "added", "recorded",
    "gave", "gives", "wrote", "declared", "acknowledged", "spoke", "speaks", "figures", "figure", "total", "tally", "toll", "revised", "list", "listed",
  ]
}
