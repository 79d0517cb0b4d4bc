import Graphics

/// What was painted on a page, as far as the document's structure, links and outline need it.
struct PageRecord {
  /// A stretch of content between two marks, in the order of their numbers.
  struct Mark {
    var role: Leaf.Role
    /// Its place among the document's marks and links, as painted.
    var sequence: Int
    /// About what its content covers; nil where it has none.
    var extent: Rect?
  }

  /// A link's area.
  struct PlacedLink {
    var link: Link
    var area: Rect
    /// Its place among the document's marks and links, as painted.
    var sequence: Int
  }

  var size: Size
  var marks: [Mark] = []
  var links: [PlacedLink] = []
  var anchors: [(name: String, point: Point)] = []
  /// True where a glyph is the font's box for characters that it lacks.
  var hasMissingGlyph = false
}
