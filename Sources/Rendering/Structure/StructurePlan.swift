import Graphics

/// Where the marks and links of the pages hang in the document's structure.
///
/// An element's child elements keep the tree's order. Its own content stands between them as it was
/// painted: before the first child that was painted after it.
struct StructurePlan {
  /// What an element holds.
  enum Kid: Equatable {
    case element(StructureTree.ElementID)
    /// A mark of a page; marks of artifacts are not numbered.
    case mark(page: Int, number: Int)
    /// An index into `links`.
    case link(Int)
  }

  /// What a mark of a page is to a reader.
  enum MarkUse: Equatable {
    case content(StructureTree.ElementID, number: Int)
    case header, footer, artifact
  }

  /// A link with the element that it belongs to.
  struct PlannedLink {
    var page: Int
    var placed: PageRecord.PlacedLink
    var element: StructureTree.ElementID
  }

  /// The tree's elements, and behind them one for each link that came without.
  private(set) var elements: [StructureTree.Element]
  /// The elements under the root, parents before children.
  private(set) var order: [StructureTree.ElementID] = []
  /// By element.
  private(set) var kids: [[Kid]] = []
  /// By page, in the order of the marks as painted.
  private(set) var uses: [[MarkUse]] = []
  private(set) var links: [PlannedLink] = []

  private var leaves: [[(sequence: Int, kid: Kid)]] = []

  /// - Parameter isKept: false for links that lead nowhere.
  init(_ tree: StructureTree, pages: [PageRecord], isKept: (Link) -> Bool) {
    elements = tree.elements
    collectLinks(pages, isKept)
    orderElements()
    leaves = Array(repeating: [], count: elements.count)
    collectMarks(pages)
    for (index, link) in links.enumerated() {
      leaves[link.element].append((link.placed.sequence, .link(index)))
    }
    mergeKids()
    // A link element whose link leads nowhere holds text like any other.
    for id in order where elements[id].kind == .link {
      let isLinked = kids[id].contains { if case .link = $0 { true } else { false } }
      if !isLinked { elements[id].kind = .span }
    }
  }

  private mutating func collectLinks(_ pages: [PageRecord], _ isKept: (Link) -> Bool) {
    for (page, record) in pages.enumerated() {
      for placed in record.links where isKept(placed.link) {
        links.append(PlannedLink(page: page, placed: placed, element: element(of: placed.link)))
      }
    }
  }

  /// The link's element; a new one, below what the link names or the root, where that is no link element.
  private mutating func element(of link: Link) -> StructureTree.ElementID {
    let named = link.element.flatMap { elements.indices.contains($0) ? $0 : nil }
    if let named, elements[named].kind == .link { return named }
    let parent = named ?? StructureTree.root
    let id = elements.count
    elements.append(StructureTree.Element(kind: .link, parent: parent))
    elements[parent].children.append(id)
    return id
  }

  /// Lists what can be reached from the root, and mends parents and children to say the same.
  private mutating func orderElements() {
    var isSeen = Array(repeating: false, count: elements.count)
    var stack = [StructureTree.root]
    isSeen[StructureTree.root] = true
    while let id = stack.popLast() {
      order.append(id)
      var children: [StructureTree.ElementID] = []
      for child in elements[id].children where elements.indices.contains(child) && !isSeen[child] {
        isSeen[child] = true
        elements[child].parent = id
        children.append(child)
      }
      if children != elements[id].children { elements[id].children = children }
      stack += children.reversed()
    }
    isReached = isSeen
  }

  private var isReached: [Bool] = []

  private mutating func collectMarks(_ pages: [PageRecord]) {
    for (page, record) in pages.enumerated() {
      var number = 0
      var pageUses: [MarkUse] = []
      for mark in record.marks {
        switch mark.role {
        case .content(let id) where elements.indices.contains(id) && isReached[id]:
          leaves[id].append((mark.sequence, .mark(page: page, number: number)))
          pageUses.append(.content(id, number: number))
          number += 1
        case .content, .artifact: pageUses.append(.artifact)
        case .header: pageUses.append(.header)
        case .footer: pageUses.append(.footer)
        }
      }
      uses.append(pageUses)
    }
  }

  private mutating func mergeKids() {
    for id in leaves.indices { leaves[id].sort { $0.sequence < $1.sequence } }
    // Children come behind their parents in the order, so that backwards each child's is known.
    var first: [Int?] = leaves.map { $0.first?.sequence }
    for id in order.reversed() {
      guard let own = first[id], let parent = elements[id].parent else { continue }
      first[parent] = min(first[parent] ?? own, own)
    }
    kids = Array(repeating: [], count: elements.count)
    for id in order {
      var next = 0
      for child in elements[id].children {
        if let start = first[child] {
          while next < leaves[id].count, leaves[id][next].sequence < start {
            kids[id].append(leaves[id][next].kid)
            next += 1
          }
        }
        kids[id].append(.element(child))
      }
      kids[id] += leaves[id][next...].map(\.kid)
    }
    leaves = []
  }
}
