import Testing

@testable import Charts

@Suite struct CaptionPlacementTests {
  private func sides(_ items: [(ClosedRange<Double>?, Double)], lines: [Double] = []) -> [CaptionSide] {
    CaptionPlacement(
      items: items.map { .init(extent: $0.0, width: $0.1) }, lines: lines, sides: 0...200,
      limits: -Double.infinity...Double.infinity
    ).fitted(Scale(.linear, showing: [0, 100], range: 0...200)).sides
  }

  @Test func rightUnlessThatLeavesThePanel() {
    #expect(sides([(0...0, 40), (50...50, 40), (100...100, 40)]) == [.right, .right, .left])
  }

  @Test func clearOfALineWherePossible() {
    #expect(sides([(50...50, 40)], lines: [60]) == [.left])
    #expect(sides([(50...50, 40)], lines: [40, 60]) == [.right])
  }

  @Test func theMarginGrowsForAMarkAcrossThePanel() {
    #expect(sides([(0...100, 40)]) == [.right])
    #expect(sides([(0...Double.infinity, 40)]) == [.left])
  }

  @Test func aboveWhereTheMarginWouldTakeHalfThePanel() {
    #expect(sides([(0...100, 120)]) == [.above])
    #expect(sides([(-Double.infinity...Double.infinity, 10)]) == [.above])
  }

  @Test func withoutMarkOrWordsAnyPlaceWillDo() {
    #expect(sides([(nil, 300), (0...100, 0)]) == [.right, .right])
  }
}
