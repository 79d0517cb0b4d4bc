import Dates
import Documents
import Graphics
import Testing
import Typography

@testable import Charts

@Suite struct IntervalTimelineTests {
  private typealias Row = IntervalTimeline.Row

  private func day(_ iso: String) throws -> DayNumber { try #require(CalendarDate(iso: iso)).first }

  private func drawn(_ timeline: IntervalTimeline) -> Drawable {
    timeline.drawable(stylesheet: .grays, measuring: FixedMeasure())
  }

  @Test func oneYearByHand() throws {
    let timeline = IntervalTimeline(
      width: 300, rows: [Row(label: "A", span: .interval(try day("2015-01-01")...day("2015-12-31")), printed: "")])
    // The panel spans 17 to 300; the year reaches from 22.2 to 284, its 365 days taking 261.8 points:
    // April begins at 86.75, July at 152.02, October at 218.01.
    #expect(
      drawn(timeline).dump == """
        size 300,34
        line 17,20 300,20 stroke 0.2
        line 22.2,20 22.2,23 stroke 0.2
        line 86.75,20 86.75,23 stroke 0.2
        line 152.02,20 152.02,23 stroke 0.2
        line 218.01,20 218.01,23 stroke 0.2
        line 284,20 284,23 stroke 0.2
        polygon 22.2,6.95 284,12.05 fill 0.3
        "A" label text start 0,12.5
        "Jan 2015" labelSmall muted middle 22.2,32
        "Apr" labelSmall muted middle 86.75,32
        "July" labelSmall muted middle 152.02,32
        "Oct" labelSmall muted middle 218.01,32
        """)
  }

  @Test func theAlternativeHoldsAllData() throws {
    let timeline = IntervalTimeline(
      width: 470, title: "The siege began in January 2015",
      rows: [
        Row(label: "A", note: "5 Sept", span: .interval(try day("2015-01-01")...day("2015-12-31")), printed: "since 2015"),
        Row(label: "D", span: .until(try day("2015-09-05")), printed: "over two years"),
        Row(label: "E", span: .since(try day("2014-03-01")), printed: "", flag: "stands apart"),
        Row(label: "F", span: .day(try day("2015-01-03")), printed: "3 Jan 2015"),
        Row(label: "G", span: nil, printed: "years"),
      ], band: .init(try day("2015-01-01")...day("2015-01-20"), label: "overlap"), end: .init(try day("2017-09-05")))
    let drawable = drawn(timeline)
    #expect(
      drawable.alternative == """
        The siege began in January 2015. Interval timeline, 5 rows. A, 5 Sept: since 2015, 1 Jan 2015 to 31 Dec 2015. \
        D: over two years, 5 Sept 2015 or earlier. E: 1 Mar 2014 or later, stands apart. F: 3 Jan 2015. G: years. \
        Band from 1 Jan 2015 to 20 Jan 2015: overlap. Line at 5 Sept 2017.
        """)
    #expect(Set(drawable.labels.map(\.text)).isSuperset(of: ["overlap", "5 Sept 2017", "2015", "2016"]))
  }

  @Test func anOpenSideReachesTheEdgeWithAPoint() throws {
    let rows = [
      Row(label: "A", span: .until(try day("2015-09-05")), printed: "x"),
      Row(label: "B", span: .since(try day("2014-09-05")), printed: "x", flag: "!"),
    ]
    let bars = drawn(IntervalTimeline(width: 300, rows: rows)).shapes.filter { $0.path.kind == "polygon" }
    #expect(bars.map { $0.path.elements.count } == [6, 6])
    #expect(bars.first?.path.bounds.minX == 17)
    #expect(bars.last?.path.bounds.maxX == 300)
    #expect(bars.map(\.fill) == [.solid(Color(gray: 0.3)), .solid(.white)])
    #expect(bars.last?.stroke?.color == Color(gray: 0.4))
  }

  @Test func aSingleDayCanBeSeen() throws {
    let first = try day("1900-01-01")
    let rows = [
      Row(label: "A", span: .interval(first...first), printed: ""), Row(label: "B", span: .day(try day("2000-01-01")), printed: ""),
    ]
    let shapes = drawn(IntervalTimeline(width: 300, rows: rows)).shapes
    #expect(try #require(shapes.first { $0.path.kind == "polygon" }).path.bounds.size.width == 2)
    #expect(shapes.contains { $0.path.kind == "circle" })
  }

  @Test func anEmptyTimelineSaysSo() {
    let drawable = drawn(IntervalTimeline(width: 470, rows: [], end: .init(DayNumber(0))))
    #expect(drawable.size.height == 0 && drawable.labels.isEmpty && drawable.shapes.isEmpty)
    #expect(drawable.alternative == "Interval timeline without rows.")
  }

  @Test func daysBeyondTheCalendarAreBorne() {
    let rows = [
      Row(label: "A", span: .interval(DayNumber(.min)...DayNumber(.max)), printed: "ever"),
      Row(label: "B", span: .since(DayNumber(.max)), printed: ""), Row(label: "C", span: .day(DayNumber(.min)), printed: ""),
    ]
    let drawable = drawn(IntervalTimeline(width: 470, rows: rows, end: .init(DayNumber(.max))))
    #expect(drawable.alternative.contains("1 Jan 1 to 31 Dec 9999"))
  }
}
