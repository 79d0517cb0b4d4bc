/// The singular of English nouns and the positive of adjectives.
struct Lemma {
  let lexicon: Lexicon

  /// The singular of a noun in lower case: irregular ones by the lexicon, others by their ending.
  func singular(of word: String) -> String {
    // "SUVs"
    if word.utf8.count > 2, word.last == "s", word.dropLast().allSatisfy(\.isUppercase) { return String(word.dropLast()) }
    let word = word.lowercased()
    if let irregular = lexicon.singulars[word] { return irregular }
    if let compound = Self.compounds.first(where: { word.hasSuffix($0.0) && word.utf8.count > $0.0.utf8.count + 2 }) { return word.dropLast(compound.0.utf8.count) + compound.1 }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return String(word.dropLast())
  }

  /// The endings of compounds of man, woman, person and child.
  private static let compounds = [("women", "woman"), ("men", "man"), ("people", "person"), ("children", "child")]

  /// True for "firemen" and "businesspeople".
  func isCompoundPlural(_ word: String) -> Bool { Self.compounds.contains { word.hasSuffix($0.0) && word.utf8.count > $0.0.utf8.count } }

  /// The positive of a superlative: "good" for "best", "large" for "largest"; other words as they are.
  func positive(of word: String) -> String {
    lexicon.positives[word.lowercased()] ?? word
  }
}
