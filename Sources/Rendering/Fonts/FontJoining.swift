import Diagnostics

/// Gives the glyphs of a face's composite fonts characters in its simple font.
///
/// cairo's simple font has the characters of Windows-1252 and one glyph for each: other digits, the hyphen at a line's
/// end or a dash make it change fonts within a word, and back. A simple font has 255 characters, which is more than a
/// text in Latin letters needs; as a symbolic font it can have any glyph in each (ISO 32000-1, 9.6.6.4).
struct FontJoining {
  /// Where a composite font's characters are now.
  struct Target {
    var font: PDFFile.Reference
    /// By character of the composite font, 0 for none.
    var characters: [UInt8]
  }

  /// By the composite fonts.
  private(set) var targets: [PDFFile.Reference: Target] = [:]

  /// Joins fonts that share a program; does nothing where they say something that cairo doesn't.
  /// - Parameter users: the composite fonts, each with its glyphs' numbers in the program.
  mutating func join(
    _ users: [(font: PDFFile.FontProgram, glyphs: [Int])], to simple: PDFFile.FontProgram, _ program: inout TrueTypeProgram, in file: PDFFile
  ) throws(Diagnostic) {
    guard !simple.isComposite, let map = simple.map, var texts = UnicodeMap(try file.data(of: map)),
      var widths = try file.contentFont(simple.owner).measured?.widths, try file.dictionary(simple.owner).text("/Encoding") == "/WinAnsiEncoding"
    else { return }
    widths += Array(repeating: 0, count: max(0, 256 - widths.count))
    var glyphs = Array(repeating: 0, count: 256)
    for (character, _) in texts.texts {
      guard character < 256, let glyph = program.glyph(of: Self.unicode(character)) else { return }
      glyphs[character] = glyph
    }
    var free = Self.order.filter { glyphs[Int($0)] == 0 }[...]
    var found: [PDFFile.Reference: Target] = [:]
    for user in users {
      guard let map = user.font.map, let others = UnicodeMap(try file.data(of: map)), let font = try file.contentFont(user.font.owner).measured else { continue }
      var target = Target(font: simple.owner, characters: Array(repeating: 0, count: user.glyphs.count))
      for (character, text) in others.texts where user.glyphs.indices.contains(character) && user.glyphs[character] != 0 {
        guard let place = free.popFirst() else { break }
        target.characters[character] = place
        glyphs[Int(place)] = user.glyphs[character]
        widths[Int(place)] = font.width(character)
        texts.add(place, text)
      }
      found[user.font.owner] = target
    }
    guard !found.isEmpty, let first = glyphs.firstIndex(where: { $0 != 0 }), let last = glyphs.lastIndex(where: { $0 != 0 }) else { return }
    program.setCharacters(glyphs)
    targets.merge(found) { _, new in new }
    try file.setData(of: map, texts.stream)
    try file.remove(simple.owner, "/Encoding")
    try file.put(simple.owner, "/FirstChar", "\(first)")
    try file.put(simple.owner, "/LastChar", "\(last)")
    try file.put(simple.owner, "/Widths", "[" + widths[first...last].map(PDFSyntax.number).joined(separator: " ") + "]")
    try file.put(simple.descriptor, "/Flags", "4")
  }

  /// Characters in the order in which they are given away: first those that need no escape in a string. The space stays
  /// one, for word spacing acts on it, and an end of line is none.
  private static let order: [UInt8] = Array(0x80...0xFF) + (0x01...0x08) + (0x0E...0x1F) + (0x21...0x27) + (0x2A...0x5B) + (0x5D...0x7E)

  /// A character of Windows-1252.
  private static func unicode(_ character: Int) -> Int { (0x80...0x9F).contains(character) ? windows[character - 0x80] : character }

  private static let windows = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
