import Testing

@testable import Typesetting

/// Page building on plain numbers: lines of 10 on a page of 100, computable by hand.
@Suite struct PageBuilderTests {
  static func line(_ notes: [Int] = [], height: Double = 10, kind: VerticalBox.Kind = .line) -> VerticalBox {
    VerticalBox(height: height, notes: notes, kind: kind)
  }

  static func builder(
    _ list: VerticalList, notes: [Int: Int] = [:], height: Double = 100, overhead: Double = 10, heads: [Double] = []
  ) -> PageBuilder {
    PageBuilder(
      height: height, items: list.items,
      notes: NoteArea(overhead: overhead, gap: 0, lineHeights: notes.mapValues { Array(repeating: 5, count: $0) }),
      headHeights: heads)
  }

  /// The boxes of each page, counted in the list's order.
  static func boxes(_ pages: [PagePlan], _ list: VerticalList) -> [[Int]] {
    var ordinals: [Int: Int] = [:]
    for (index, item) in list.items.enumerated() { if case .box = item { ordinals[index] = ordinals.count } }
    return pages.map { page in
      page.placements.compactMap { placement in
        if case .box(let index) = placement.content { ordinals[index] } else { nil }
      }
    }
  }

  @Test func `an empty list is one empty page`() {
    let pages = Self.builder(VerticalList()).pages()
    #expect(pages == [PagePlan()])
  }

  @Test func `pages are filled and white space vanishes at their heads`() {
    var list = VerticalList()
    for index in 0..<15 {
      if index == 10 { list.addSpace(7) }
      list.append(Self.line())
    }
    let pages = Self.builder(list).pages()
    #expect(Self.boxes(pages, list) == [Array(0..<10), Array(10..<15)])
    #expect(pages[1].placements[0].y == 0)
  }

  @Test func `footnote stays with its mark`() {
    var list = VerticalList()
    for index in 0..<20 { list.append(Self.line(index == 9 ? [1] : [])) }
    let pages = Self.builder(list, notes: [1: 2]).pages()
    // The tenth line would fit, its note would not.
    #expect(Self.boxes(pages, list).first == Array(0..<9))
    #expect(pages.map { $0.notes.map(\.number) } == [[], [1], []].prefix(pages.count).map { $0 })
  }

  @Test func `a figure that fits only where a note is parted is set aside for the text behind it`() {
    var list = VerticalList()
    for index in 0..<3 { list.append(Self.line(index == 2 ? [1] : [])) }
    list.append(Self.line(height: 45, kind: .float))
    for _ in 0..<8 { list.append(Self.line()) }
    let pages = Self.builder(list, notes: [1: 8]).pages()
    #expect(Self.boxes(pages, list) == [[0, 1, 2, 4, 5], [3] + Array(6..<11), [11]])
    #expect(pages[0].notes.map(\.lines) == [0..<8])
  }

  @Test func `below a figure that was set aside a table goes on with its head`() {
    var list = VerticalList()
    for _ in 0..<5 { list.append(Self.line()) }
    list.append(Self.line(height: 60, kind: .float))
    for _ in 0..<9 {
      var row = Self.line()
      row.repeatedHead = 0
      list.append(row)
    }
    let pages = Self.builder(list, heads: [10]).pages()
    #expect(Self.boxes(pages, list) == [Array(0..<5) + Array(6..<11), [5] + Array(11..<14), [14]])
    #expect(pages[1].placements.map(\.y) == [0, 60, 70, 80, 90])
    #expect(pages[1].placements[1].content == .head(0) && pages[2].placements[0].content == .head(0))
  }

  @Test func `long note spills and goes on before the next page's own notes`() {
    var list = VerticalList()
    for index in 0..<20 { list.append(Self.line(index == 2 ? [1] : index == 12 ? [2] : [])) }
    let pages = Self.builder(list, notes: [1: 30, 2: 2]).pages()
    let first = pages[0].notes.first
    #expect(first?.number == 1 && first?.lines.lowerBound == 0 && (first?.lines.count ?? 0) >= 1)
    var lines: [Int: [Int]] = [:]
    for page in pages { for part in page.notes { lines[part.number, default: []] += Array(part.lines) } }
    #expect(lines == [1: Array(0..<30), 2: [0, 1]])
    #expect(pages.flatMap { $0.notes.map(\.number) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [1, 2])
  }

