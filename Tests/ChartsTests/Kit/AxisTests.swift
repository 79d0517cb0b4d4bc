import Documents
import Graphics
import Testing
import Typography

@testable import Charts

@Suite struct AxisTests {
  private func texts(_ values: [Double], width: Double, _ kind: Scale.Kind = .linear) -> [String] {
    let scale = Scale(kind, showing: values, range: 15...(width - 15))
    let panel = Panel(
      area: Rect(x: 0, y: 0, width: width, height: 50), scale: scale, limits: -Double.infinity...Double.infinity)
    let axis = Axis(panel: panel, notation: NumberNotation())
    return axis.layout(width: width, clearOf: [], palette: Palette(.grays), text: FixedMeasure()).labels.map(\.text)
  }

  @Test(arguments: [
    (400.0, ["0", "200,000", "400,000", "600,000", "800,000"]), (150, ["0", "500,000"]),
    // A label at the edge that would leave the drawing is left off.
    (90, ["0", "500,000"]),
  ] as [(Double, [String])])
  func labelsThinOut(_ width: Double, _ expected: [String]) {
    #expect(texts([0, 1_000_000], width: width) == expected)
  }

  @Test func aLogarithmicAxisHasUnequalSteps() {
    #expect(texts([1, 1_000], width: 400, .logarithmic) == ["1", "10", "100", "1,000"])
  }
}
