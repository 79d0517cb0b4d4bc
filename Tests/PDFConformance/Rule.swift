/// A rule that a finished PDF must keep.
///
/// These are the rules of PDF/UA-1 (ISO 14289-1, by the Matterhorn Protocol) and PDF/A-3a (ISO 19005-3) that a fault in
/// the finishing can break; they are read from the file alone, and share no code with what wrote it.
public struct Rule: Sendable {
  /// What the rule is called in a test's table.
  public let name: String
  /// What breaks it; empty where it is kept.
  let faults: @Sendable (PDFObjects) -> [String]

  /// All rules.
  public static let all = content + structure + tables + links + fonts + metadata

  /// The names of the rules that a file breaks, each with what breaks it.
  public static func broken(by file: PDFObjects) -> [(rule: String, faults: [String])] {
    all.compactMap { rule in
      let faults = rule.faults(file)
      return faults.isEmpty ? nil : (rule.name, faults)
    }
  }
}
