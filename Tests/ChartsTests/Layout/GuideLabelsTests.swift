import Documents
import Graphics
import Testing
import Typography

@testable import Charts

@Suite struct GuideLabelsTests {
  private func place(_ guides: [Guide]) -> GuideLabels {
    let panel = Panel(
      area: Rect(x: 100, y: 0, width: 200, height: 50), scale: Scale(.linear, showing: [0, 200], range: 100...300),
      limits: 0...Double.infinity)
    return GuideLabels(guides, over: panel, bounds: 0...300, palette: Palette(.grays), text: FixedMeasure())
  }

  @Test func besideEachOtherWhereTheyCan() {
    let labels = place([
      Guide(form: .band(10...160), label: "0123456789"), Guide(form: .line(100), label: "0123456789"),
    ])
    // The line's label is centred on 200; the band's, centred on 185, would cover it, so it starts at the band's 110.
    #expect(labels.labels.map(\.guide) == [1, 0])
    #expect(labels.labels.map(\.label.position.x) == [175, 110])
    #expect(labels.height == 11)
  }

  @Test func inStripsWhereTheyCannot() {
    let labels = place([
      Guide(form: .band(80...120), label: "0123456789"), Guide(form: .line(100), label: "0123456789"),
    ])
    #expect(labels.labels.map(\.label.position.y) == [-2, -13])
    #expect(labels.height == 22)
  }

  @Test func insideThePanel() {
    let labels = place([Guide(form: .end(200), label: "0123456789"), Guide(form: .line(0), label: "01234567")])
    #expect(labels.labels.map(\.label.position.x) == [250, 100])
  }

  @Test func withoutWordsThereIsNoStrip() {
    #expect(place([Guide(form: .line(5), label: "")]).height == 0)
    #expect(place([]).labels.isEmpty)
  }
}
