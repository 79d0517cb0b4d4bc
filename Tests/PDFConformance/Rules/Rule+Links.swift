extension Rule {
  /// Link annotations (ISO 14289-1, 7.18; ISO 19005-3, 6.3).
  static let links = [
    Rule(name: "links have contents") { file in
      annotations(file).filter { file.at($0.value, "/Contents")?.string?.isEmpty ?? true }.map { "annotation \($0.number)" }
    },
    Rule(name: "links are printed and not hidden") { file in
      annotations(file).filter { ($0.value["/F"]?.integer ?? 0) & 0b100111 != 0b000100 }.map { "annotation \($0.number)" }
    },
    Rule(name: "links lie in link elements") { file in
      let owned = Set(file.elements.filter { $0.kind == "Link" }.flatMap(\.annotations))
      return annotations(file).filter { !owned.contains($0.number) }.map { "annotation \($0.number)" }
    },
    Rule(name: "links lead to a page or an address") { file in
      let pages = Set(file.pages)
      return annotations(file).filter { annotation in
        if let target = file.at(annotation.value, "/Dest")?.items { return !(target.first?.reference.map(pages.contains) ?? false) }
        return file.at(annotation.value, "/A", "/URI")?.string?.isEmpty ?? true
      }.map { "annotation \($0.number)" }
    },
  ]

  private static func annotations(_ file: PDFObjects) -> [(number: Int, value: PDFValue)] {
    file.pages.flatMap { file.at(file.objects[$0]?.value, "/Annots")?.items ?? [] }.compactMap { annotation in
      guard let number = annotation.reference, let value = file.resolved(annotation) else { return nil }
      return (number, value)
    }
  }
}
