import Documents
import Graphics
import Testing
import Typography

@testable import Charts

/// What holds for every plot, tried on generated ones.
@Suite struct CollisionTests {
  private static let measure = FixedMeasure()

  private func check(_ chart: RowChart, _ seed: UInt64) {
    let drawable = chart.drawable(stylesheet: .grays, text: Self.measure)
    let panel = RowColumns(chart.rows, width: chart.width, text: Self.measure).panel
    let boxes = drawable.labels.map { $0.box(Self.measure) }
    let hair = 1e-6
    for (index, box) in boxes.enumerated() {
      let text = drawable.labels[index].text
      #expect(box.minX >= -hair && box.maxX <= drawable.size.width + hair, "seed \(seed): \(text) leaves the drawing")
      #expect(box.minY >= -hair && box.maxY <= drawable.size.height + hair, "seed \(seed): \(text) leaves the drawing")
      let inner = Rect(x: box.minX + hair, y: box.minY + hair, width: box.size.width - 2 * hair, height: box.size.height - 2 * hair)
      for other in boxes.indices where other > index {
        #expect(!inner.intersects(boxes[other]), "seed \(seed): \(text) covers \(drawable.labels[other].text)")
      }
      for shape in drawable.shapes where !shape.isBand {
        #expect(!shape.path.bounds.intersects(inner), "seed \(seed): \(text) covers \(shape.path.kind) \(shape.path.bounds)")
      }
    }
    for shape in drawable.shapes {
      let bounds = shape.path.bounds
      let left = shape.isRule ? 0 : panel.lowerBound
      #expect(bounds.minX >= left - hair && bounds.maxX <= panel.upperBound + hair, "seed \(seed): a shape leaves the panel")
      #expect(bounds.minY >= -hair && bounds.maxY <= drawable.size.height + hair, "seed \(seed): a shape leaves the drawing")
    }
  }

  @Test func textsOfDotIntervalPlotsCoverNothing() {
    for seed in 0..<400 {
      var plots = RandomPlots(seed: UInt64(seed))
      check(plots.dotIntervalPlot().chart, UInt64(seed))
    }
  }

  @Test func textsOfTimelinesCoverNothing() {
    for seed in 0..<400 {
      var plots = RandomPlots(seed: UInt64(seed))
      check(plots.intervalTimeline().chart, UInt64(seed))
    }
  }

  @Test func theSamePlotIsDrawnTheSame() {
    var (a, b) = (RandomPlots(seed: 7), RandomPlots(seed: 7))
    let (first, second) = (a.dotIntervalPlot(), b.dotIntervalPlot())
    let sheet = Stylesheet.grays
    #expect(first.drawable(stylesheet: sheet, measuring: Self.measure) == second.drawable(stylesheet: sheet, measuring: Self.measure))
  }
}

extension Shape {
  /// True for the hairline between two groups.
  var isRule: Bool { stroke?.color == Palette(.grays).tint(.rule, 0.7) }

  /// True for the tinted stretch behind the marks, on which texts may stand.
  var isBand: Bool { fill == .solid(Palette(.grays).tint(.accent, 0.13)) }
}
