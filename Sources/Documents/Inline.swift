/// Text within a line.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case smallCaps([Inline])
  /// Text in a colour of the layout, by its name.
  case colored(String, [Inline])
  /// Text that leads to an address.
  case link(url: String, [Inline])
  /// Text that leads to a heading or figure of the document, by its identifier.
  case reference(to: String, [Inline])
  /// The mark of a footnote, by its identifier. Neighbouring marks are set with a comma between them.
  case footnoteMark(String)
  case lineBreak
}

extension Inline {
  /// The text alone, marks left out.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .emphasis(let inner), .strong(let inner), .smallCaps(let inner), .colored(_, let inner),
      .link(_, let inner), .reference(_, let inner):
      inner.plainText
    case .footnoteMark: ""
    case .lineBreak: " "
    }
  }
}

extension [Inline] {
  /// The text alone, marks left out.
  public var plainText: String { map(\.plainText).joined() }
}
