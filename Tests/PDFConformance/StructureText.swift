import Foundation

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

/// The text of a tagged PDF in reading order, by its structure tree alone (ISO 32000-1, 14.7 and 14.8.2.3): what a
/// screen reader is given.
public struct StructureText {
  /// In the order of the structure; parts without text are left out.
  public private(set) var parts: [TextPart] = []
  private let file: PDFObjects
  private let elements: [Int: PDFObjects.Element]
  private var pages: [Int: ContentText] = [:]
  private var text = ""

  public init(_ file: PDFObjects) {
    self.file = file
    let elements = file.elements
    self.elements = Dictionary(elements.map { ($0.number, $0) }) { first, _ in first }
    for root in elements where root.parent == nil { read(root, in: []) }
    pages = [:]
  }

  private mutating func read(_ element: PDFObjects.Element, in path: [String]) {
    let isInline = Self.inline.contains(element.kind)
    if !isInline { close(path) }
    let own = isInline ? path : path + [element.kind]
    if let replacement = file.resolved(element.value["/ActualText"])?.string {
      text += replacement
    } else {
      for kid in element.kids {
        switch kid {
        case .mark(let page, let number): text += self.text(ofPage: page)[number] ?? ""
        case .annotation: break
        case .element(let child): if let child = elements[child] { read(child, in: own) }
        }
      }
    }
    if !isInline { close(own) }
  }

  /// Ends a part: a word's hyphen at a line's end is undone, which is a soft one (ISO 32000-1, 14.8.2.2.3), and the space
  /// at the part's end.
  private mutating func close(_ path: [String]) {
    let whole = text.unicodeScalars.filter { $0 != "\u{AD}" }
    let trimmed = String(String.UnicodeScalarView(whole)).trimmingCharacters(in: .whitespaces)
    if !trimmed.isEmpty { parts.append(TextPart(path.dropFirst().joined(separator: "/"), trimmed)) }
    text = ""
  }

  private mutating func text(ofPage page: Int) -> [Int: String] {
    if let known = pages[page] { return known.texts }
    let read = ContentText(page: page, in: file)
    pages[page] = read
    return read.texts
  }

  /// The types of elements within a line.
  private static let inline: Set<String> = ["Span", "Link", "Reference"]
}
