public import Typography

/// A layout: its looks, the sections it shows in order, and the language that it speaks.
public struct Layout: Sendable {
  public let name: String
  /// What it is for, in one line.
  public let purpose: String
  public var stylesheet: Stylesheet
  /// Names of sections, in order.
  public let sections: [String]
  /// How much of a section is shown, where a layout limits it.
  public let limits: [SectionPart: Int]
  /// What goes to keep to the most pages, in this order.
  public let drops: [SectionDrop]
  /// The most pages that a briefing may have; nil for any number. At least 1.
  public var maxPages: Int?
  public var wording: Wording
  /// True where marks have no hue either.
  public var isGrayscale = false

  /// The sections that a layout can name, in the order of a whole briefing.
  public static var sectionNames: [String] { SectionList.all.map(\.name) }

  init(
    name: String, purpose: String, stylesheet: Stylesheet, sections: [String], limits: [SectionPart: Int], drops: [SectionDrop],
    maxPages: Int?, wording: Wording
  ) {
    self.name = name
    self.purpose = purpose
    self.stylesheet = stylesheet
    self.sections = sections
    self.limits = limits
    self.drops = drops
    self.maxPages = maxPages
    self.wording = wording
  }

  /// The most of a section's part that is to be shown.
  /// - Parameter dropped: what was dropped to keep to the most pages; it can lower the layout's own limit.
  func limit(_ part: SectionPart, after dropped: [SectionDrop]) -> Int? {
    let lowered = dropped.compactMap { drop -> Int? in
      if case .beyond(part, let count) = drop { count } else { nil }
    }
    return ([limits[part]] + lowered).compactMap { $0 }.min()
  }
}