  @Test func `a line whose notes can never fit is set, and its notes follow`() {
    var list = VerticalList()
    list.append(Self.line(Array(1...40)))
    list.append(Self.line())
    let pages = Self.builder(list, notes: Dictionary(uniqueKeysWithValues: (1...40).map { ($0, 3) })).pages()
    #expect(pages.flatMap { $0.notes.flatMap { part in part.lines.map { _ in part.number } } }.count == 120)
    #expect(Self.boxes(pages, list).flatMap { $0 } == [0, 1])
    for page in pages { #expect(page.textHeight + page.noteHeight <= 100.01) }
  }

  @Test func `heading is never last`() {
    for lead in 0..<25 {
      var list = VerticalList()
      for _ in 0..<lead { list.append(Self.line()) }
      list.append(Self.line(kind: .heading), breakAfter: PageCost.heading)
      for index in 0..<4 { list.append(Self.line(), breakAfter: index == 0 || index == 2 ? PageCost.loneLine : 0) }
      let pages = Self.boxes(Self.builder(list).pages(), list)
      for page in pages { #expect(page.last != lead, "after \(lead) lines") }
      #expect(pages.contains { $0.contains(lead) && $0.contains(lead + 2) }, "two lines follow, after \(lead)")
    }
  }

  @Test func `two hundred headings in a row fill their pages`() {
    var list = VerticalList()
    for _ in 0..<200 { list.append(Self.line(kind: .heading), breakAfter: PageCost.heading) }
    let pages = Self.boxes(Self.builder(list).pages(), list)
    #expect(pages.flatMap { $0 } == Array(0..<200))
    #expect(pages.dropLast().allSatisfy { $0.count == 10 })
  }

  @Test func `a figure that does not fit lets text flow ahead`() {
    var list = VerticalList()
    for _ in 0..<5 { list.append(Self.line()) }
    list.append(Self.line(height: 60, kind: .float))
    for _ in 0..<10 { list.append(Self.line()) }
    let pages = Self.boxes(Self.builder(list).pages(), list)
    #expect(pages[0] == [0, 1, 2, 3, 4, 6, 7, 8, 9, 10])
    #expect(pages[1].first == 5)
    #expect(pages.flatMap { $0 }.sorted() == Array(0..<16))
  }

  @Test func `a figure waits no longer than need be where little is blank`() {
    var list = VerticalList()
    for _ in 0..<9 { list.append(Self.line()) }
    list.append(Self.line(height: 60, kind: .float))
    for _ in 0..<6 { list.append(Self.line()) }
    let pages = Self.boxes(Self.builder(list).pages(), list)
    #expect(pages[0] == Array(0..<9))
    #expect(pages[1].first == 9)
  }

  @Test func `a heading keeps the figure that is all its section has`() {
    var list = VerticalList()
    for _ in 0..<5 { list.append(Self.line()) }
    list.append(Self.line(kind: .heading), breakAfter: PageCost.heading)
    list.append(Self.line(height: 60, kind: .float))
    list.append(Self.line(kind: .heading), breakAfter: PageCost.heading)
    for _ in 0..<6 { list.append(Self.line()) }
    let pages = Self.boxes(Self.builder(list).pages(), list)
    #expect(pages[0] == Array(0..<5))
    #expect(pages[1].prefix(2) == [5, 6])
  }

  @Test func `a box taller than the page stands alone and the rest goes on`() {
    var list = VerticalList()
    list.append(Self.line())
    list.append(Self.line(height: 300, kind: .float))
    list.append(Self.line(height: 300, kind: .other))
    list.append(Self.line())
    let pages = Self.boxes(Self.builder(list).pages(), list)
    #expect(pages.flatMap { $0 }.sorted() == [0, 1, 2, 3])
    #expect(pages.count <= 4)
  }

  @Test func `a table's head stands again, never above one row, and no last row is alone`() {
    for lead in 0..<10 {
      for rows in 2..<30 {
        var list = VerticalList()
        for _ in 0..<lead { list.append(Self.line()) }
        list.append(Self.line(kind: .other), breakAfter: PageCost.heading)
        for row in 0..<rows {
          var box = Self.line(kind: .other)
          box.repeatedHead = row == 0 ? nil : 0
          list.append(box, breakAfter: row == rows - 1 ? 0 : row == 0 || row == rows - 2 ? PageCost.loneRow : 0)
        }
        let plans = Self.builder(list, heads: [10]).pages()
        let pages = Self.boxes(plans, list)
        for (page, plan) in zip(pages, plans) {
          let tableRows = page.filter { $0 > lead }
          if tableRows.isEmpty { continue }
          #expect(plan.placements.contains { $0.content == .head(0) } || page.contains(lead))
          if rows > 2 { #expect(tableRows.count > 1, "\(rows) rows after \(lead) lines: \(pages)") }
        }
        #expect(pages.flatMap { $0 } == Array(0..<(lead + 1 + rows)))
      }
    }
  }

  @Test func `a forced break ends the page, and figures set aside come first`() {
    var list = VerticalList()
    for _ in 0..<3 { list.append(Self.line()) }
    list.append(Self.line(height: 80, kind: .float))
    list.append(Self.line())
    list.append(Self.line())
    list.forceBreak()
    list.append(Self.line())
    let pages = Self.boxes(Self.builder(list).pages(), list)
    #expect(pages == [[0, 1, 2, 4, 5], [3], [6]])
  }

  @Test func `five hundred notes: none lost, none before its mark, each begun beside it`() {
    var dice = LineBreakerTests.Dice(state: 11)
    var list = VerticalList()
    var notes: [Int: Int] = [:]
    var number = 0
    for _ in 0..<2_000 {
      var called: [Int] = []
      if number < 500, dice.roll(0...3) == 0 {
        for _ in 0..<dice.roll(1...2) where number < 500 {
          number += 1
          called.append(number)
          notes[number] = dice.roll(0...20) == 0 ? dice.roll(10...60) : dice.roll(1...4)
        }
      }
      list.append(Self.line(called), breakAfter: dice.roll(0...4) == 0 ? PageCost.loneLine : 0)
    }
    let pages = Self.builder(list, notes: notes).pages()
    var set: [Int: [Int]] = [:]
    for page in pages {
      let called = page.placements.flatMap { placement -> [Int] in
        if case .box(let index) = placement.content, case .box(let box) = list.items[index] { box.notes } else { [] }
      }
      let begun = page.notes.filter { $0.lines.lowerBound == 0 }.map(\.number)
      #expect(begun == called)
      for part in page.notes { set[part.number, default: []] += Array(part.lines) }
      #expect(page.textHeight + page.noteHeight <= 100.01)
    }
    #expect(number == 500)
    #expect(set == notes.mapValues { Array(0..<$0) })
  }

  @Test func `a page is not left half blank where the next would have to part the paragraph all the same`() {
    var list = VerticalList()
    list.append(Self.line())
    list.append(Self.line([1]), breakAfter: PageCost.loneLine)
    list.append(Self.line([2]))
    for _ in 0..<3 { list.append(Self.line()) }
    // The two notes never stand on one page.
    let pages = Self.builder(list, notes: [1: 30, 2: 2]).pages()
    #expect(Self.boxes(pages, list).first == [0, 1])
    #expect(pages[0].notes.map(\.number) == [1])
  }

  @Test func `a note called by the end of a note that goes on stands where that ends`() {
    var list = VerticalList()
    for index in 0..<4 { list.append(Self.line(index == 0 ? [1, 2, 3] : [])) }
    var builder = Self.builder(list, notes: [1: 25, 2: 1, 3: 1])
    builder.notes.callers = [2: .init(number: 1, line: 24), 3: .init(number: 2, line: 0)]
    let pages = builder.pages()
    #expect(pages.map { $0.notes.map(\.number) } == [[1], [1, 2, 3]])
    builder.notes.callers = [2: .init(number: 1, line: 0), 3: .init(number: 1, line: 24)]
    #expect(builder.pages().map { $0.notes.map(\.number) }.prefix(2) == [[1, 2], [1, 3]])
    // Nor does such a note leave a page blank before it.
    var late = VerticalList()
    for index in 0..<8 { late.append(Self.line(index == 3 ? [1, 2, 3] : [])) }
    builder = Self.builder(late, notes: [1: 25, 2: 1, 3: 1])
    builder.notes.callers = [2: .init(number: 1, line: 0), 3: .init(number: 1, line: 24)]
    let filled = builder.pages()
    #expect(filled.first?.notes.map(\.number) == [1, 2] && filled.last?.notes.map(\.number) == [1, 3])
    #expect(Self.boxes(filled, late).first == Array(0..<7))
  }
}
