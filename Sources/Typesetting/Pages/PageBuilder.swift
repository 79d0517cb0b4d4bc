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
  var notes: NoteArea
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
      let outcome = best(work, placed: placed)
      placed.formUnion(outcome.notes)
      pages.append(outcome.page)
      work = outcome.work
    }
    return pages.isEmpty ? [PagePlan()] : pages
  }

  /// The best page, by itself or, where that were half blank, with the next one: what is spared here may have to be paid there.
  private func best(_ work: Work, placed: Set<Int>) -> PageAttempt.Outcome {
    var attempt = PageAttempt(builder: self, work: work, placed: placed)
    var best = attempt.fill()
    if attempt.hasFloat, best.cost > 2 * PageCost.deferredFloat {
      var other = PageAttempt(builder: self, work: work, placed: placed, setsFloatsAside: true)
      let outcome = other.fill()
      if outcome.cost < best.cost { (best, attempt) = (outcome, other) }
    }
    guard best.cost >= PageCost.blank(0.5), let fullest = attempt.fullest, fullest.work.next != best.work.next else { return best }
    return costWithNext(fullest, placed) < costWithNext(best, placed) ? fullest : best
  }

  private func costWithNext(_ outcome: PageAttempt.Outcome, _ placed: Set<Int>) -> Double {
    if outcome.work.isDone(items.count) { return outcome.cost }
    var next = PageAttempt(builder: self, work: outcome.work, placed: placed.union(outcome.notes))
    return outcome.cost + next.fill().cost
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
