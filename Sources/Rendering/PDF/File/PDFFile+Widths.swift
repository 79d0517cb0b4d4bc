import Diagnostics

extension PDFFile {
  /// A font with its widths, yet without a name.
  func contentFont(_ reference: Reference) throws(Diagnostic) -> ContentFont {
    let keys = try dictionary(reference)
    var font = ContentFont(name: [], isComposite: keys.text("/Subtype") == "/Type0", widths: [])
    if font.isComposite {
      var descendant: Reference?
      PDFScanner.forReferences(in: (keys["/DescendantFonts"] ?? [])[...]) { descendant = Reference(number: Int32(clamping: $0)) }
      guard keys.text("/Encoding") == "/Identity-H", let descendant, let widths = Self.widths(try dictionary(descendant)) else {
        font.isMeasured = false
        return font
      }
      (font.widths, font.defaultWidth) = widths
    } else {
      guard keys.text("/Subtype") == "/TrueType" || keys.text("/Subtype") == "/Type1", let first = keys["/FirstChar"].flatMap({ PDFScanner.integer($0[...], from: 0) }),
        first < 256, let widths = keys["/Widths"].flatMap({ Self.numbers($0) })
      else {
        font.isMeasured = false
        return font
      }
      font.widths = Array(repeating: 0, count: first) + widths
    }
    return font
  }

  /// The widths of a composite font: one list from the first character on, as cairo writes it; nil for any other.
  private static func widths(_ descendant: PDFDictionary) -> (widths: [Double], otherwise: Double)? {
    let otherwise = descendant["/DW"].flatMap { PDFScanner.number($0, from: 0)?.value } ?? 1_000
    guard let list = descendant["/W"] else { return ([], otherwise) }
    // [0 [600 400]]
    let inner = PDFScanner.skipSpace(list[...], from: 1)
    guard list.first == UInt8(ascii: "["), PDFScanner.integer(list[...], from: inner) == 0,
      let start = list.dropFirst().firstIndex(of: UInt8(ascii: "[")), let end = PDFScanner.endOfValue(list[...], from: start),
      PDFScanner.skipSpace(list[...], from: end) == list.count - 1, let widths = numbers(Array(list[start..<end]))
    else { return nil }
    return (widths, otherwise)
  }

  /// What an array of numbers holds; nil for any other.
  private static func numbers(_ array: [UInt8]) -> [Double]? {
    guard array.first == UInt8(ascii: "[") else { return nil }
    var (numbers, position): ([Double], Int) = ([], PDFScanner.skipSpace(array[...], from: 1))
    while position < array.count, array[position] != UInt8(ascii: "]") {
      guard let (value, end) = PDFScanner.number(array, from: position) else { return nil }
      numbers.append(value)
      position = PDFScanner.skipSpace(array[...], from: end)
    }
    return numbers
  }
}
