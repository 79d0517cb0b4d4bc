import Claims
import Dates
import Foundation
import Quantities

/// Statements as weighted terms, with an index from terms to statements.
///
/// Weights are inverse document frequencies within the batch (Spärck Jones 1972, "A statistical interpretation of term
/// specificity and its application in retrieval"), a statement being a document: what stands in every second clause
/// tells no event from another.
struct StatementVectors {
  /// What a term is, which decides how much it proves to share it.
  enum Sort: UInt8 { case stem, name, figure, smallFigure, date }

  /// What two statements share, by the sort of its terms.
  struct Shared {
    var stems = 0
    var names = 0.0
    var figures = 0.0
    var dates = 0.0
    /// The cosine of the two vectors, 0 to 1.
    var cosine = 0.0
  }

  /// The weight of a term that stands in two statements of a batch of some size: rarer ones prove no more.
  static let heaviest = 4.0
  /// In smaller batches all is rare; they are weighed as if they were of this size.
  static let fewestStatements = 60

  /// For each statement its terms as numbers, ascending.
  let terms: [[Int32]]
  /// For each term the statements that hold it, ascending.
  let postings: [[Int32]]
  let weights: [Double]
  private let sorts: [Sort]
  private let lengths: [Double]

  init(_ statements: [Statement]) {
    var numbers: [Term: Int32] = [:]
    var terms: [[Int32]] = []
    var postings: [[Int32]] = []
    var sorts: [Sort] = []
    for (index, statement) in statements.enumerated() {
      var own = Set<Int32>()
      for (term, sort) in Self.terms(of: statement.keys) {
        let number = numbers[term] ?? Int32(postings.count)
        if Int(number) == postings.count {
          numbers[term] = number
          postings.append([])
          sorts.append(sort)
        }
        if own.insert(number).inserted { postings[Int(number)].append(Int32(index)) }
      }
      terms.append(own.sorted())
    }
    let count = Double(max(Self.fewestStatements, statements.count))
    let weights = postings.map { min(Self.heaviest, log(count / Double(max(1, $0.count)))) }
    self.terms = terms
    self.postings = postings
    self.sorts = sorts
    self.weights = weights
    lengths = terms.map { $0.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }.squareRoot() }
  }

  private static func terms(of keys: StatementKeys) -> [(Term, Sort)] {
    keys.stems.map { ($0, .stem) } + keys.names.map { ($0, .name) } + keys.figures.map(figure)
      + keys.dates.map { (Term("%\($0.description)"), .date) }
  }

  /// A number of three digits and more is known again whatever it counts; "12" only with its noun.
  private static func figure(_ figure: StatementKeys.Figure) -> (Term, Sort) {
    let digits = plain(figure.value)
    let isTelling = figure.unit.isEmpty || figure.noun == "money"
    if isTelling, figure.value >= 1000 || digits.filter(\.isNumber).drop(while: { $0 == "0" }).reversed().drop(while: { $0 == "0" }).count >= 3 {
      return (Term("#\(digits)\(figure.unit.text)"), .figure)
    }
    return (Term("#\(digits)/\(figure.noun.text)\(figure.unit.text)"), .smallFigure)
  }

  private static func plain(_ value: Double) -> String { value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)" }

  /// What two statements share.
  func shared(_ a: Int, _ b: Int) -> Shared {
    let (x, y) = (terms[a], terms[b])
    var (i, j) = (0, 0)
    var shared = Shared()
    var product = 0.0
    while i < x.count, j < y.count {
      if x[i] < y[j] {
        i += 1
      } else if x[i] > y[j] {
        j += 1
      } else {
        let term = Int(x[i])
        product += weights[term] * weights[term]
        switch sorts[term] {
        case .stem: shared.stems += 1
        case .name: shared.names += weights[term]
        case .figure: shared.figures += weights[term]
        case .smallFigure: shared.figures += weights[term] / 2
        case .date: shared.dates += weights[term]
        }
        i += 1
        j += 1
      }
    }
    let length = lengths[a] * lengths[b]
    shared.cosine = length > 0 ? product / length : 0
    return shared
  }
}
