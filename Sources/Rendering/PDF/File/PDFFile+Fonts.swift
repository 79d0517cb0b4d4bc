import Diagnostics

extension PDFFile {
  /// A font program that the file embeds.
  struct FontProgram {
    /// The font that pages have.
    let owner: Reference
    /// The font that uses it, of a composite font its descendant; the font's descriptor; and the program.
    let font, descriptor, file: Reference
    /// The font's map to Unicode.
    let map: Reference?
    /// The font's name without the subset's tag.
    let name: String
    /// True where glyphs are named by their numbers.
    let isComposite: Bool
  }

  /// The TrueType fonts of the pages, each once, of a composite font its descendant.
  private func fonts() throws(Diagnostic) -> [(owner: Reference, font: Reference, isComposite: Bool, map: Reference?)] {
    var (fonts, seen): ([(Reference, Reference, Bool, Reference?)], Set<Reference>) = ([], [])
    for page in try pages() {
      guard let resources = try dictionary("/Resources", of: dictionary(page)), let table = try dictionary("/Font", of: resources) else { continue }
      for (_, value) in table.entries.sorted(by: { $0.key < $1.key }) {
        guard let font = Reference(value), seen.insert(font).inserted else { continue }
        let keys = try dictionary(font)
        if keys.text("/Subtype") == "/TrueType" { fonts.append((font, font, false, keys.reference("/ToUnicode"))) }
        guard let descendants = keys["/DescendantFonts"] else { continue }
        var found: [Reference] = []
        PDFScanner.forReferences(in: descendants[...]) { found.append(Reference(number: Int32(clamping: $0))) }
        guard let descendant = found.first, try dictionary(descendant).text("/Subtype") == "/CIDFontType2" else { continue }
        fonts.append((font, descendant, true, keys.reference("/ToUnicode")))
      }
    }
    return fonts
  }

  /// Says of every composite font that its character identifiers are its glyphs' (PDF/A wants it said), and packs the
  /// maps to Unicode again, which cairo packs at the usual level.
  func mapFonts() throws(Diagnostic) {
    for font in try fonts() {
      if font.isComposite, try dictionary(font.font)["/CIDToGIDMap"] == nil { try put(font.font, "/CIDToGIDMap", "/Identity") }
      if let map = font.map { try setData(of: map, try data(of: map)) }
    }
  }

  /// The TrueType programs of the pages' fonts, in a fixed order.
  func fontPrograms() throws(Diagnostic) -> [FontProgram] {
    var (programs, seen): ([FontProgram], Set<Reference>) = ([], [])
    for font in try fonts() {
      let keys = try dictionary(font.font)
      guard let descriptor = keys.reference("/FontDescriptor"), let file = try dictionary(descriptor).reference("/FontFile2"),
        let name = keys.text("/BaseFont")?.dropFirst(), seen.insert(file).inserted
      else { continue }
      // "ABCDEF+Name"
      let isTagged = name.count > 7 && name.dropFirst(6).first == "+"
      programs.append(
        FontProgram(
          owner: font.owner, font: font.font, descriptor: descriptor, file: file, map: font.map, name: String(isTagged ? name.dropFirst(7) : name),
          isComposite: font.isComposite))
    }
    return programs
  }

  /// Gives a composite font another's program.
  /// - Parameter map: by character identifier the glyph's number, in two bytes.
  func share(_ program: FontProgram, with user: FontProgram, _ map: [UInt8]) throws(Diagnostic) {
    try put(user.descriptor, "/FontFile2", program.file.description)
    try put(user.font, "/CIDToGIDMap", addStream(map, "<<>>").description)
  }
}
