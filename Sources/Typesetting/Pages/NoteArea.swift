internal import Typography

extension Stylesheet.FootnoteStyle {
  /// What the notes of a page take besides their lines: the space above the rule, the rule, and the space below it.
  var overhead: Double { spaceAbove + ruleWidth + ruleGap }
}

/// How notes share the foot of a page.
struct NoteArea {
  /// Space above the rule, the rule, and the space below it.
  var overhead: Double
  /// Space between notes.
  var gap: Double
  /// Heights of each note's lines, by the note's number.
  var lineHeights: [Int: [Double]]
  /// By the numbers of notes that a note calls: that note, and the line of it in which the mark is.
  var callers: [Int: Caller] = [:]

  struct Caller: Hashable {
    var number: Int
    var line: Int
  }

  /// What fits a page.
  struct Fit: Equatable {
    var placed: [PagePlan.NotePart] = []
    /// For the next page.
    var carried: [PagePlan.NotePart] = []
    /// With the overhead.
    var height = 0.0
    /// What splitting costs.
    var cost = 0.0
  }

  private func height(_ part: PagePlan.NotePart) -> Double {
    guard let heights = lineHeights[part.number] else { return 0 }
    return heights[part.lines.clamped(to: heights.indices)].reduce(0, +)
  }

  /// The whole of a note.
  func whole(_ number: Int) -> PagePlan.NotePart {
    .init(number: number, lines: 0..<(lineHeights[number]?.count ?? 0))
  }

  /// Sets notes within a height: first what earlier pages left, then those called on this page. Only
  /// the last that is set may go on on the next page, and of each called here the first line at least
  /// must stand here. What lines of that last one call stands here too, what the rest calls comes with it.
  /// - Returns: nil where that can't be.
  func fit(carried: [PagePlan.NotePart], called: [Int], room: Double) -> Fit? {
    let parts = carried + called.map(whole)
    if parts.isEmpty { return Fit() }
    var fit = Fit(height: overhead)
    var kept: Set<Int> = []
    for (index, part) in parts.enumerated() {
      let isCalled = index >= carried.count
      if isCalled, isCalledLater(part.number, among: parts, than: fit.placed) {
        fit.carried.append(part)
        continue
      }
      let gap = fit.placed.isEmpty ? 0 : gap
      let height = height(part)
      if fit.carried.isEmpty, fit.height + gap + height <= room + 0.01 {
        fit.height += gap + height
        fit.placed.append(part)
        continue
      }
      if !fit.carried.isEmpty {
        if kept.contains(part.number) {
          fit.placed.append(part)
          fit.height += gap + height
          continue
        }
        if isCalled { return nil }
        fit.carried.append(part)
        continue
      }
      var head = self.head(of: part, room: room - fit.height - gap)
      let within = calledWithin(head, among: parts.dropFirst(max(index + 1, carried.count)))
      if !within.isEmpty {
        kept = Set(within.map(\.number))
        head = self.head(of: part, room: room - fit.height - gap - within.reduce(0) { $0 + self.gap + self.height($1) })
      }
      if head.lines.isEmpty {
        if isCalled { return nil }
        fit.carried.append(part)
        continue
      }
      fit.placed.append(head)
      fit.height += gap + self.height(head)
      fit.cost += splitCost(head, of: part)
      fit.carried.append(.init(number: part.number, lines: head.lines.upperBound..<part.lines.upperBound))
    }
    if fit.placed.isEmpty { fit.height = 0 }
    return fit
  }

  /// The notes that lines of a note call, and those that they call: they stand on its page even where it goes on.
  private func calledWithin(_ head: PagePlan.NotePart, among parts: ArraySlice<PagePlan.NotePart>) -> [PagePlan.NotePart] {
    var found = [head]
    for part in parts {
      if let caller = callers[part.number], found.contains(where: { $0.number == caller.number && $0.lines.contains(caller.line) }) { found.append(part) }
    }
    return Array(found.dropFirst())
  }

  /// True for a note of which the one that calls it is among these, but the line with the mark not among those placed.
  private func isCalledLater(_ number: Int, among parts: [PagePlan.NotePart], than placed: [PagePlan.NotePart]) -> Bool {
    guard let caller = callers[number], parts.contains(where: { $0.number == caller.number }) else { return false }
    return !placed.contains { $0.number == caller.number && $0.lines.contains(caller.line) }
  }

  /// Sets the notes of a page that holds one box alone, which calls them: at least the first line of
  /// each, and of the first ones more. Where even that does not fit, as many as do, in their order.
  func squeeze(called: [Int], room: Double) -> Fit {
    let direct = called.filter { callers[$0].map { $0.line == 0 || !called.contains($0.number) } ?? true }
    if direct.count < called.count {
      var fit = squeeze(all: direct, room: room)
      let later = called.filter { !direct.contains($0) }
      if later.allSatisfy({ isCalledLater($0, among: called.map(whole), than: fit.placed) }) {
        fit.carried += later.map(whole)
        return fit
      }
    }
    return squeeze(all: called, room: room)
  }

  private func squeeze(all called: [Int], room: Double) -> Fit {
    let parts = called.map(whole)
    let begun = parts.map { PagePlan.NotePart(number: $0.number, lines: 0..<min(1, $0.lines.count)) }
    let least = overhead + begun.reduce(0) { $0 + height($1) } + gap * Double(max(0, parts.count - 1))
    guard !parts.isEmpty, least <= room + 0.01 else { return continued(parts, room: room) }
    var fit = Fit(placed: begun, height: least)
    for (index, part) in parts.enumerated() {
      let rest = PagePlan.NotePart(number: part.number, lines: begun[index].lines.upperBound..<part.lines.upperBound)
      let more = head(of: rest, room: room - fit.height)
      fit.height += height(more)
      fit.placed[index].lines = part.lines.lowerBound..<more.lines.upperBound
      if more.lines.upperBound < part.lines.upperBound {
        fit.carried.append(.init(number: part.number, lines: more.lines.upperBound..<part.lines.upperBound))
      }
    }
    return fit
  }

  /// As many notes as fit, in their order, whatever their marks.
  func continued(_ parts: [PagePlan.NotePart], room: Double) -> Fit {
    guard let fit = fit(carried: parts, called: [], room: room), !fit.placed.isEmpty else { return Fit(carried: parts) }
    return fit
  }

  private func head(of part: PagePlan.NotePart, room: Double) -> PagePlan.NotePart {
    var end = part.lines.lowerBound
    var height = 0.0
    let heights = lineHeights[part.number] ?? []
    while end < part.lines.upperBound, end < heights.count, height + heights[end] <= room + 0.01 {
      height += heights[end]
      end += 1
    }
    return .init(number: part.number, lines: part.lines.lowerBound..<end)
  }

  private func splitCost(_ head: PagePlan.NotePart, of part: PagePlan.NotePart) -> Double {
    var cost = PageCost.splitNote
    if head.lines.count == 1 && part.lines.lowerBound == 0 { cost += PageCost.loneNoteLine }
    if part.lines.upperBound - head.lines.upperBound == 1 { cost += PageCost.loneNoteLine }
    return cost
  }
}
