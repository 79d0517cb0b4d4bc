/// A page of HTML as a row of paragraphs, each with the elements it stands in, and what its head says.
struct HTMLPage {
  /// An element laid out as a block that text stands in.
  struct Element {
    /// The number of the element around it, less than its own; nil for the outermost.
    let parent: Int?
    let name: String
    /// The words of its class, id and the like, by which its purpose is known.
    let hint: PageHint?
    let isHidden: Bool
    let isArticleBody: Bool
    /// True where an image stands in it, and in no block within it.
    var hasImage: Bool
    /// The start tag's first byte in the file's text.
    let position: Int
  }

  /// A paragraph of text.
  struct Block {
    var text: MappedText
    /// The innermost element around it; nil outside all.
    let element: Int?
    /// Bytes of the text that stand in links.
    var linkedBytes: Int
    /// True for the cells of a row, joined.
    var isRow = false
  }

  /// A fact stated by markup, with where it stands.
  struct Property {
    /// `og:title`, `itemprop datePublished`, `canonical`, as the place of use names it.
    let name: String
    let value: String
    let position: Int
  }

  var elements: [Element] = []
  var blocks: [Block] = []
  /// `meta`, `link rel=canonical`, `title`, in order.
  var metadata: [Property] = []
  /// Microdata by `itemprop`, in order.
  var microdata: [Property] = []
  /// The texts of `script type=application/ld+json`.
  var linkedData: [Range<Int>] = []
  /// "saved from url=…" in the comment that browsers write.
  var savedFrom: Property?
}
