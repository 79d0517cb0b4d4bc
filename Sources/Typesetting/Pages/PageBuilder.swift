/// Parts the vertical list into pages: for each page the legal break of least cost, with the notes
/// called so far at its foot. Linear in the list.
///
/// A note stands with the first of its marks on the pages, which is not the first of the text where a figure with an
/// earlier one was set aside.
///
/// Pages are values: a page is tried, and the work goes on from the state that its best break leaves.
struct PageBuilder {
  /// The height for text and notes, in points.
  let height: Double
  let items: [VerticalItem]
  let notes: NoteArea
  /// Heights of the table heads that can be repeated.
  let headHeights: [Double]

  /// What is still to be set.
  struct Work {
    /// The next item of the list.
    var next = 0
    /// What earlier pages left of their notes.
    var carried: [PagePlan.NotePart] = []
    /// Figures set aside, by index.
    var deferred: [Int] = []

    func isDone(_ count: Int) -> Bool { next >= count && carried.isEmpty && deferred.isEmpty }
  }

  func pages() -> [PagePlan] {
    var pages: [PagePlan] = []
    var work = Work()
    /// The notes that pages have so far.
    var placed: Set<Int> = []
    skipDiscardable(&work.next)
    while !work.isDone(items.count) {
      var attempt = PageAttempt(builder: self, work: work, placed: placed)
      let (page, rest) = attempt.fill()
      placed.formUnion(page.notes.map(\.number))
      placed.formUnion(rest.carried.map(\.number))
      pages.append(page)
      work = rest
    }
    return pages.isEmpty ? [PagePlan()] : pages
  }

  /// Goes past white space and chances to break, which mean nothing at the head of a page; a forced
  /// break at the head of a page is one that was met already.
  func skipDiscardable(_ index: inout Int) {
    while index < items.count {
      if case .box = items[index] { return }
      index += 1
    }
  }

  /// True for a forced break.
  func isForcedBreak(_ index: Int) -> Bool {
    if case .penalty(let cost) = items[index] { cost == -.infinity } else { false }
  }
}
