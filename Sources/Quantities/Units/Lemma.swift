/// The singular of English nouns and the positive of adjectives.
struct Lemma {
  let lexicon: Lexicon

  /// The singular of a noun in lower case: irregular ones by the lexicon, others by their ending.
  func singular(of word: String) -> String {
    let word = word.lowercased()
    if let irregular = lexicon.singulars[word] { return irregular }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return String(word.dropLast())
  }

  /// The positive of a superlative: "good" for "best", "large" for "largest"; other words as they are.
  func positive(of word: String) -> String {
    lexicon.positives[word.lowercased()] ?? word
  }
}
