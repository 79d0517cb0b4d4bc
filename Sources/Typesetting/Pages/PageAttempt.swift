/// Fills one page: takes boxes until no more fit, and keeps the best break on the way.
struct PageAttempt {
  private let builder: PageBuilder
  private let start: PageBuilder.Work
  /// Notes of earlier pages.
  private let placed: Set<Int>
  private var page = PagePlan()
  private var called: [Int] = []
  private var deferred: [Int]
  private var deferralCost = 0.0
  /// White space that counts if a box follows.
  private var space = 0.0
  private var best: Outcome?
  /// The break that leaves the least blank, whatever its cost.
  private(set) var fullest: Outcome?
  /// True to set even figures aside that would fit, with their notes parted or crowded out.
  private let setsFloatsAside: Bool
  /// True where a box was taken from the list, and not from what was set aside.
  private var hasListBox = false
  /// True where a figure was taken from the list.
  private(set) var hasFloat = false
  /// The last box taken from the list was a heading.
  private var isAfterHeading = false

  /// A page with its cost, and what is left for the next ones.
  struct Outcome {
    var cost: Double
    var page: PagePlan
    var work: PageBuilder.Work

    /// The notes that it begins, and those that it puts off.
    var notes: [Int] { page.notes.map(\.number) + work.carried.map(\.number) }
  }

  init(builder: PageBuilder, work: PageBuilder.Work, placed: Set<Int>, setsFloatsAside: Bool = false) {
    self.builder = builder
    self.setsFloatsAside = setsFloatsAside
    self.placed = placed
    start = work
    deferred = work.deferred
  }

  /// Fills the page as well as can be.
  mutating func fill() -> Outcome {
    placeDeferred()
    // A figure that an empty page can't take would be set aside for ever.
    if page.placements.isEmpty, !deferred.isEmpty, start.carried.isEmpty { return force() }
    if !page.placements.isEmpty { offer(next: start.next, cost: 0, isEnd: start.next >= builder.items.count) }
    scan()
    return best ?? force()
  }

  /// Figures that were set aside stand first.
  private mutating func placeDeferred() {
    while let index = deferred.first, case .box(let box) = builder.items[index], take(box, at: index) {
      deferred.removeFirst()
      if index + 2 < builder.items.count, case .glue(let below) = builder.items[index + 2] { space = max(space, below) }
    }
  }

  private mutating func scan() {
    var index = start.next
    var isSkipping = false
    while index < builder.items.count {
      switch builder.items[index] {
      case .glue(let height):
        // White space below a figure goes with it.
        if !page.placements.isEmpty, !isSkipping { space = max(space, height) }
      case .penalty(let cost):
        if cost == -.infinity {
          if page.placements.isEmpty { break }
          // A figure set aside comes before the forced break.
          offer(next: deferred.isEmpty ? index + 1 : index, cost: 0, isEnd: true)
          return
        }
        if !page.placements.isEmpty && !isSkipping { offer(next: index + 1, cost: cost, isEnd: false) }
      case .box(let box):
        let hasSkipped = isSkipping
        isSkipping = false
        let mustDefer = box.kind == .float && !deferred.isEmpty
        // A heading whose figure was set aside must not stand above the next heading.
        let strandsHeading = hasSkipped && isAfterHeading && box.kind == .heading
        let isSetAside = box.kind == .float && setsFloatsAside && !page.placements.isEmpty
        if !mustDefer, !strandsHeading, !isSetAside, take(box, at: index) {
          hasListBox = true
          hasFloat = hasFloat || box.kind == .float
          isAfterHeading = box.kind == .heading
          break
        }
        guard box.kind == .float, !page.placements.isEmpty else { return }
        deferred.append(index)
        deferralCost += deferred.count == start.deferred.count + 1 ? PageCost.deferredFloat : PageCost.furtherFloat
        isSkipping = true
      }
      index += 1
    }
    if !page.placements.isEmpty { offer(next: index, cost: 0, isEnd: deferred.isEmpty) }
  }

