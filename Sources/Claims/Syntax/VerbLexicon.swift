import Foundation
import Quantities

/// The verbs that news is told in, with all their forms.
struct VerbLexicon: Sendable {
  /// A form that a verb takes.
  struct Forms: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// "kill"
    static let plain = Forms(rawValue: 1)
    /// "kills"
    static let third = Forms(rawValue: 2)
    /// "killed", "rose"
    static let past = Forms(rawValue: 4)
    /// "killed", "risen"
    static let participle = Forms(rawValue: 8)
    /// "killing"
    static let gerund = Forms(rawValue: 16)
  }

  /// What a word may be.
  struct Entry: Hashable, Sendable {
    var lemma: String
    var forms: Forms
    /// True where the plain form and the form in -s are nouns more often than verbs: "attack", "reports".
    var isNounish: Bool
  }

  private var entries: [String: Entry] = [:]
  private var table: WordTable<Entry> = [:]

  init() {}

  init(_ file: VerbsFile) {
    let doubling = Set(file.doubling.split(separator: " ").map(String.init))
    let nounish = Set(file.nounish.split(separator: " ").map(String.init))
    for lemma in file.regular.split(separator: " ").map(String.init) {
      let past = Self.withEnding("ed", lemma, doubling: doubling.contains(lemma))
      add(lemma, past: past, participle: past, doubling, nounish)
    }
    for (lemma, forms) in file.irregular.sorted(by: { $0.key < $1.key }) {
      let parts = forms.split(separator: " ").map(String.init)
      guard let past = parts.first, let participle = parts.last else { continue }
      add(lemma, past: past, participle: participle, doubling, nounish)
    }
    table = WordTable(entries)
    entries = [:]
  }

  func entry(_ key: Term) -> Entry? { table[key] }

  private mutating func add(_ lemma: String, past: String, participle: String, _ doubling: Set<String>, _ nounish: Set<String>) {
    let isShort = lemma.utf8.count <= 4 && Self.isShortSyllable(lemma)
    let doubles = doubling.contains(lemma) || isShort
    add(lemma, .plain, lemma, nounish)
    add(Self.third(lemma), .third, lemma, nounish)
    add(past, .past, lemma, nounish)
    add(participle, .participle, lemma, nounish)
    add(Self.gerund(lemma, doubling: doubles), .gerund, lemma, nounish)
  }

  private mutating func add(_ form: String, _ forms: Forms, _ lemma: String, _ nounish: Set<String>) {
    if let known = entries[form], known.lemma != lemma {
      // "found" and "lay" are forms of two verbs: the plain form gives way to the past of the other.
      if known.forms.contains(.past) || !forms.contains(.past) { return }
    }
    var entry = entries[form]?.lemma == lemma ? entries[form] : nil
    entry = entry ?? Entry(lemma: lemma, forms: [], isNounish: nounish.contains(lemma))
    entry?.forms.insert(forms)
    entries[form] = entry
  }

  private static func third(_ verb: String) -> String {
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !isVowel(before) { return verb.dropLast() + "ies" }
    return verb + (["s", "sh", "ch", "x", "z", "o"].contains { verb.hasSuffix($0) } ? "es" : "s")
  }

  private static func gerund(_ verb: String, doubling: Bool) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    return withEnding("ing", verb, doubling: doubling)
  }

  private static func withEnding(_ ending: String, _ verb: String, doubling: Bool) -> String {
    if verb.hasSuffix("e"), !(ending == "ing" && (verb.hasSuffix("ee") || verb.hasSuffix("oe") || verb == "be")) { return verb.dropLast() + ending }
    if ending == "ed", verb.hasSuffix("y"), let before = verb.dropLast().last, !isVowel(before) { return verb.dropLast() + "ied" }
    guard let last = verb.last, doubling || verb.utf8.count <= 4 && isShortSyllable(verb) else { return verb + ending }
    return verb + String(last) + ending
  }

  /// "stop", "run": one vowel before one consonant that doubles.
  private static func isShortSyllable(_ verb: String) -> Bool {
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyhk".contains(last) else { return false }
    return isVowel(letters[letters.count - 2]) && !isVowel(letters[letters.count - 3]) && letters.dropLast(2).allSatisfy { !isVowel($0) }
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}

/// `verbs.json`: words in lists separated by spaces.
struct VerbsFile: Decodable {
  var regular = ""
  /// Verbs that double their last letter though they are longer than one syllable or four letters.
  var doubling = ""
  var nounish = ""
  /// Past and participle by the plain form.
  var irregular: [String: String] = [:]
}
