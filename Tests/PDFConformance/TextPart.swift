/// A stretch of a document's text: a heading, a paragraph, a list's label or body, a table's cell, a figure's labels.
public struct TextPart: Hashable, Sendable, CustomStringConvertible {
  /// The types of the elements that it stands in, from the document down (`Table/TBody/TR/TD`); elements within a line
  /// do not count.
  public var path: String
  public var text: String

  public init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  public var description: String { "\(path): \(text)" }

  /// Where two sequences part; nil where they are the same, character by character.
  public static func difference(_ found: [TextPart], _ expected: [TextPart]) -> String? {
    for index in 0..<max(found.count, expected.count) {
      let one = index < found.count ? found[index] : nil
      let other = index < expected.count ? expected[index] : nil
      if one?.path == other?.path, let one, let other, Array(one.text.unicodeScalars) == Array(other.text.unicodeScalars) { continue }
      return "part \(index) is <\(one.map(excerpt(from: other)) ?? "none")>, not <\(other.map(excerpt(from: one)) ?? "none")>"
    }
    return nil
  }

  /// A part from a little before the place where it parts from another.
  private static func excerpt(from other: TextPart?) -> (TextPart) -> String {
    { part in
      let (a, b) = (Array(part.text.unicodeScalars), Array((other?.text ?? "").unicodeScalars))
      let same = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
      let start = max(0, same - 40)
      return "\(part.path): \(start > 0 ? "…" : "")\(String(String.UnicodeScalarView(a[start..<min(a.count, same + 40)])).debugDescription)"
    }
  }
}
