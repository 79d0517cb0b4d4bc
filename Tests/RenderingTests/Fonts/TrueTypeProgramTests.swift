import Testing

@testable import Rendering

struct TrueTypeProgramTests {
  /// A program of glyphs; a glyph's bytes are its outline.
  static func program(_ glyphs: [[UInt8]], hints: [UInt8] = [1, 2, 3]) throws -> TrueTypeProgram {
    var (outlines, offsets): ([UInt8], [Int]) = ([], [0])
    for glyph in glyphs {
      outlines += glyph
      offsets.append(outlines.count)
    }
    var head = [UInt8](repeating: 0, count: 54)
    head.set(uint16: 1_000, at: 18)
    head.set(uint16: 1, at: 50)
    var maxp = [UInt8](repeating: 0, count: 32)
    maxp.set(uint16: glyphs.count, at: 4)
    maxp.set(uint16: glyphs.count, at: 6)
    var hhea = [UInt8](repeating: 0, count: 36)
    hhea.set(uint16: glyphs.count, at: 34)
    let tables: [String: [UInt8]] = [
      "head": head, "maxp": maxp, "hhea": hhea, "fpgm": hints, "glyf": outlines, "loca": offsets.flatMap { [UInt8](uint32: $0) },
      "hmtx": glyphs.flatMap { [UInt8](uint16: $0.count) + [0, 0] },
    ]
    return try #require(TrueTypeProgram(TrueTypeProgram.file(of: tables)), "the tables do not fit")
  }

  /// An outline without points; `mark` tells it from others.
  static func outline(_ mark: UInt8) -> [UInt8] { [0, 1] + [UInt8](repeating: mark, count: 10) }

  /// A composite of two glyphs: the first with words for its offsets and a scale, the second with bytes.
  static func composite(_ first: Int, _ second: Int) -> [UInt8] {
    [0xFF, 0xFF] + [UInt8](repeating: 0, count: 8) + [0, 0x29] + [UInt8](uint16: first) + [0, 0, 0, 0, 0x40, 0] + [0, 0x02]
      + [UInt8](uint16: second) + [0, 0]
  }

  @Test func `glyphs of the other are added, and known ones are not`() throws {
    var program = try Self.program([Self.outline(0), Self.outline(1), Self.outline(2)])
    let map = program.add(try Self.program([Self.outline(9), Self.outline(3), Self.outline(2), []]))
    #expect(map == [0, 3, 2, 4])
    #expect(program.glyphs.map(\.outline) == [Self.outline(0), Self.outline(1), Self.outline(2), Self.outline(3), []])
    #expect(program.tables["maxp"]?.uint16(at: 6) == 4)
  }

  @Test func `the parts of a composite keep to their glyphs`() throws {
    var program = try Self.program([Self.outline(0), Self.outline(1)])
    #expect(program.add(try Self.program([Self.outline(0), Self.composite(2, 3), Self.outline(1), Self.outline(4)])) == [0, 2, 1, 3])
    #expect(program.glyphs[2].outline == Self.composite(1, 3))
  }

  @Test func `what is written is read again, with sound checksums`() throws {
    var program = try Self.program([Self.outline(0), Self.outline(1)])
    _ = program.add(try Self.program([Self.outline(0), Self.composite(0, 0), Self.outline(5)]))
    let bytes = program.bytes
    let again = try #require(TrueTypeProgram(bytes))
    #expect(again.glyphs.count == 4)
    #expect(again.bytes == bytes)
    // The whole file's words add up to a constant (OpenType, "head").
    var sum: UInt32 = 0
    for offset in stride(from: 0, to: bytes.count, by: 4) { sum &+= UInt32(bytes.uint32(at: offset) ?? 0) }
    #expect(sum == 0xB1B0_AFBA)
  }

  @Test func `programs with other hints stay apart`() throws {
    var program = try Self.program([Self.outline(0)])
    let before = program
    #expect(program.add(try Self.program([Self.outline(0), Self.outline(1)], hints: [4])) == nil)
    #expect(program.add(try Self.program([Self.outline(0), Self.composite(7, 8)])) == nil)
    #expect(program == before)
  }

  /// Outlines as they are with instructions, and without.
  static let instructed: [(with: [UInt8], without: [UInt8])] = [
    // One contour of two points: box, last point, three instructions, flags and places.
    ([0, 1] + [0, 0, 0, 0, 0, 9, 0, 9] + [0, 1, 0, 3, 7, 7, 7, 0x37, 0x37, 1, 2], [0, 1] + [0, 0, 0, 0, 0, 9, 0, 9] + [0, 1, 0, 0, 0x37, 0x37, 1, 2]),
    // A composite whose last part says that instructions follow.
    (
      [0xFF, 0xFF] + [UInt8](repeating: 0, count: 8) + [0, 0x22, 0, 0, 0, 0, 0x01, 0x02, 0, 0, 0, 0, 0, 2, 7, 7],
      [0xFF, 0xFF] + [UInt8](repeating: 0, count: 8) + [0, 0x22, 0, 0, 0, 0, 0x00, 0x02, 0, 0, 0, 0]
    ),
    (outline(0), outline(0)), ([], []),
    // More instructions said than there are bytes.
    ([0, 0] + [UInt8](repeating: 0, count: 8) + [0, 9, 1], [0, 0] + [UInt8](repeating: 0, count: 8) + [0, 9, 1]),
  ]

  @Test func `hints go, and outlines stay`() throws {
    var program = try Self.program(Self.instructed.map(\.with))
    let metrics = program.glyphs.map(\.metrics)
    program.removeHints()
    #expect(program.glyphs.map(\.outline) == Self.instructed.map(\.without))
    #expect(program.glyphs.map(\.metrics) == metrics)
    #expect(program.tables["fpgm"] == nil && program.tables["maxp"]?.uint16(at: 14) == 1)
  }

  @Test func `what is damaged is no program, and never a crash`() throws {
    let bytes = try Self.program([Self.outline(0), Self.composite(0, 0)]).bytes
    for count in 0..<bytes.count { _ = TrueTypeProgram(Array(bytes[..<count])) }
    for index in bytes.indices {
      var noisy = bytes
      noisy[index] ^= 0xFF
      guard var program = TrueTypeProgram(noisy) else { continue }
      _ = program.add(program)
      program.removeHints()
    }
    #expect(TrueTypeProgram([]) == nil)
  }
}
