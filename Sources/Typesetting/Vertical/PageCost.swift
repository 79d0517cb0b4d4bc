/// What the page builder minimises. The scale: a page a quarter of which is blank costs 1,000.
enum PageCost {
  /// Cost of a blank share of the page's height: cubic, as the badness of lines is.
  static func blank(_ share: Double) -> Double {
    let quarters = max(0, share) * 4
    return 1_000 * quarters * quarters * quarters
  }

  /// A wholly blank page costs 64,000: what costs more than that happens only where nothing else can.
  /// A heading parted from what it heads.
  static let heading = 400_000.0
  /// The first or the last line of a paragraph parted from the rest.
  static let loneLine = 100_000.0
  /// A table's head with a single row, or its last row alone. A page half blank is worse.
  static let loneRow = 9_000.0
  /// A hyphenated word across pages.
  static let hyphen = 300.0
  /// The parts of one row taller than a page, or of an item of a list.
  static let withinItem = 20.0
  /// A note that goes on on the next page: three lines of blank are better, five worse.
  static let splitNote = 300.0
  /// One line of a note alone on its page.
  static let loneNoteLine = 300.0
  /// A figure set behind the text that follows it: better than an eighth of the page blank.
  static let deferredFloat = 125.0
  /// Another one behind it.
  static let furtherFloat = 100.0
}
