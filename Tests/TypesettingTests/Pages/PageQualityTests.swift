import Documents
import Graphics
import Testing
import Typography

@testable import Typesetting

/// Whole documents of mixed blocks: how their pages come out.
@Suite(.serialized) struct PageQualityTests {
  static func document(_ seed: Int) -> Document {
    var dice = LineBreakerTests.Dice(state: UInt64(seed + 500))
    var blocks: [Block] = []
    var notes: [Footnote] = []
    func marked(_ words: Int) -> [Inline] {
      var content: [Inline] = [.text(Fixture.prose(words, seed: dice.roll(1...10_000)))]
      if dice.roll(0...1) == 0 {
        notes.append(Fixture.note("n\(notes.count)", Fixture.prose(dice.roll(4...50), seed: dice.roll(1...10_000))))
        content.append(.footnoteMark("n\(notes.count - 1)"))
      }
      return content
    }
    for section in 0..<12 {
      blocks.append(Fixture.heading("Heading \(section)"))
      for _ in 0..<dice.roll(1...4) {
        switch dice.roll(0...5) {
        case 0:
          let size = Size(width: 400, height: Double(dice.roll(80...330)))
          blocks.append(.figure(Figure(id: "f\(blocks.count)", title: [.text("A finding about it")], drawing: Drawable(size: size, shapes: [], labels: [], alternative: "d"), caption: [.text("Caption")])))
        case 1:
          let rows = (0..<dice.roll(2...25)).map { _ in [marked(3), marked(dice.roll(2...25)), [.text("5")]] }
          blocks.append(.table(Table(columns: [.init(), .init(), .init(alignment: .decimal)], head: [[.text("A")], [.text("B")], [.text("C")]], rows: rows)))
        case 2: blocks.append(.list(List(style: "list", items: (0..<dice.roll(2...6)).map { _ in marked(dice.roll(5...30)) })))
        default: blocks.append(.paragraph(Paragraph(style: "body", content: marked(dice.roll(20...160)))))
        }
      }
    }
    return Document(properties: DocumentProperties(title: "T"), blocks: blocks, footnotes: notes)
  }

  /// The kinds of the first boxes on a page.
  static func kinds(_ plan: PagePlan, _ run: TypesettingRun) -> [VerticalBox.Kind] {
    plan.placements.prefix(2).compactMap { placement in
      guard case .box(let index) = placement.content, case .box(let box) = run.items[index] else { return nil }
      return box.kind
    }
  }

  @Test func `pages are filled to three quarters, but for the last and before a figure that nothing can stand ahead of`() throws {
    let sheet = try Fixture.stylesheet()
    let shaper = try Fixture.shaper()
    let hyphenator = Hyphenator(language: "en-GB")
    var pages = 0
    var blank: [String] = []
    for seed in 0..<12 {
      let run = TypesettingRun(Self.document(seed), shaper: shaper, hyphenator: hyphenator, stylesheet: sheet, noteOrder: [])
      let height = sheet.page.textHeight
      for (number, plan) in run.plans.enumerated() {
        #expect(plan.textHeight + plan.noteHeight <= height + 0.01, "seed \(seed), page \(number + 1)")
        if number == run.plans.count - 1 { continue }
        pages += 1
        let share = 1 - (plan.textHeight + plan.noteHeight) / height
        // A figure alone in its section keeps its heading; one at the document's end has no text behind it.
        let next = Self.kinds(run.plans[number + 1], run)
        if share > 0.25, next != [.heading, .float], next.first != .float { blank.append("seed \(seed) page \(number + 1): \(Int(share * 100)) %") }
      }
    }
    #expect(pages > 90)
    #expect(blank.isEmpty, "\(blank)")
  }
}
