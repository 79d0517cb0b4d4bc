import Diagnostics

/// Gives the fonts of one face one program, without hints.
///
/// cairo makes two subsets of a face, one of the characters of Windows-1252 and one of all other glyphs. Hints are half
/// of a small subset, and readers that smooth glyphs, as all do since screens have grey levels, pass over them.
enum FontSharing {
  /// The subset's composite fonts take their glyphs from the simple font's program, and as far as it has room their
  /// characters from the simple font.
  @discardableResult static func apply(to file: PDFFile) throws(Diagnostic) -> FontJoining {
    var joining = FontJoining()
    let programs = try file.fontPrograms()
    var names: [String] = []
    for program in programs where !names.contains(program.name) { names.append(program.name) }
    for name in names {
      // The simple font's character map counts glyphs from the first on.
      let face = programs.filter { $0.name == name }.sorted { !$0.isComposite && $1.isComposite }
      guard let first = face.first, var whole = try file.program(of: first) else { continue }
      var users: [(font: PDFFile.FontProgram, glyphs: [Int])] = []
      for program in face.dropFirst() {
        guard let other = try file.program(of: program) else { continue }
        if program.isComposite, let map = whole.add(other) {
          try file.share(first, with: program, map.flatMap { [UInt8](uint16: $0) })
          users.append((program, map))
        } else {
          try file.setData(of: program.file, other.bytes)
        }
      }
      try joining.join(users, to: first, &whole, in: file)
      try file.setData(of: first.file, whole.bytes)
    }
    return joining
  }
}

extension PDFFile {
  /// A program without its hints; nil where it is damaged, and stays as it is.
  fileprivate func program(of font: FontProgram) throws(Diagnostic) -> TrueTypeProgram? {
    var program = TrueTypeProgram(try data(of: font.file))
    program?.removeHints()
    return program
  }
}
