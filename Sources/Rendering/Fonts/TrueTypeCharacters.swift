/// The character map of a font program (OpenType 1.9, "cmap").
extension TrueTypeProgram {
  /// The glyph of a character by the program's map of format 4, the one that cairo writes; nil where it has none.
  func glyph(of character: Int) -> Int? {
    guard let map = tables["cmap"], let start = map.uint32(at: 8), map.uint16(at: start) == 4, let doubled = map.uint16(at: start + 6) else { return nil }
    // Arrays of the segments' ends, with two bytes behind it, then of their starts, differences, and offsets.
    for segment in stride(from: start + 14, to: start + 14 + doubled, by: 2) {
      guard let end = map.uint16(at: segment), end >= character else { continue }
      let (first, difference, offset) = (segment + 2 + doubled, segment + 2 + 2 * doubled, segment + 2 + 3 * doubled)
      guard let from = map.uint16(at: first), from <= character, let delta = map.uint16(at: difference), let range = map.uint16(at: offset) else { return nil }
      if range == 0 { return (character + delta) & 0xFFFF }
      guard let glyph = map.uint16(at: offset + range + 2 * (character - from)), glyph != 0 else { return nil }
      return (glyph + delta) & 0xFFFF
    }
    return nil
  }

  /// Gives the program a map of one-byte characters of its own, as a symbolic font has it (ISO 32000-1, 9.6.6.4).
  /// - Parameter glyphs: by character, 0 for none.
  mutating func setCharacters(_ glyphs: [Int]) {
    let (first, last) = (glyphs.firstIndex { $0 != 0 } ?? 0, glyphs.lastIndex { $0 != 0 } ?? 0)
    guard glyphs.indices.contains(last) else { return }
    let numbers = glyphs[first...last].flatMap { [UInt8](uint16: $0) }
    // Format 6: a row of glyphs, for the Macintosh's platform.
    let row = [6, 10 + numbers.count, 0, first, last - first + 1].flatMap { [UInt8](uint16: $0) } + numbers
    // Format 4 for the symbols of Windows: one segment from U+F000 on, and the one that ends the table.
    let segments = [0xF000 + last, 0xFFFF, 0, 0xF000 + first, 0xFFFF, 0, 1, 4, 0].flatMap { [UInt8](uint16: $0) }
    let symbols = [4, 14 + segments.count + numbers.count, 0, 4, 4, 1, 0].flatMap { [UInt8](uint16: $0) } + segments + numbers
    let head = [0, 2, 1, 0].flatMap { [UInt8](uint16: $0) } + [UInt8](uint32: 20)
    let directory = head + [3, 0].flatMap { [UInt8](uint16: $0) } + [UInt8](uint32: 20 + row.count)
    setTable("cmap", directory + row + symbols)
  }
}
