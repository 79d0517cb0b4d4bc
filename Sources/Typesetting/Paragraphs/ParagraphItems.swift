internal import Typography

/// A paragraph's matter for the line breaker, and where in the text each item stands.
struct ParagraphItems {
  /// How far words may be broken.
  enum WordBreaking: Hashable { case none, hyphenated, anywhere }

  /// What a break costs, on TeX's scale.
  enum Cost {
    /// More than TeX's 50: a slightly looser line reads better than a parted word.
    static let hyphen = 100.0
    /// Names, compounds that have a hyphen already, and units behind their number read badly in parts.
    static let hyphenInName = 600.0
    /// Where lines end unevenly anyway: only for one that would fall short by six ems or so.
    static let hyphenInRagged = 800.0
    /// Behind a hyphen or dash of the text.
    static let explicitHyphen = 50.0
    /// Behind the hyphen of a name (ez-Zor).
    static let explicitHyphenInName = 1_000.0
    /// Before a sign within an address wider than the measure, or behind its colon; and within one that fits a line.
    static let partOfLongName = 50.0
    static let partOfName = 600.0
    /// Between a number and its unit: only where a line would overrun otherwise.
    static let tie = 5_000.0
    /// Behind a number of one or two figures.
    static let loneNumber = 400.0
    /// Within a word, without a hyphen: only where it is wider than the measure.
    static let anywhere = 20_000.0
  }

  private(set) var items: [LineItem] = []
  /// By item: the cluster that it begins with.
  private(set) var clusters: [Int] = []
  let shaped: ShapedText
  private let roles: [ParagraphContent.Role]

  init(
    _ shaped: ShapedText, roles: [ParagraphContent.Role], indent: Double, isJustified: Bool, breaking: WordBreaking,
    measure: Double, _ context: LayoutContext
  ) {
    self.shaped = shaped
    self.roles = roles
    items.reserveCapacity(shaped.clusters.count / 2 + 8)
    clusters.reserveCapacity(shaped.clusters.count / 2 + 8)
    if indent != 0 { add(.box(width: indent), at: 0) }
    var index = 0
    while index < shaped.clusters.count {
      let cluster = shaped.clusters[index]
      if cluster.isLineEnd {
        add(.forcedBreak, at: index)
        index += 1
      } else if cluster.isSpace {
        addSpace(index, isJustified: isJustified, breaking)
        index += 1
      } else {
        index = addWord(from: index, isJustified: isJustified, breaking, measure, context)
      }
    }
    add(.forcedBreak, at: shaped.clusters.count)
  }

  private mutating func add(_ item: LineItem, at cluster: Int) {
    items.append(item)
    clusters.append(cluster)
  }

  private func clings(_ index: Int) -> Bool {
    let run = shaped.clusters[index].run
    guard run < shaped.runs.count, shaped.runs[run].span < roles.count else { return false }
    return roles[shaped.runs[run].span].clings
  }

  private mutating func addSpace(_ index: Int, isJustified: Bool, _ breaking: WordBreaking) {
    let next = index + 1
    // Space before a line's end is no part of it.
    guard next < shaped.clusters.count, !shaped.clusters[next].isLineEnd else { return }
    if !shaped.clusters[next].canBreakBefore || clings(next) {
      add(.noBreak, at: index)
    } else if Ties.isTied(shaped.bytes, at: shaped.clusters[index].byte) {
      // Only where words may be broken anywhere, or a narrow cell could overrun, may a tie be.
      add(breaking == .anywhere ? .penalty(width: 0, cost: Cost.tie, isFlagged: false) : .noBreak, at: index)
    } else if Ties.followsLoneNumber(shaped.bytes, at: shaped.clusters[index].byte) {
      add(.penalty(width: 0, cost: Cost.loneNumber, isFlagged: false), at: index)
    }
    add(SpaceGlue.item(width: shaped.clusters[index].advance, isJustified: isJustified), at: index)
  }

  /// Adds all up to the next space; returns where that is.
  private mutating func addWord(
    from start: Int, isJustified: Bool, _ breaking: WordBreaking, _ measure: Double, _ context: LayoutContext
  ) -> Int {
    var end = start
    var width = 0.0
    while end < shaped.clusters.count, !shaped.clusters[end].isSpace, !shaped.clusters[end].isLineEnd {
      width += shaped.clusters[end].advance
      end += 1
    }
    let isName = isName(start..<end)
    let points = breaking == .none || isName ? [:] : hyphenPoints(start..<end, isJustified: isJustified, context)
    let nameCost = isName ? (width > measure ? Cost.partOfLongName : Cost.partOfName) : nil
    let isAnywhere = breaking == .anywhere && width > measure
    // A short file name or address is looked for as a whole; a long one would leave too much blank.
    let isWhole = breaking != .anywhere && width < measure * 0.4 && isName
    var boxStart = start
    var boxWidth = 0.0
    for index in start..<end {
      let cluster = shaped.clusters[index]
      if index > start, !isWhole, let penalty = penalty(before: index, points, nameCost: nameCost, isAnywhere: isAnywhere, context) {
        add(.box(width: boxWidth), at: boxStart)
        add(penalty, at: index)
        boxStart = index
        boxWidth = 0
      }
      if cluster.isFixedSpace {
        add(.box(width: boxWidth), at: boxStart)
        add(.noBreak, at: index)
        add(SpaceGlue.item(width: cluster.advance, isJustified: isJustified), at: index)
        boxStart = index + 1
        boxWidth = 0
      } else {
        boxWidth += cluster.advance
      }
    }
    if boxStart < end { add(.box(width: boxWidth), at: boxStart) }
    return end
  }

  private func penalty(before index: Int, _ points: [Int: Double], nameCost: Double?, isAnywhere: Bool, _ context: LayoutContext) -> LineItem? {
    let cluster = shaped.clusters[index]
    if clings(index) || cluster.isFixedSpace { return nil }
    if cluster.canBreakBefore, !shaped.clusters[index - 1].isFixedSpace {
      if shaped.isWithinRange(at: index) { return nil }
      if !shaped.isDash(at: index - 1) { return .penalty(width: 0, cost: 0, isFlagged: false) }
      let cost = isCapital(index) ? Cost.explicitHyphenInName : Cost.explicitHyphen
      return .penalty(width: 0, cost: cost, isFlagged: true)
    }
    if let cost = points[index] {
      let style = shaped.spans[shaped.runs[cluster.run].span].style
      return .penalty(width: context.hyphen(style).width, cost: cost, isFlagged: true)
    }
    if let nameCost, isPartOfName(at: index) { return .penalty(width: 0, cost: nameCost, isFlagged: false) }
    return isAnywhere ? .penalty(width: 0, cost: Cost.anywhere, isFlagged: false) : nil
  }
}
