import Foundation
import Quantities

/// Compares what was found in an example with what is in it.
struct CorpusScore {
  let example: CorpusExample
  let found: [Quantity]

  init(_ example: CorpusExample, extractor: QuantityExtractor) {
    self.example = example
    // Ages are found for those who ask; as figures of an event they are labels; "one of the" counts nothing.
    found = extractor.quantities(in: example.text).filter { $0.role != .age && $0.role != .member }
  }

  struct Fault: CustomStringConvertible {
    /// One word for what is wrong.
    let error: String
    let description: String
  }

  /// What is wrong; empty where the example passes.
  var faults: [Fault] {
    var faults: [Fault] = []
    var used: Set<Int> = []
    for expected in example.quantities {
      let span = example.text.byteRange(of: expected.quote)
      let near = found.indices.filter { !used.contains($0) && found[$0].range.overlaps(span) }
      guard let best = near.min(by: { rank(found[$0], expected) < rank(found[$1], expected) }) else {
        faults.append(Fault(error: "missed", description: "“\(expected.quote)” was not found in: \(example.text)"))
        continue
      }
      used.insert(best)
      if let error = error(found[best], expected) {
        faults.append(Fault(error: error, description: "“\(expected.quote)” has the wrong \(error) in: \(example.text) — \(found[best])"))
      }
    }
    for words in example.notQuantities ?? [] {
      let span = example.text.byteRange(of: words)
      for quantity in found where quantity.range.overlaps(span) {
        faults.append(Fault(error: "leak", description: "“\(words)” was read as a quantity in: \(example.text) — \(quantity)"))
      }
    }
    return faults
  }

  /// Units that the corpus calls by another of their names.
  private static let unitNames = ["British pound": "pound sterling", "degree Celsius": "celsius", "degree Fahrenheit": "fahrenheit"]

  private func rank(_ found: Quantity, _ expected: CorpusQuantity) -> Int {
    switch error(found, expected) {
    case nil: 0
    case "unit": 1
    case "form": 2
    default: 3
    }
  }

  private func error(_ found: Quantity, _ expected: CorpusQuantity) -> String? {
    let isSameNumber = isClose(found.value, expected.value) && isClose(found.low, expected.low) && isClose(found.high, expected.high)
    if found.form != expected.form { return hasNumber(found, of: expected) ? "form" : "number" }
    if !isSameNumber { return "number" }
    return found.unit.name == Self.unitNames[expected.unitName, default: expected.unitName] ? nil : "unit"
  }

  /// True where the number is right and only stands elsewhere, as the value of a bound does.
  private func hasNumber(_ found: Quantity, of expected: CorpusQuantity) -> Bool {
    let ours = [found.value, found.low, found.high].compactMap { $0 }
    return [expected.value, expected.low, expected.high].compactMap { $0 }.allSatisfy { number in ours.contains { isClose($0, number) } }
  }

  /// Parts of a whole are written down with six digits.
  private func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 2e-6 * max(1, abs(a), abs(b))
  }
}

extension String {
  /// The UTF-8 bytes of a part; empty at the end where there is none.
  func byteRange(of part: String) -> Range<Int> {
    guard let range = range(of: part) else { return utf8.count..<utf8.count }
    let start = utf8.distance(from: startIndex, to: range.lowerBound)
    return start..<start + part.utf8.count
  }
}
