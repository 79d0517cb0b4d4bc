import TestSupport
import Testing

@testable import Charts

@Suite struct LinearTicksTests {
  @Test(arguments: [
    (0.0...1.0, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (0...1, 11, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
    (65_000...110_000, 6, [70_000, 80_000, 90_000, 100_000, 110_000]),
    (65_000...110_000, 4, [80_000, 100_000]),
    (-3...12, 6, [0, 5, 10]),
    (-1...1, 5, [-1, -0.5, 0, 0.5, 1]),
    (47.5...65, 6, [50, 55, 60, 65]),
    (1e15...1.000_000_000_1e15, 3, [1e15, 1.000_000_000_05e15, 1.000_000_000_1e15]),
    (0.000_2...0.000_9, 6, [0.0002, 0.0004, 0.0006, 0.0008]),
  ] as [(ClosedRange<Double>, Int, [Double])])
  func roundSteps(_ stretch: ClosedRange<Double>, _ limit: Int, _ expected: [Double]) {
    #expect(LinearTicks.values(in: stretch, atMost: limit) == expected)
  }

  @Test(arguments: [(0.0...1.0, 0), (3...3, 5), (0...Double.infinity, 5), (0...1, -1)])
  func nothingToDivide(_ stretch: ClosedRange<Double>, _ limit: Int) {
    #expect(LinearTicks.values(in: stretch, atMost: limit).isEmpty)
  }

  @Test func neverMoreThanAllowedNorOutside() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let scale = Double.random(in: 1e-9...1e9, using: &random)
      let (a, b) = (Double.random(in: -scale...scale, using: &random), Double.random(in: -scale...scale, using: &random))
      let stretch = min(a, b)...max(a, b)
      let limit = Int.random(in: 1...12, using: &random)
      let ticks = LinearTicks.values(in: stretch, atMost: limit)
      #expect(ticks.count <= limit)
      let slack = (stretch.upperBound - stretch.lowerBound) * 1e-6
      #expect(ticks.allSatisfy { $0 >= stretch.lowerBound - slack && $0 <= stretch.upperBound + slack })
      // The next finer step, at least 1/2.5 of this one, has more ticks than allowed.
      #expect(Double(ticks.count) > Double(limit) / 2.5 - 1, "\(stretch) \(limit) \(ticks)")
    }
  }
}
