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

  /// False where what two statements share cannot come to some evidence, whatever else speaks for them: most pairs are
  /// told apart by this alone.
  func mayReach(_ evidence: Double, _ first: Int, _ second: Int) -> Bool {
    sum(of: vectors.shared(first, second)) + Self.sameVerb + Self.sameSource + Self.sameDay >= evidence
  }

  private func sum(of shared: StatementVectors.Shared) -> Double {
    let terms = Self.stem * Double(shared.stems) + Self.name * shared.names + Self.figure * shared.figures + Self.date * shared.dates
    return Self.bias + Self.cosine * shared.cosine + terms
  }

  func evidence(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (statements[first], statements[second])
    let shared = vectors.shared(first, second)
    let isSameVerb = !a.keys.verb.isEmpty && a.keys.verb == b.keys.verb
    // Names and days are settings of many events, and one word is the topic of many.
    guard shared.stems > 1 || shared.figures >= 3 || shared.stems == 1 && (isSameVerb || shared.dates >= 2 && shared.names >= 2),
      !StatementContradiction.exists(a, b)
    else { return Self.none }
    var sum = sum(of: shared)
    if isSameVerb { sum += Self.sameVerb }
    if let name = a.attribution.name, name == b.attribution.name { sum += Self.sameSource }
    if a.day != nil, b.day != nil { sum += Self.sameDay }
    if a.isBackground != b.isBackground { sum += Self.otherStory }
    if a.keys.goesOn != b.keys.goesOn { sum += Self.goesOn }
    return max(Self.none, sum)
  }
}
