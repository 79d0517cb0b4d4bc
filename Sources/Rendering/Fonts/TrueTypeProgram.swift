/// A TrueType font program of a subset, as a PDF embeds it (OpenType 1.9, "OpenType font file").
struct TrueTypeProgram: Equatable {
  /// A glyph's outline with its instructions, and its row of `hmtx`.
  struct Glyph: Hashable {
    var outline: [UInt8]
    var metrics: [UInt8]
  }

  private(set) var glyphs: [Glyph]
  /// The tables that glyphs are not made of, by tag.
  private(set) var tables: [String: [UInt8]]

  /// Nil for what is no whole font program with a row of metrics for each glyph.
  init?(_ bytes: [UInt8]) {
    guard let tables = Self.tables(of: bytes), let head = tables["head"], let hhea = tables["hhea"], let maxp = tables["maxp"],
      let metrics = tables["hmtx"], let loca = tables["loca"], let outlines = tables["glyf"], head.count == 54, hhea.count == 36,
      maxp.count == 32, let count = maxp.uint16(at: 4), hhea.uint16(at: 34) == count, metrics.count >= 4 * count
    else { return nil }
    let isLong = head.uint16(at: 50) == 1
    func offset(_ index: Int) -> Int? { isLong ? loca.uint32(at: 4 * index) : loca.uint16(at: 2 * index).map { 2 * $0 } }
    glyphs = []
    for index in 0..<count {
      guard let start = offset(index), let end = offset(index + 1), start <= end, end <= outlines.count else { return nil }
      glyphs.append(Glyph(outline: Array(outlines[start..<end]), metrics: Array(metrics[4 * index..<4 * index + 4])))
    }
    self.tables = tables.filter { !["glyf", "loca", "hmtx"].contains($0.key) }
  }

  mutating func setTable(_ tag: String, _ bytes: [UInt8]) { tables[tag] = bytes }

  /// Removes the programs that fit outlines to a grid of pixels, and their data.
  mutating func removeHints() {
    for tag in ["cvt ", "fpgm", "prep"] { tables[tag] = nil }
    // maxZones is 1 where no instruction runs; the fields after it are the instructions' limits.
    for offset in stride(from: 14, through: 26, by: 2) { tables["maxp"]?.set(uint16: offset == 14 ? 1 : 0, at: offset) }
    for index in glyphs.indices { glyphs[index].removeInstructions() }
  }

  /// Adds the glyphs of a program with the same hints; a glyph that is there already is not added.
  /// - Returns: by glyph of the other program its number in this one; nil, and nothing is done, where one set of
  ///   hints cannot serve both, or the glyphs are too many.
  mutating func add(_ other: TrueTypeProgram) -> [Int]? {
    for tag in ["cvt ", "fpgm", "prep"] where tables[tag] != other.tables[tag] { return nil }
    guard let head = tables["head"], let otherHead = other.tables["head"], head[18..<20] == otherHead[18..<20],
      glyphs.count + other.glyphs.count <= 0xFFFF
    else { return nil }
    var numbers: [Glyph: Int] = [:]
    for (number, glyph) in glyphs.enumerated() where numbers[glyph] == nil { numbers[glyph] = number }
    var added: [Glyph] = []
    var map: [Int] = []
    for (index, glyph) in other.glyphs.enumerated() {
      // The first glyph is the one for what is missing; composites name their parts by number, and stay apart.
      let known = index == 0 ? 0 : glyph.isComposite ? nil : numbers[glyph]
      map.append(known ?? glyphs.count + added.count)
      if known == nil { added.append(glyph) }
    }
    for index in added.indices where added[index].isComposite {
      guard added[index].renumber(map) else { return nil }
    }
    glyphs += added
    tables["maxp"] = Self.greatest(tables["maxp"] ?? [], other.tables["maxp"] ?? [])
    tables["head"] = Self.covering(head, otherHead)
    return map
  }

  /// The font program's bytes.
  var bytes: [UInt8] {
    var tables = tables
    var (outlines, offsets): ([UInt8], [Int]) = ([], [0])
    for glyph in glyphs {
      outlines += glyph.outline
      while outlines.count % 4 != 0 { outlines.append(0) }
      offsets.append(outlines.count)
    }
    let isLong = outlines.count > 0x1FFFE
    tables["glyf"] = outlines
    tables["loca"] = offsets.flatMap { isLong ? [UInt8](uint32: $0) : [UInt8](uint16: $0 / 2) }
    tables["hmtx"] = glyphs.flatMap(\.metrics)
    tables["head"]?.set(uint16: isLong ? 1 : 0, at: 50)
    tables["maxp"]?.set(uint16: glyphs.count, at: 4)
    tables["hhea"]?.set(uint16: glyphs.count, at: 34)
    return Self.file(of: tables)
  }

  /// The greater of each field of two `maxp` tables, but for the version.
  private static func greatest(_ table: [UInt8], _ other: [UInt8]) -> [UInt8] {
    var table = table
    for offset in stride(from: 6, to: min(table.count, other.count), by: 2) {
      table.set(uint16: max(table.uint16(at: offset) ?? 0, other.uint16(at: offset) ?? 0), at: offset)
    }
    return table
  }

  /// A `head` table with the corners of both: xMin and yMin at 36, xMax and yMax at 40.
  private static func covering(_ table: [UInt8], _ other: [UInt8]) -> [UInt8] {
    var table = table
    for offset in stride(from: 36, through: 42, by: 2) {
      let values = [table, other].compactMap { $0.uint16(at: offset).map { Int16(truncatingIfNeeded: $0) } }
      guard let corner = offset < 40 ? values.min() : values.max() else { continue }
      table.set(uint16: Int(UInt16(bitPattern: corner)), at: offset)
    }
    return table
  }
}

extension TrueTypeProgram.Glyph {
  /// True for a glyph made of others.
  var isComposite: Bool { outline.count >= 10 && outline[0] & 0x80 != 0 }

  /// Where the parts of a composite begin, and where the last one ends; nil where the outline is damaged.
  private var parts: (starts: [Int], end: Int)? {
    var (starts, position): ([Int], Int) = ([], 10)
    while true {
      guard let flags = outline.uint16(at: position) else { return nil }
      starts.append(position)
      // ARG_1_AND_2_ARE_WORDS; then a scale, two, or a matrix; then MORE_COMPONENTS.
      position += flags & 0x01 != 0 ? 8 : 6
      position += flags & 0x08 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
      guard position <= outline.count else { return nil }
      if flags & 0x20 == 0 { return (starts, position) }
    }
  }

  /// Numbers the parts of a composite anew.
  /// - Returns: false where the outline is damaged.
  fileprivate mutating func renumber(_ map: [Int]) -> Bool {
    guard let parts else { return false }
    for start in parts.starts {
      guard let part = outline.uint16(at: start + 2), map.indices.contains(part) else { return false }
      outline.set(uint16: map[part], at: start + 2)
    }
    return true
  }

  /// A damaged outline stays as it is.
  fileprivate mutating func removeInstructions() {
    if isComposite {
      guard let parts else { return }
      // WE_HAVE_INSTRUCTIONS: they stand after the last part.
      for start in parts.starts { outline.set(uint16: (outline.uint16(at: start) ?? 0) & ~0x100, at: start) }
      outline.removeSubrange(parts.end...)
    } else if let contours = outline.uint16(at: 0) {
      let place = 10 + 2 * contours
      guard let count = outline.uint16(at: place), place + 2 + count <= outline.count else { return }
      outline.set(uint16: 0, at: place)
      outline.removeSubrange(place + 2..<place + 2 + count)
    }
  }
}
