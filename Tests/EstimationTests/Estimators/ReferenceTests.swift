import TestSupport
import Testing

@testable import Estimation

/// The estimators against published answers.
@Suite(.enabled(if: Reference.isPresent, "no reference cases: set COLLATE_SHARED to the folder that holds reference/"))
struct ReferenceTests {
  /// Answers that the file gives to fewer digits than its tolerance, with half a unit of the last one.
  static let printedTo: [String: Double] = ["bcg_fixed_Q_I2 I2_percent": 5e-9, "pcb28_DL p": 5e-21]

  @Test("each expected number is found to its tolerance, or named as left out", arguments: Reference.cases)
  func answers(reference: Reference.Case) {
    let found = ReferenceAnswers.held[reference.name]?(reference) ?? [:]
    for (path, wanted) in reference.expected.sorted(by: { $0.key < $1.key }) {
      if Self.isLeftOut(reference.name, path) {
        #expect(found[path] == nil, "\(path) is both held and left out")
        continue
      }
      switch (wanted, found[path]) {
      case (.number(let wanted), .number(let number)?):
        let tolerance = Self.tolerance(reference, path, wanted)
        #expect(abs(number - wanted) <= tolerance, "\(path): \(number) instead of \(wanted)")
      case (.text(let wanted), .text(let text)?): #expect(text == wanted, "\(path)")
      default: Issue.record("\(path) is not found")
      }
    }
  }

  @Test func heldAndLeftOutAreAllCases() {
    let names = Set(Reference.cases.map(\.name))
    let whole = Set(ReferenceAnswers.leftOut.filter { $0.path.isEmpty }.map(\.name))
    #expect(names.count == 36)
    #expect(Set(ReferenceAnswers.held.keys).union(whole) == names)
    #expect(Set(ReferenceAnswers.held.keys).isDisjoint(with: whole))
    #expect(ReferenceAnswers.leftOut.allSatisfy { names.contains($0.name) && !$0.reason.isEmpty })
  }

  private static func isLeftOut(_ name: String, _ path: String) -> Bool {
    ReferenceAnswers.leftOut.contains { $0.name == name && ($0.path.isEmpty || path == $0.path || path.hasPrefix($0.path + ".")) }
  }

  /// Absolute, but relative for values under a millionth; no finer than binary numbers are.
  private static func tolerance(_ reference: Reference.Case, _ path: String, _ wanted: Double) -> Double {
    if let printed = printedTo["\(reference.name) \(path)"] { return printed }
    let isSmall = wanted != 0 && abs(wanted) < 1e-6
    return isSmall ? reference.tolerance * abs(wanted) : max(reference.tolerance, 1e-12 * abs(wanted))
  }
}
