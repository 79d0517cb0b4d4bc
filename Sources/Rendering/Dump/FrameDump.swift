public import Graphics

/// Pages as readable text, a thing a line, for tests that compare layouts.
///
/// Lengths are in points, rounded to a tenth; positions are on the page, from its upper left corner.
///
///     page 1 "1" 595.3×841.9
///       content 3 P
///         62.4 100.0 NotoSerif-Regular 10.5 → 45.3 "The text"
///         shape 62.4 120.0 100.0×0.5 fill #000000
///       footer
///         62.4 800.0 NotoSans-Regular 8 → 5.1 "1"
///       link 62.4 90.5 20.0×12.0 → #note-1 in 4
///       anchor 62.4 90.0 "note-1"
///
/// A colour is named where it is not black, and a run's direction where it is right to left.
public enum FrameDump {
  /// All pages of a document.
  public static func text(of document: PagedDocument) -> String {
    var lines = Lines(structure: document.structure)
    for (index, page) in document.pages.enumerated() {
      lines.add("page \(index + 1) \(quoted(page.label)) \(size(page.frame.size))")
      lines.indented { $0.add(page.frame.items, at: .zero) }
    }
    return lines.text
  }

  /// One frame's content; positions are in the frame.
  public static func text(of frame: Frame, structure: StructureTree = StructureTree()) -> String {
    var lines = Lines(structure: structure)
    lines.add("frame \(size(frame.size))")
    lines.indented { $0.add(frame.items, at: .zero) }
    return lines.text
  }

  static func number(_ value: Double) -> String { Decimals.text(value, places: 1, keepsZeros: true) }

  static func size(_ size: Size) -> String { "\(number(size.width))×\(number(size.height))" }

  static func point(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20: out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// `#rrggbb`, with the alpha behind it where the colour is not opaque.
  static func color(_ color: Color) -> String {
    color.alpha == 1 ? color.rgb : color.rgb + "@" + Decimals.text(color.alpha, places: 2)
  }
}
