import Documents
import Graphics
import Testing
import Typography

@testable import Charts

@Suite struct DotIntervalPlotTests {
  private typealias Row = DotIntervalPlot.Row

  private func drawn(_ plot: DotIntervalPlot, _ sheet: Stylesheet = .grays) -> Drawable {
    plot.drawable(stylesheet: sheet, measuring: FixedMeasure())
  }

  private func plot(_ data: [(DotIntervalPlot.Datum?, String)], limits: ClosedRange<Double>? = nil) -> DotIntervalPlot {
    DotIntervalPlot(
      width: 400, groups: data.map { .init(origin: Row(label: "row", datum: $0.0, printed: $0.1)) }, limits: limits)
  }

  @Test func twoDotsByHand() {
    let plot = DotIntervalPlot(
      width: 200,
      groups: [
        .init(origin: Row(label: "A", datum: .value(10), printed: "10", footnotes: ["n"])),
        .init(origin: Row(label: "BC", datum: .value(20), printed: "20")),
      ])
    // Labels' column 10 and gap 12: the panel spans 22 to 200, the scale 27.2 to 184, so 2 units take
    // 31.36. The rows are 15 high from 2 on, 6 apart; the second caption has no room at the right.
    #expect(
      drawn(plot).dump == """
        size 200,55
        line 0,20 200,20 stroke 0.65
        line 22,41 200,41 stroke 0.2
        line 27.2,41 27.2,44 stroke 0.2
        line 58.56,41 58.56,44 stroke 0.2
        line 89.92,41 89.92,44 stroke 0.2
        line 121.28,41 121.28,44 stroke 0.2
        line 152.64,41 152.64,44 stroke 0.2
        line 184,41 184,44 stroke 0.2
        circle 24.4,6.7 30,12.3 fill 0.3
        circle 181.2,27.7 186.8,33.3 fill 0.3
        "A" label bold text start 0,12.5
        "10" [n] label bold text start 35.4,12.5
        "BC" label bold text start 0,33.5
        "20" label bold text start 165.8,33.5
        "10" labelSmall muted middle 27.2,53
        "12" labelSmall muted middle 58.56,53
        "14" labelSmall muted middle 89.92,53
        "16" labelSmall muted middle 121.28,53
        "18" labelSmall muted middle 152.64,53
        "20" labelSmall muted middle 184,53
        """)
  }

  @Test func anEmptyPlotSaysSo() {
    let drawable = drawn(DotIntervalPlot(width: 470, groups: []))
    #expect(drawable.size == Size(width: 470, height: 0))
    #expect(drawable.shapes.isEmpty && drawable.labels.isEmpty)
    #expect(drawable.alternative == "Dot-and-interval plot without rows.")
    #expect(drawn(DotIntervalPlot(width: 470, title: "Tolls", groups: [])).alternative == "Tolls without rows.")
  }

  @Test func theAlternativeHoldsAllData() {
    let plot = DotIntervalPlot(
      width: 470, title: "Three origins",
      groups: [
        .init(
          origin: Row(label: "UN", note: "August", datum: .value(93_000, interval: 92_500...93_500), printed: "93,000"),
          outlets: [
            Row(label: "Outlet A", datum: .value(93_500), printed: "about 93,500"),
            Row(label: "Outlet E", datum: .value(93_000), printed: "dozens"),
          ]),
        .init(origin: Row(label: "Army", datum: .range(80_000...90_000), printed: "80,000\u{2013}90,000")),
        .init(origin: Row(label: "AP", datum: .lowerBound(70_000), printed: "over 70,000", flag: "stands apart")),
        .init(origin: Row(label: "X", datum: .vague(80_000...100_000), printed: "tens of thousands")),
        .init(origin: Row(label: "Y", datum: .upperBound(99_000), printed: "")),
      ], band: .init(70_000...100_000, label: "as printed"), middle: .init(93_000), axisTitle: "people")
    #expect(
      drawn(plot).alternative == """
        Three origins. Dot-and-interval plot, 7 rows. UN, August: 93,000, interval 92,500 to 93,500 \
        (Outlet A: about 93,500; Outlet E: dozens, 93,000). Army: 80,000\u{2013}90,000. \
        AP: over 70,000, at least 70,000, stands apart. X: tens of thousands, somewhere from 80,000 to 100,000. \
        Y: at most 99,000. Band from 70,000 to 100,000: as printed. Line at 93,000. Axis: people.
        """)
  }

  @Test(arguments: [
    ([30.0, 90], false), ([30, 90.1], true), ([0, 90], false), ([-1, 90], false), ([1, 1_000_000], true), ([5], false),
  ] as [([Double], Bool)])
  func logarithmicAboveThreefold(_ values: [Double], _ isLogarithmic: Bool) {
    let drawable = drawn(plot(values.map { (.value($0), "x") }))
    #expect(drawable.labels.contains { $0.text == "log scale" } == isLogarithmic)
    #expect(drawable.alternative.contains("log scale") == isLogarithmic)
  }

  @Test func aFlaggedRowHasAnotherFormAndColor() {
    let group = DotIntervalPlot.Group(
      origin: Row(label: "AP", datum: .value(70, interval: 65...75), printed: "70", flag: "stands apart"),
      outlets: [Row(label: "B", datum: .value(70), printed: "70")])
    let shapes = drawn(DotIntervalPlot(width: 400, groups: [group])).shapes
    let marks = shapes.filter { $0.stroke?.color == Color(gray: 0.4) }
    #expect(marks.map(\.path.kind) == ["line", "polygon", "polygon"])
    #expect(marks.first?.stroke?.dash.isEmpty == false)
    #expect(!shapes.contains { $0.path.kind == "circle" })
    let words = drawn(DotIntervalPlot(width: 400, groups: [group])).labels.filter { $0.color == "conflict" }.map(\.text)
    #expect(words == ["stands apart"])
  }

  @Test func outletsAreHollow() {
    let group = DotIntervalPlot.Group(
      origin: Row(label: "UN", datum: .value(5), printed: "5"), outlets: [Row(label: "A", datum: .value(5), printed: "5")])
    let dots = drawn(DotIntervalPlot(width: 400, groups: [group])).shapes.filter { $0.path.kind == "circle" }
    #expect(dots.map(\.fill) == [.solid(Color(gray: 0.3)), .solid(.white)])
    #expect(dots.map { $0.stroke?.color } == [nil, Color(gray: 0.2)])
  }

  @Test func bandAndLineOnlyWhereGiven() {
    var some = plot([(.value(80), "80"), (.value(100), "100")])
    #expect(!drawn(some).shapes.contains { $0.isBand })
    some.band = .init(80...100, label: "as printed")
    some.middle = .init(90, label: "middle figure 90")
    let drawable = drawn(some)
    #expect(drawable.shapes.count { $0.isBand } == 1)
    #expect(drawable.shapes.contains { $0.stroke?.color == Color(gray: 0.3) && $0.path.kind == "line" })
    #expect(Set(drawable.labels.map(\.text)).isSuperset(of: ["as printed", "middle figure 90"]))
    some.band = .init(0...Double.infinity)
    some.middle = .init(.nan)
    #expect(!drawn(some).shapes.contains { $0.isBand })
  }

  @Test func anArrowEndsAtTheQuantitysLimit() throws {
    let share = drawn(plot([(.lowerBound(50), "over half"), (.value(99), "99")], limits: 0...100))
    let head = try #require(share.shapes.first { $0.path.kind == "polygon" })
    let axis = try #require(share.shapes.first { $0.stroke?.color == Color(gray: 0.2) })
    #expect(head.path.bounds.maxX == axis.path.bounds.maxX)
    #expect(share.labels.contains { $0.text == "100" } && !share.labels.contains { $0.text == "110" })
  }

  @Test func countsHaveNoTicksBelowZero() {
    let drawable = drawn(plot([(.lowerBound(0), "a very long text"), (.value(10), "10")]))
    #expect(!drawable.labels.contains { $0.text.hasPrefix("\u{2212}") })
  }

  @Test func whatCannotBeDrawnIsStillPrinted() {
    let drawable = drawn(plot([(.value(.nan), "nobody knows"), (.value(.infinity), "endless"), (nil, "none")]))
    #expect(drawable.labels.map(\.text) == ["row", "nobody knows", "row", "endless", "row", "none"])
    #expect(!drawable.shapes.contains { $0.path.kind == "circle" })
  }

  @Test(arguments: [0.0, -5, .nan, .infinity, 1e9])
  func anyWidthIsBorne(_ width: Double) {
    var some = plot([(.value(80), "80"), (.value(100), "100")])
    some.width = width
    let drawable = drawn(some)
    #expect(drawable.size.width.isFinite && drawable.size.width >= 160)
  }

  @Test func missingColorsHaveDefaults() {
    let drawable = drawn(plot([(.value(80), "80")]), .colored([:]))
    #expect(drawable.labels.allSatisfy { $0.color == nil })
    #expect(drawable.shapes.allSatisfy { $0.fill != .solid(.black) && $0.stroke?.color != .black })
  }

  @Test func bothPlotsAreListed() {
    #expect(Plots.all.map { "\($0)" } == ["DotIntervalPlot", "IntervalTimeline"])
  }
}
