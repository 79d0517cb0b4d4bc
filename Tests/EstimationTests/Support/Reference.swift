import Foundation
import TestSupport
import Testing

@testable import Estimation

/// The published and independently computed answers, kept outside the project.
enum Reference {
  static let cases: [Case] = {
    guard let file = TestSupport.shared?.appendingPathComponent("reference/consensus_reference_cases.json"),
      let data = try? Data(contentsOf: file), let json = try? JSONSerialization.jsonObject(with: data)
    else { return [] }
    return ((json as? [String: Any])?["cases"] as? [[String: Any]] ?? []).map(Case.init)
  }()

  static let isPresent = !cases.isEmpty

  /// One case of the file.
  struct Case: @unchecked Sendable, CustomTestStringConvertible {
    let name: String
    let tolerance: Double
    private let inputs: [String: Any]
    /// Every expected number or text under its path: "mu", "REML.tau", "ci.0".
    let expected: [String: Answer]

    var testDescription: String { name }

    enum Answer: Hashable { case number(Double), text(String) }

    init(_ fields: [String: Any]) {
      name = fields["name"] as? String ?? ""
      tolerance = Self.number(fields["tolerance"]) ?? 0
      inputs = fields["inputs"] as? [String: Any] ?? [:]
      var answers: [String: Answer] = [:]
      Self.flatten(fields["expected"], "", &answers)
      expected = answers
    }

    private static func flatten(_ value: Any?, _ path: String, _ answers: inout [String: Answer]) {
      func child(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
      if let fields = value as? [String: Any] {
        for (key, value) in fields { flatten(value, child(key), &answers) }
      } else if let items = value as? [Any] {
        for (index, value) in items.enumerated() { flatten(value, child(String(index)), &answers) }
      } else if let text = value as? String {
        answers[path] = .text(text)
      } else if let number = number(value) {
        answers[path] = .number(number)
      }
    }

    func number(_ key: String) -> Double? { Self.number(inputs[key]) }
    func numbers(_ key: String) -> [Double] { (inputs[key] as? [Any] ?? []).compactMap(Self.number) }
    func pairs(_ key: String) -> [[Double]] {
      (inputs[key] as? [Any] ?? []).map { ($0 as? [Any] ?? []).compactMap(Self.number) }
    }
    func text(_ key: String) -> String? { inputs[key] as? String }

    /// Figures with their variances: y and v, or x and u.
    var components: [Component] {
      let figures = numbers("y").isEmpty ? numbers("x") : numbers("y")
      let variances = numbers("v").isEmpty ? numbers("u").map { $0 * $0 } : numbers("v")
      return zip(figures, variances).map { Component(best: $0, variance: $1) }
    }

    private static func number(_ value: Any?) -> Double? { (value as? NSNumber)?.doubleValue }
  }
}
