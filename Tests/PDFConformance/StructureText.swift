import Foundation

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
