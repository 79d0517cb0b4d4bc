import Testing

@testable import Charts

@Suite struct ScaleTests {
  private let line = 100.0...200.0

  @Test func endsOfTheDomainStandAtTheEndsOfTheLine() {
    for kind in [Scale.Kind.linear, .logarithmic, .calendar] {
      let scale = Scale(kind, showing: [10, 1_000, 100], range: line)
      #expect(scale.position(of: 10) == 100)
      #expect(scale.position(of: 1_000) == 200)
      #expect(abs(scale.value(at: 137) - scale.value(at: scale.position(of: scale.value(at: 137)))) < 1e-9)
    }
  }

  @Test func equalRatiosTakeEqualLengths() {
    let scale = Scale(.logarithmic, showing: [1, 10_000], range: line)
    #expect(abs(scale.position(of: 100) - 150) < 1e-9)
    #expect(abs(scale.value(at: 125) - 10) < 1e-9)
  }

  @Test(arguments: [
    (Scale.Kind.linear, [5.0], 4.5...5.5), (.linear, [0], -1...1), (.linear, [7, 7, 7], 6.3...7.7), (.linear, [], 0...1),
    (.linear, [.nan, .infinity, -.infinity, 1e200], 0...1), (.linear, [.infinity, 2, 4], 2...4),
    (.logarithmic, [30], 20...45), (.logarithmic, [0, -3], 1...10), (.logarithmic, [-3, 0, 2, 4], 2...4),
    (.calendar, [1_000], 817...1183), (.calendar, [], 0...365),
  ] as [(Scale.Kind, [Double], ClosedRange<Double>)])
  func degenerateDomains(_ kind: Scale.Kind, _ values: [Double], _ expected: ClosedRange<Double>) {
    let domain = Scale(kind, showing: values, range: line).domain
    #expect(abs(domain.lowerBound - expected.lowerBound) < 1e-9)
    #expect(abs(domain.upperBound - expected.upperBound) < 1e-9)
  }

  @Test func aLineWithoutLengthHoldsAllValues() {
    let scale = Scale(.linear, showing: [1, 2], range: 50...50)
    #expect(scale.position(of: 1.7) == 50)
    #expect(scale.value(at: 50) == 1)
  }
}
