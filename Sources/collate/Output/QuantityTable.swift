import Foundation
import Quantities

/// The quantities of a line as a person reads them: the line with its spans marked, below it a table.
struct QuantityTable {
  let text: String
  let quantities: [Quantity]

  /// A table is cut to no less than this.
  private static let leastWidth = 40

  /// - Parameter place: file and line number, where the text comes from a file.
  func output(for terminal: Terminal, place: String?) -> String {
    var lines = MarkedText(text, spans: quantities.map(\.range)).lines(for: terminal)
    if !quantities.isEmpty {
      if let place { lines.insert(place, at: 0) }
      let table = TextTable(columns: ["Number", "Unit", "Role", "Rule"], rows: quantities.map(Self.row), lineWidth: max(Self.leastWidth, terminal.width - 2))
      lines += table.text.split(separator: "\n").map { "  " + $0 } + [""]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ quantity: Quantity) -> [String] {
    [number(quantity), unit(quantity), [quantity.role.rawValue, quantity.trend?.rawValue].compactMap { $0 }.joined(separator: ", "), quantity.rule]
  }

  /// The number with the sign of its form and the words that hedge it: "≥ 93,500 (more than)".
  private static func number(_ quantity: Quantity) -> String {
    let hedge = quantity.hedge.map { " (\($0))" } ?? ""
    switch quantity.form {
    case .exact: return digits(quantity.value) + hedge
    case .about: return "~ " + digits(quantity.value) + hedge
    case .atLeast: return "≥ " + digits(quantity.low) + hedge
    case .atMost: return "≤ " + digits(quantity.high) + hedge
    case .range: return digits(quantity.low) + "–" + digits(quantity.high) + hedge
    case .vague:
      switch (quantity.low, quantity.high) {
      case (let low?, let high?): return "vague, " + digits(low) + "–" + digits(high) + hedge
      case (let low?, nil): return "vague, ≥ " + digits(low) + hedge
      case (nil, let high?): return "vague, ≤ " + digits(high) + hedge
      case (nil, nil): return "vague" + hedge
      }
    }
  }

  /// Digits in groups of three, with what stands behind the point; very large and very small numbers by powers of ten.
  private static func digits(_ number: Double?) -> String {
    guard let number else { return "?" }
    guard number == 0 || (1e-4..<1e15).contains(abs(number)) else { return String(number) }
    return number.formatted(.number.precision(.fractionLength(0...6)).locale(Locale(identifier: "en_US")))
  }

  private static func unit(_ quantity: Quantity) -> String {
    switch quantity.unit.dimension {
    case .none where quantity.unit.name.isEmpty: "–"
    case .count: quantity.countedNoun?.trimmingCharacters(in: .whitespaces) ?? quantity.unit.name
    default: quantity.unit.name
    }
  }
}
