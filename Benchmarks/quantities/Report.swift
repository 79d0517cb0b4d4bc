import Foundation

/// Tables on standard output, with what was asked for and whether it was kept.
struct Report {
  private(set) var hasPassed = true
  private let widths = [30, 8, 15, 20]

  func begin(_ title: String, columns: [String], ask: String) {
    print("\n\(title): \(ask)")
    line(columns + [""])
    print(String(repeating: "-", count: widths.reduce(0, +) + 2 * widths.count + 4))
  }

  /// - Parameter passes: nil where nothing is asked.
  mutating func row(_ cells: [String], passes: Bool?) {
    line(cells + [passes.map { $0 ? "pass" : "FAIL" } ?? ""])
    if passes == false { hasPassed = false }
  }

  func note(_ text: String) { print("  " + text) }

  private func line(_ cells: [String]) {
    let padded = zip(cells, widths).map { cell, width in cell + String(repeating: " ", count: max(0, width - cell.count)) }
    print((padded + cells.dropFirst(widths.count)).joined(separator: "  "))
    fflush(nil)
  }
}
