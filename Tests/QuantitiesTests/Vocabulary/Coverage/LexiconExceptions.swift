/// Entries that are right and cannot be read in the sentence of their list, each with its reason.
enum LexiconExceptions {
  static let reasons: [String: String] = Dictionary(
    groups.flatMap { group in group.entries.map { ("\(group.list): \($0)", group.reason) } }, uniquingKeysWith: { first, _ in first })

  private static let groups: [(list: String, reason: String, entries: [String])] = []
}
