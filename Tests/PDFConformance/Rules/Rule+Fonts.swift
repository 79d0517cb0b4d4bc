extension Rule {
  /// Fonts (ISO 19005-3, 6.2.11; ISO 14289-1, 7.21).
  static let fonts = [
    Rule(name: "fonts are embedded") { file in
      simpleAndDescendant(file).filter { font in
        let program = file.objects[font]?.value["/FontDescriptor"].flatMap { file.resolved($0)?["/FontFile2"]?.reference }
        return (program.flatMap { file.objects[$0]?.data } ?? []).isEmpty
      }.map { "font \($0)" }
    },
    Rule(name: "composite fonts say which glyphs their characters are") { file in
      file.numbers { $0["/Subtype"]?.name == "/CIDFontType2" }.filter { number in
        guard let map = file.objects[number]?.value["/CIDToGIDMap"] else { return true }
        return map.name != "/Identity" && map.reference.flatMap { file.objects[$0]?.data } == nil
      }.map { "font \($0)" }
    },
    Rule(name: "fonts map to Unicode") { file in
      file.numbers { $0["/Type"]?.name == "/Font" && $0["/CIDSystemInfo"] == nil }
        .filter { file.objects[$0]?.value["/ToUnicode"]?.reference == nil }.map { "font \($0)" }
    },
  ]

  private static func simpleAndDescendant(_ file: PDFObjects) -> [Int] {
    file.numbers { $0["/Type"]?.name == "/Font" && $0["/Subtype"]?.name != "/Type0" }
  }
}
