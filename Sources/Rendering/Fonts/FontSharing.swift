import CQPDF
import Diagnostics

/// Gives the fonts of one face one program, without hints.
///
/// cairo makes two subsets of a face, one of the characters of Windows-1252 and one of all other glyphs. Hints are half
/// of a small subset, and readers that smooth glyphs, as all do since screens have grey levels, pass over them.
enum FontSharing {
  /// The subset's composite fonts take their glyphs from the simple font's program.
  static func apply(to file: PDFFile) throws(Diagnostic) {
    let programs = try file.fontPrograms()
    var names: [String] = []
    for program in programs where !names.contains(program.name) { names.append(program.name) }
    for name in names {
      // The simple font's character map counts glyphs from the first on.
      let face = programs.filter { $0.name == name }.sorted { !$0.isComposite && $1.isComposite }
      guard let first = face.first, var whole = try file.program(of: first) else { continue }
      for program in face.dropFirst() {
        guard let other = try file.program(of: program) else { continue }
        if program.isComposite, let map = whole.add(other) {
          try file.share(first, with: program, map.flatMap { [UInt8](uint16: $0) })
        } else {
          try file.setBytes(of: program, other.bytes)
        }
      }
      try file.setBytes(of: first, whole.bytes)
    }
  }
}

extension PDFFile {
  /// A font program that the file embeds.
  struct FontProgram {
    let number: Int32
    /// The font's name without the subset's tag.
    let name: String
    /// True where glyphs are named by their numbers.
    let isComposite: Bool
  }

  /// The TrueType programs of the pages' fonts, in a fixed order.
  func fontPrograms() throws(Diagnostic) -> [FontProgram] {
    var programs: [FontProgram] = []
    for number in 0..<(try check(cqpdf_find_programs(document))) {
      let isComposite = try check(cqpdf_program_is_composite(document, number)) == 1
      programs.append(FontProgram(number: number, name: String(cString: cqpdf_program_name(document, number)), isComposite: isComposite))
    }
    return programs
  }

  /// A program without its hints; nil where it is damaged, and stays as it is.
  fileprivate func program(of font: FontProgram) throws(Diagnostic) -> TrueTypeProgram? {
    var program = TrueTypeProgram(try bytes(of: font))
    program?.removeHints()
    return program
  }

  func bytes(of program: FontProgram) throws(Diagnostic) -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    try check(cqpdf_program(document, program.number, &bytes, &count))
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  func setBytes(of program: FontProgram, _ bytes: [UInt8]) throws(Diagnostic) {
    try check(cqpdf_set_program(document, program.number, bytes, bytes.count))
  }

  /// Gives a composite font another's program.
  /// - Parameter map: by character identifier the glyph's number, in two bytes.
  func share(_ program: FontProgram, with user: FontProgram, _ map: [UInt8]) throws(Diagnostic) {
    try check(cqpdf_share_program(document, user.number, program.number, map, map.count))
  }
}
