/// A part of a section whose length a layout can limit.
public enum SectionPart: String, CaseIterable, Sendable {
  /// Sentences of the bottom line on figures that several origins give.
  case bottomLine
  /// Rows of the table of key figures; 0 for no table.
  case keyFigures
  /// Large numerals above that table; 0 for none.
  case numerals
  /// Large numerals side by side.
  case numeralsInRow
  /// Charts.
  case charts
  /// Points of difference.
  case differences
  /// What sources agree on.
  case agreement
  /// What several origins tell alike beside figures.
  case statements
  /// Figures of one origin that are in no table.
  case singleFigures
  /// Quoted voices.
  case voices
  /// Dated events.
  case timeline
  /// Articles cited in one note; the rest are counted.
  case citations

  /// The section that it is part of; nil where it is part of several.
  var section: String? {
    switch self {
    case .bottomLine, .keyFigures, .charts, .differences, .agreement, .singleFigures, .voices, .timeline: rawValue
    case .numerals, .numeralsInRow: Self.keyFigures.rawValue
    case .statements: "agreement"
    case .citations: nil
    }
  }
}

/// A step by which a briefing is shortened to keep to a number of pages; type is never made smaller.
public enum SectionDrop: Hashable, Sendable {
  /// A section, by its name.
  case section(String)
  /// What goes beyond the first so many of a part.
  case beyond(SectionPart, Int)
}
