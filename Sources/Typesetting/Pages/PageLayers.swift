internal import Graphics

/// A page's items as they gather: leaves in reading order, neighbours of one role made one; links
/// and anchors apart, since they paint nothing.
struct PageLayers {
  private var leaves: [Leaf] = []
  private var places: [Frame.Placed] = []

  /// All, in page coordinates.
  var items: [Frame.Placed] { leaves.map { .init(.leaf($0), at: .zero) } + places }

  mutating func add(_ items: [Frame.Placed], at origin: Point) {
    for placed in items {
      let position = placed.origin + origin
      guard case .leaf(let leaf) = placed.item else {
        places.append(.init(placed.item, at: position))
        continue
      }
      add(leaf, at: position)
    }
  }

  private mutating func add(_ leaf: Leaf, at origin: Point) {
    let moved = leaf.items.map { Frame.Placed($0.item, at: $0.origin + origin) }
    // A marked sequence for each line of a paragraph would make the file larger by a fifth.
    if let last = leaves.indices.last, leaves[last].role == leaf.role {
      leaves[last].items += moved
    } else {
      leaves.append(Leaf(leaf.role, items: moved))
    }
  }
}
