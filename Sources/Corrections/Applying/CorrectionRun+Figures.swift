import Articles
import Claims
import Dates
import Diagnostics

extension CorrectionRun {
  // MARK: Adding

  /// Adds the figures that the rules did not find.
  mutating func addFigures() {
    let resolver = AnchorResolver(batch, claims: extraction.claims)
    let maker = AddedFigure(batch: batch, editor: FigureEditor(extraction))
    var made: [(index: Int, reading: CorrectedReading, claim: Claim)] = []
    for (index, correction) in standing {
      guard case .add(let anchor, let reading) = correction.action else { continue }
      switch resolver.place(of: anchor).mapError(\.fact).flatMap({ maker.claim(at: $0.match, of: $0.article, reading) }) {
      case .failure(let fact): outcomes[index].fail(fact)
      case .success(let claim):
        let there = resolver.claims(in: claim.range, of: claim.article)
        if let same = there.first(where: { isMarked($0, by: index) }) {
          (targets[index], added[index]) = (same.id, same.id)
          outcomes[index].effects = [.added(same)]
        } else if let same = there.first(where: { Self.isSame($0, claim) }) {
          targets[index] = same.id
          outcomes[index].note(.correctionIdle)
        } else {
          made.append((index, reading, claim))
        }
      }
    }
    checkAdded(made)
    insert(made.filter { outcomes[$0.index].isApplied }.map { ($0.index, $0.claim) })
  }

  /// Two figures of one kind in the same words are one.
  private mutating func checkAdded(_ made: [(index: Int, reading: CorrectedReading, claim: Claim)]) {
    for (number, one) in made.enumerated() {
      for other in made.dropFirst(number + 1)
      where one.claim.article == other.claim.article && one.claim.range.overlaps(other.claim.range) && one.claim.kind == other.claim.kind {
        if one.reading == other.reading { outcomes[other.index].fail(.correctionIdle) } else { contradict(one.index, other.index) }
      }
    }
  }

  private static func isSame(_ a: Claim, _ b: Claim) -> Bool {
    a.kind == b.kind && a.value == b.value && a.low == b.low && a.high == b.high && a.unit == b.unit
  }

  /// Puts figures where they stand in the text, numbered by their lines.
  private mutating func insert(_ claims: [(index: Int, claim: Claim)]) {
    guard !claims.isEmpty else { return }
    let order = Dictionary(batch.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let stems = Dictionary(batch.articles.map { ($0.id, $0.stem) }, uniquingKeysWith: { first, _ in first })
    func place(_ claim: Claim) -> (Int, Int) { (order[claim.article] ?? order.count, claim.range.lowerBound) }
    var taken = Set(extraction.claims.map(\.id))
    for (index, made) in claims.sorted(by: { place($0.claim) < place($1.claim) }) {
      var claim = made
      var number = 1
      func id() -> String { "\(stems[claim.article] ?? claim.article):\(claim.line).+\(number)" }
      while !taken.insert(id()).inserted { number += 1 }
      claim.id = id()
      let position = extraction.claims.firstIndex { place($0) > place(claim) } ?? extraction.claims.count
      extraction.claims.insert(claim, at: position)
      (targets[index], added[index]) = (claim.id, claim.id)
      outcomes[index].effects = [.added(claim)]
      mark(claim.id, by: index)
    }
    self.index()
  }

  // MARK: Finding

  /// Finds the figures that entries are anchored at.
  mutating func findFigures() {
    let resolver = AnchorResolver(batch, claims: extraction.claims)
    for (index, correction) in standing {
      switch correction.action {
      case .fix(let anchor, _), .drop(let anchor), .split(let anchor), .pin(let anchor), .origin(_, .some(let anchor), _):
        switch resolver.claim(of: anchor) {
        case .success(let claim): targets[index] = claim.id
        case .failure(let fault): outcomes[index].fail(fault.fact)
        }
      case .merge(let all):
        var found: [Claim.ID?] = []
        for case .figure(let anchor) in all {
          if case .failure(let fault) = resolver.claim(of: anchor) { outcomes[index].fail(fault.fact) }
        }
        for member in all {
          guard case .figure(let anchor) = member else {
            found.append(nil)
            continue
          }
          found.append((try? resolver.claim(of: anchor).get())?.id)
        }
        members[index] = found
      case .add, .exclude, .origin, .alias: break
      }
    }
  }

  // MARK: Fixing and dropping

  mutating func dropFigures() {
    var dropped: Set<Claim.ID> = []
    for (index, correction) in standing where correction.verb == .drop {
      guard let id = targets[index], let claim = claim(id) else { continue }
      outcomes[index].effects = [.dropped(claim)]
      dropped.insert(id)
    }
    // What an entry added goes with the entry.
    for (index, id) in added where !outcomes[index].isApplied { dropped.insert(id) }
    guard !dropped.isEmpty else { return }
    extraction.claims.removeAll { dropped.contains($0.id) }
    index()
  }

  mutating func fixFigures() {
    let editor = FigureEditor(extraction)
    for (index, correction) in standing {
      guard case .fix(_, let reading) = correction.action, let id = targets[index], let claim = claim(id) else { continue }
      switch editor.edited(claim, by: reading) {
      case .failure(let fact): outcomes[index].fail(fact)
      case .success(let fixed):
        if fixed == claim, !isMarked(claim, by: index) { outcomes[index].note(.correctionIdle) }
        replace(fixed)
        outcomes[index].effects = [.changed(from: claim, to: fixed)]
        mark(id, by: index)
      }
    }
  }
}
