import Claims
import Quantities
import Testing

@testable import Estimation

/// Which figures of the same words are too far apart in size to be of one thing.
@Suite struct SizePartsTests {
  private static let store = MeasureUnit(name: "store", dimension: .count)

  private func sizes(_ kind: ClaimKind, _ values: [Double], unit: MeasureUnit = .people, subject: String = "people") -> [[Double]] {
    let claims = values.enumerated().map { Sample.claim("a\($0.offset)", 1, kind, $0.element, unit: unit, subject: subject) }
    return SizeParts.parts(of: claims).map { $0.compactMap(\.value) }
  }

  @Test func thingsOfOtherSizesAreOtherThings() {
    #expect(sizes(.buildings, [400, 17, 450], unit: Self.store, subject: "store") == [[400, 450], [17]])
    #expect(sizes(.money, [90, 62, 90], unit: Sample.dollar, subject: "fund") == [[90, 90], [62]])
    #expect(sizes(.displaced, [21_000, 900, 24_000]) == [[21_000, 24_000], [900]])
  }

  @Test func whatIsReckonedOrRunsOnIsOne() {
    #expect(sizes(.money, [2_500, 4_800], unit: Sample.dollar, subject: "loss").count == 1)
    #expect(sizes(.killed, [9, 90, 600]).count == 1)
    #expect(sizes(.crowd, [20_000, 250_000]).count == 1)
    #expect(sizes(.displaced, [2_000, 9_000, 40_000]).count == 1)
    #expect(sizes(.buildings, [1_000, 2_600], unit: Self.store, subject: "store destroyed").count == 1)
  }

  @Test func aSlipOfADigitStays() {
    #expect(sizes(.buildings, [1_200, 12_000, 11_000], unit: Self.store, subject: "store").count == 1)
    #expect(sizes(.buildings, [1_200, 13_000, 11_000], unit: Self.store, subject: "store").count == 2)
  }

  @Test func wordsWithoutANumberGoWithTheMost() {
    let claims = [
      Sample.claim("a", 1, .displaced, 900), Sample.claim("b", 1, .displaced, 21_000), Sample.claim("c", 1, .displaced, 22_000),
      Sample.claim("d", 1, .displaced, low: 1_000, high: 10_000, form: .vague),
    ]
    #expect(SizeParts.parts(of: claims).map(\.count) == [1, 3])
  }

  @Test func fractionsOfAnythingJoinNothing() {
    let shares = [50, 33.333_333_333_333_336, 61].map { value in
      ["a", "b"].map { Sample.claim($0, Int(value), .share, value, unit: .percent, subject: "people") }
    }.flatMap { $0 }
    #expect(Estimator.analyse(shares, context: Sample.context([])).consensuses.filter { $0.group.claims.count > 1 }.map { $0.group.claims.first?.value } == [61])
  }

  @Test(arguments: [(50.0, true), (33.333_333_333_333_336, true), (75, true), (61, false), (94, false), (12.5, true)])
  func fractions(share: Double, isFraction: Bool) { #expect(CountedNoun.isFraction(share) == isFraction) }
}
