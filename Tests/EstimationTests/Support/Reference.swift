import Foundation

/// The published and independently computed answers, kept outside the project.
///
/// Looked for in the folder that the environment variable COLLATE_SHARED names, else in `shared`
/// beside the package's folder.
enum Reference {
  static let file: URL? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["COLLATE_SHARED"].map { URL(filePath: $0) }
    let shared = named ?? package.deletingLastPathComponent().appending(path: "shared")
    let file = shared.appending(path: "reference/consensus_reference_cases.json")
    return FileManager.default.isReadableFile(atPath: file.path) ? file : nil
  }()

  static let isPresent = file != nil

  /// One case of the file.
  struct Case {
    var fields: [String: Any]

    var tolerance: Double { number(fields["tolerance"]) ?? 0 }
    private var inputs: [String: Any] { fields["inputs"] as? [String: Any] ?? [:] }
    private var expected: [String: Any] { fields["expected"] as? [String: Any] ?? [:] }

    func numbers(_ key: String) -> [Double] { (inputs[key] as? [Any] ?? []).compactMap(number) }
    func pairs(_ key: String) -> [[Double]] {
      (inputs[key] as? [Any] ?? []).map { ($0 as? [Any] ?? []).compactMap(number) }
    }
    func text(_ key: String) -> String? { inputs[key] as? String }
    func answer(_ key: String) -> Double? { number(expected[key]) }
    func answers(_ key: String) -> [Double] { (expected[key] as? [Any] ?? []).compactMap(number) }
    func answerPairs(_ key: String) -> [[Double]] {
      (expected[key] as? [Any] ?? []).map { ($0 as? [Any] ?? []).compactMap(number) }
    }
    func answerTexts(_ key: String) -> [String] { expected[key] as? [String] ?? [] }

    /// True where a number is the expected one to the case's tolerance.
    func agrees(_ found: Double?, _ wanted: Double?) -> Bool {
      guard let found, let wanted else { return false }
      return abs(found - wanted) <= max(tolerance, 1e-12 * abs(wanted))
    }

    private func number(_ value: Any?) -> Double? { (value as? NSNumber)?.doubleValue }
  }

  static func named(_ name: String) throws -> Case {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file ?? URL(filePath: "/dev/null")))
    let cases = (json as? [String: Any])?["cases"] as? [[String: Any]] ?? []
    return Case(fields: cases.first { $0["name"] as? String == name } ?? [:])
  }
}