  /// Sets a box if it fits with the notes it calls.
  private mutating func take(_ box: VerticalBox, at index: Int) -> Bool {
    var candidate = page
    var y = candidate.textHeight + (candidate.placements.isEmpty ? 0 : space)
    // Figures that were set aside stand above the head.
    if !hasListBox, let head = box.repeatedHead, head < builder.headHeights.count {
      candidate.placements.append(.init(content: .head(head), y: y))
      y += builder.headHeights[head]
    }
    guard y + box.height <= builder.height + 0.01 else { return false }
    let more = called + new(box.notes)
    guard builder.notes.fit(carried: start.carried, called: more, room: builder.height - y - box.height) != nil else {
      return false
    }
    candidate.placements.append(.init(content: .box(index), y: y))
    candidate.textHeight = y + box.height
    page = candidate
    called = more
    space = 0
    return true
  }

  /// Those of a box's notes that neither this page nor an earlier one has.
  private func new(_ notes: [Int]) -> [Int] {
    var new: [Int] = []
    for note in notes where !placed.contains(note) && !called.contains(note) && !new.contains(note) { new.append(note) }
    return new
  }

  /// Offers to end the page before an item.
  private mutating func offer(next: Int, cost: Double, isEnd: Bool) {
    guard
      let fit = builder.notes.fit(carried: start.carried, called: called, room: builder.height - page.textHeight)
    else { return }
    var total = cost + fit.cost + deferralCost
    if !isEnd || !fit.carried.isEmpty {
      total += PageCost.blank((builder.height - page.textHeight - fit.height) / max(builder.height, 1))
    }
    var ended = page
    ended.notes = fit.placed
    ended.noteHeight = fit.height
    var work = PageBuilder.Work(next: next, carried: fit.carried, deferred: deferred)
    let isForced = next < builder.items.count && builder.isForcedBreak(next)
    if !isForced || deferred.isEmpty { builder.skipDiscardable(&work.next) }
    let outcome = Outcome(cost: total, page: ended, work: work)
    fullest = outcome
    // Of equal breaks the later one wins: it leaves less blank.
    if let best, best.cost < total { return }
    best = outcome
  }

  /// Nothing fits: first what earlier pages left of their notes, else the next box in spite of all.
  private mutating func force() -> Outcome {
    var work = start
    if !start.carried.isEmpty {
      let fit = builder.notes.continued(start.carried, room: builder.height)
      if !fit.placed.isEmpty {
        page.notes = fit.placed
        page.noteHeight = fit.height
        work.carried = fit.carried
        return Outcome(cost: 0, page: page, work: work)
      }
    }
    let index: Int
    if let first = work.deferred.first {
      index = first
      work.deferred.removeFirst()
    } else {
      index = work.next
      work.next += 1
      builder.skipDiscardable(&work.next)
    }
    guard index < builder.items.count, case .box(let box) = builder.items[index] else {
      // Only notes are left, and not a line of them fits a page: set one line in spite of all.
      return forceNoteLine(start)
    }
    page.placements = [.init(content: .box(index), y: 0)]
    page.textHeight = box.height
    let room = max(0, builder.height - box.height)
    called = []
    let notes = new(box.notes)
    var fit = builder.notes.squeeze(called: notes, room: room)
    if !start.carried.isEmpty { fit = builder.notes.continued(start.carried + notes.map(builder.notes.whole), room: room) }
    page.notes = fit.placed
    page.noteHeight = fit.height
    work.carried = fit.carried
    return Outcome(cost: 0, page: page, work: work)
  }

  private mutating func forceNoteLine(_ start: PageBuilder.Work) -> Outcome {
    var work = start
    guard let part = work.carried.first else { return Outcome(cost: 0, page: page, work: PageBuilder.Work(next: builder.items.count)) }
    let end = min(part.lines.lowerBound + 1, part.lines.upperBound)
    page.notes = [.init(number: part.number, lines: part.lines.lowerBound..<end)]
    if end < part.lines.upperBound {
      work.carried[0].lines = end..<part.lines.upperBound
    } else {
      work.carried.removeFirst()
    }
    return Outcome(cost: 0, page: page, work: work)
  }
}
