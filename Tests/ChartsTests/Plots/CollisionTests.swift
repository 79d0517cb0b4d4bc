import Documents
import Graphics
import Testing
import Typography

@testable import Charts

/// What holds for every plot, tried on generated ones in two sizes of type.
@Suite struct CollisionTests {
  /// Texts that cover another text or a mark or leave the drawing, and shapes that leave the panel.
  private func faults(of chart: RowChart, factor: Double) -> [String] {
    let measure = FixedMeasure(factor: factor)
    let drawable = chart.drawable(stylesheet: .grays, text: measure)
    let panel = RowColumns(chart.rows, width: chart.width, text: measure).panel
    let hair = 1e-6
    let boxes = drawable.labels.map { label in
      let box = label.box(measure)
      return Rect(
        x: box.minX + hair, y: box.minY + hair, width: box.size.width - 2 * hair, height: box.size.height - 2 * hair)
    }
    let shapes = drawable.shapes.map { (shape: $0, bounds: $0.path.bounds) }
    var faults: [String] = []
    for (index, box) in boxes.enumerated() {
      let text = drawable.labels[index].text
      if box.minX < 0 || box.minY < 0 || box.maxX > drawable.size.width || box.maxY > drawable.size.height {
        faults.append("'\(text)' leaves the drawing")
      }
      for other in boxes.indices where other > index && box.intersects(boxes[other]) {
        faults.append("'\(text)' covers '\(drawable.labels[other].text)'")
      }
      for (shape, bounds) in shapes where !shape.isBand && bounds.intersects(box) {
        faults.append("'\(text)' covers a \(shape.path.kind)")
      }
    }
    for (shape, bounds) in shapes {
      let left = shape.isRule ? 0 : panel.lowerBound
      if bounds.minX < left - hair || bounds.maxX > panel.upperBound + hair || bounds.minY < -hair
        || bounds.maxY > drawable.size.height + hair
      {
        faults.append("a \(shape.path.kind) leaves the panel")
      }
    }
    return faults
  }

  @Test(arguments: [1, 1.5]) func textsOfDotIntervalPlotsCoverNothing(_ factor: Double) {
    for seed in UInt64(0)..<500 {
      var plots = RandomPlots(seed: seed)
      #expect(faults(of: plots.dotIntervalPlot().chart, factor: factor) == [], "seed \(seed)")
    }
  }

  @Test(arguments: [1, 1.5]) func textsOfTimelinesCoverNothing(_ factor: Double) {
    for seed in UInt64(0)..<500 {
      var plots = RandomPlots(seed: seed)
      #expect(faults(of: plots.intervalTimeline().chart, factor: factor) == [], "seed \(seed)")
    }
  }

  @Test func theSamePlotIsDrawnTheSame() {
    var (a, b) = (RandomPlots(seed: 7), RandomPlots(seed: 7))
    let (first, second) = (a.dotIntervalPlot(), b.dotIntervalPlot())
    let (sheet, measure) = (Stylesheet.grays, FixedMeasure())
    #expect(first.drawable(stylesheet: sheet, measuring: measure) == second.drawable(stylesheet: sheet, measuring: measure))
  }
}

extension Shape {
  /// True for the hairline between two groups.
  var isRule: Bool { stroke?.color == Palette(.grays).tint(.rule, 0.7) }

  /// True for the tinted stretch behind the marks, on which texts may stand.
  var isBand: Bool { fill == .solid(Palette(.grays).tint(.accent, 0.13)) }
}
