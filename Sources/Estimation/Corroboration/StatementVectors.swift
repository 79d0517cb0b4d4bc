import Claims
import Foundation
import Quantities

/// Statements as weighted terms, with an index from terms to statements.
///
/// Weights are inverse document frequencies within the batch (Spärck Jones 1972, "A statistical interpretation of term
/// specificity"), a statement being a document: what stands in every second clause tells no event from another.
struct StatementVectors {
  /// For each statement its terms as numbers, ascending.
  let terms: [[Int32]]
  /// For each term its weight: 0 for one that stands in every statement.
  let weights: [Double]
  /// For each statement the sum of its terms' weights.
  let totals: [Double]
  /// For each term the statements that hold it, ascending.
  let postings: [[Int32]]

  init(_ statements: [Statement]) {
    var numbers: [Term: Int32] = [:]
    var terms: [[Int32]] = []
    var postings: [[Int32]] = []
    for (index, statement) in statements.enumerated() {
      var own = Set<Int32>()
      for term in Self.terms(of: statement) {
        let number = numbers[term] ?? Int32(numbers.count)
        if Int(number) == numbers.count {
          numbers[term] = number
          postings.append([])
        }
        if own.insert(number).inserted { postings[Int(number)].append(Int32(index)) }
      }
      terms.append(own.sorted())
    }
    let count = Double(max(1, statements.count))
    let weights = postings.map { log(count / Double(max(1, $0.count))) }
    self.terms = terms
    self.postings = postings
    self.weights = weights
    totals = terms.map { $0.reduce(0) { $0 + weights[Int($1)] } }
  }

  private static func terms(of statement: Statement) -> [Term] {
    statement.keys.stems + statement.keys.names + statement.keys.figures.map { Term("#\(plain($0.value))") }
  }

  private static func plain(_ value: Double) -> String { value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)" }

  /// The weight of what two statements share, and of how many terms it is made.
  func shared(_ a: Int, _ b: Int) -> (weight: Double, count: Int) {
    let (x, y) = (terms[a], terms[b])
    var (i, j, count) = (0, 0, 0)
    var weight = 0.0
    while i < x.count, j < y.count {
      if x[i] == y[j] {
        weight += weights[Int(x[i])]
        count += 1
        i += 1
        j += 1
      } else if x[i] < y[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return (weight, count)
  }
}
