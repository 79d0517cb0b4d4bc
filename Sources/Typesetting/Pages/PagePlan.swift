/// What stands where on a page, before it is drawn. Heights count from the page's first line down.
struct PagePlan: Hashable {
  /// A box in its place.
  struct Placement: Hashable {
    enum Content: Hashable {
      /// An item of the vertical list, by its index.
      case box(Int)
      /// A table head, by its index, set once more.
      case head(Int)
    }

    var content: Content
    var y: Double
  }

  /// Lines of a note.
  struct NotePart: Hashable {
    /// The note's number.
    var number: Int
    var lines: Range<Int>
  }

  var placements: [Placement] = []
  var notes: [NotePart] = []
  /// The height of the text, and that of the notes with their rule.
  var textHeight = 0.0
  var noteHeight = 0.0
}
