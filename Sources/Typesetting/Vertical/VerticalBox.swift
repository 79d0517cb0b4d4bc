internal import Graphics

/// Matter that stands on one page: a line, a table's row, a figure. Items count from its upper left
/// corner.
struct VerticalBox {
  /// What the page builder has to know of it.
  enum Kind: Hashable {
    case line
    case heading
    /// A figure: text that follows may be set ahead of it.
    case float
    case other
  }

  var height: Double
  var items: [Frame.Placed] = []
  /// Notes by number that are called here for the first time.
  var notes: [Int] = []
  var kind = Kind.other
  /// The table head, by its index, that is set above where a page begins with this row.
  var repeatedHead: Int?
}

/// The document's flow from top to bottom, before it is known where pages end.
enum VerticalItem {
  case box(VerticalBox)
  /// White space; it vanishes at the head of a page.
  case glue(Double)
  /// A place where a page may end, with its cost; see `PageCost`. `-.infinity` forces it.
  case penalty(Double)
}
