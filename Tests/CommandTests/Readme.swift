import Foundation
import TestSupport

/// The parts of the README that must hold.
enum Readme {
  static let text = (try? String(contentsOf: TestSupport.packageRoot.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  /// The fenced blocks of a language.
  static func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "\n```\(language)\n").dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// The rows of the table that follows a sentence, without head and rule; cells without their marks.
  static func table(after sentence: String) -> [[String]] {
    guard let start = text.range(of: sentence)?.upperBound else { return [] }
    let lines = text[start...].split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
    }
  }

  /// What stands in backquotes and looks like a path of the package.
  static let paths: [String] = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    .filter { path in ["Sources/", "layouts/", "fonts/", "seeds/", ".ci/"].contains { path.hasPrefix($0) } }
}
