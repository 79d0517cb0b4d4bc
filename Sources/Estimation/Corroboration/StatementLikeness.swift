import Claims
import Quantities

/// Says how far two statements tell the same: a sum of evidence, above 0 where it is likelier than not.
///
/// The weights are those of a logistic regression over pairs of statements of our own sample batches, whose events were
/// listed by hand before, rounded; leaving one batch out in turn changes little.
struct StatementLikeness {
  /// What counts as no evidence at all, or as a contradiction.
  static let none = -4.0

  private static let bias = -5.3
  private static let cosine = 5.0
  private static let stem = 1.15
  private static let name = 0.75
  private static let figure = 1.0
  private static let date = 0.8
  private static let sameVerb = 1.4
  private static let sameSource = 1.4
  private static let sameDay = 0.7
  private static let otherStory = -0.9
  /// One says that it goes on, the other that it happened.
  private static let goesOn = -2.3

  let statements: [Statement]
  let vectors: StatementVectors

  init(_ statements: [Statement]) {
    self.statements = statements
    vectors = StatementVectors(statements)
  }

  func evidence(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (statements[first], statements[second])
    let shared = vectors.shared(first, second)
    // Names and days are settings of many events.
    guard shared.stems > 0 || shared.figures >= 3, !StatementContradiction.exists(a, b) else { return Self.none }
    var sum = Self.bias + Self.cosine * shared.cosine + Self.stem * Double(shared.stems) + Self.name * shared.names
    sum += Self.figure * shared.figures + Self.date * shared.dates
    if !a.keys.verb.isEmpty, a.keys.verb == b.keys.verb { sum += Self.sameVerb }
    if let name = a.attribution.name, name == b.attribution.name { sum += Self.sameSource }
    if a.day != nil, b.day != nil { sum += Self.sameDay }
    if a.isBackground != b.isBackground { sum += Self.otherStory }
    if a.keys.goesOn != b.keys.goesOn { sum += Self.goesOn }
    return max(Self.none, sum)
  }
}
