import Testing

@testable import Charts

@Suite struct LogarithmicTicksTests {
  @Test(arguments: [
    (5_000.0...100_000.0, 6, [5_000, 10_000, 20_000, 50_000, 100_000]),
    (1_000...100_000, 6, [1_000, 3_000, 10_000, 30_000, 100_000]),
    (100...1_000_000, 6, [100, 1_000, 10_000, 100_000, 1_000_000]),
    (1...1e12, 7, [1, 100, 10_000, 1e6, 1e8, 1e10, 1e12]),
    (0.01...0.1, 6, [0.01, 0.02, 0.05, 0.1]),
    // 20 and 50 alone say little of a short stretch.
    (20...80, 6, [20, 40, 60, 80]),
  ] as [(ClosedRange<Double>, Int, [Double])])
  func roundValues(_ stretch: ClosedRange<Double>, _ limit: Int, _ expected: [Double]) {
    #expect(LogarithmicTicks.values(in: stretch, atMost: limit) == expected)
  }

  @Test func zeroHasNoLogarithm() {
    #expect(LogarithmicTicks.values(in: 0...10, atMost: 5).isEmpty)
    #expect(LogarithmicTicks.values(in: -5...10, atMost: 5).isEmpty)
  }

  @Test func hundredsOfPowersOfTen() {
    let ticks = LogarithmicTicks.values(in: 1e-100...1e100, atMost: 6)
    #expect(ticks.count >= 3 && ticks.count <= 6)
  }
}
