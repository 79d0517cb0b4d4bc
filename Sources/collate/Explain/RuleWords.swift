import Foundation

/// What each rule of the extraction means, in words: `Wording/rules.json`.
struct RuleWords {
  private let words: [String: String]

  static let english = RuleWords(words: (try? JSONDecoder().decode([String: String].self, from: Data(PackageResources.rules_json))) ?? [:])

  /// A rule's words; its name where it has none.
  func words(for rule: String) -> String { words[rule] ?? rule }

  /// The rules that have words.
  var rules: [String] { words.keys.sorted() }
}
