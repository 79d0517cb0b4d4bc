/// The paragraphs of a file while their roles are found out.
struct Page {
  /// A paragraph with what is known of it.
  struct Part {
    var paragraph: Paragraph
    /// Nil until a step decides.
    var role: TextBlock.Role?
    /// True where the part opens a list of other stories.
    var opensOtherStories = false
    var dateline: Dateline?

    var wording: Wording { paragraph.wording }
    var isOpen: Bool { role == nil }
  }

  var parts: [Part]
  /// The first part of the text proper, once the head was read.
  var bodyStart: Int?
  /// The file's name without its ending.
  var stem = ""
  /// What the steps found stated, with the lines.
  var facts: [Fact: Stated<String>] = [:]

  /// A fact that a step reads from the page's layout.
  enum Fact: Hashable { case title, outlet, byline, place, published }

  init(_ paragraphs: [Paragraph]) {
    parts = paragraphs.map { Part(paragraph: $0) }
  }

  /// Keeps a fact that stands in a part, unless it was found before.
  mutating func state(_ fact: Fact, _ value: String, at index: Int) {
    if facts[fact] == nil, parts.indices.contains(index) { facts[fact] = Stated(value, .file(line: parts[index].paragraph.line)) }
  }

  /// The text blocks; what no step decided on is body.
  func blocks(of source: SourceText) -> [TextBlock] {
    parts.map { part in
      let range = part.paragraph.range
      return TextBlock(
        role: part.role ?? .body, range: range, text: part.paragraph.text, line: source.line(at: range.lowerBound),
        map: part.paragraph.map)
    }
  }

  /// Decides the role of a part that has none.
  mutating func mark(_ index: Int, _ role: TextBlock.Role) {
    if parts.indices.contains(index), parts[index].isOpen { parts[index].role = role }
  }

  /// The open parts of a range, in order.
  func open(in range: Range<Int>) -> [Int] {
    range.clamped(to: parts.indices).filter { parts[$0].isOpen }
  }
}

/// A step in finding the roles: each decides on the parts it is sure of.
protocol PageStep: Sendable {
  func mark(_ page: inout Page)
}

/// The steps in their order: from what a line says of itself to what its place on the page says.
enum PageSteps {
  static let all: [any PageStep] = [
    ExportStep(), RunningHeadStep(), DatelineStep(), CueStep(), CreditStep(), TeaserStep(), MenuStep(), MastheadStep(), StaffStep(),
    SectionStep(), HeadStep(), OtherStoriesStep(), TailStep(), MiddleStep(),
  ]
}
