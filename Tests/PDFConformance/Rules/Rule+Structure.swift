extension Rule {
  /// Elements and how they nest (ISO 14289-1, 7.1 to 7.9; ISO 32000-1, 14.8.4).
  static let structure = [
    Rule(name: "the file is tagged") { file in
      let isMarked = file.at(file.catalog, "/MarkInfo", "/Marked") == .flag(true)
      return isMarked && file.elements.first?.kind == "Document" ? [] : ["no structure"]
    },
    Rule(name: "elements name their parents") { file in
      let root = file.catalog?["/StructTreeRoot"]?.reference
      return file.elements.filter { $0.value["/P"]?.reference != $0.parent ?? root }.map { "\($0.kind) \($0.number)" }
    },
    Rule(name: "elements are of standard types") { file in
      file.elements.filter { !parents.keys.contains($0.kind) }.map { "\($0.kind) \($0.number)" }
    },
    Rule(name: "elements stand where they belong") { file in
      let kinds = Dictionary(file.elements.map { ($0.number, $0.kind) }) { first, _ in first }
      return file.elements.compactMap { element in
        guard let allowed = parents[element.kind] ?? nil, let parent = element.parent.flatMap({ kinds[$0] }) else { return nil }
        return allowed.contains(parent) ? nil : "\(element.kind) in \(parent)"
      }
    },
    Rule(name: "no level of headings is left out") { file in
      var last = 0
      var faults: [String] = []
      for element in file.elements {
        guard element.kind.hasPrefix("H"), let level = Int(element.kind.dropFirst()) else { continue }
        if level > last + 1 { faults.append("H\(level) after H\(last)") }
        last = level
      }
      return faults
    },
    Rule(name: "figures have alternative text and a box") { file in
      file.elements.filter { element in
        guard element.kind == "Figure" else { return false }
        let isBoxed = element.marks.isEmpty || file.at(element.value, "/A", "/BBox")?.items?.count == 4
        return file.resolved(element.value["/Alt"])?.string?.isEmpty ?? true || !isBoxed
      }.map { "Figure \($0.number)" }
    },
    Rule(name: "notes have an ID of their own") { file in
      var seen: Set<String> = []
      return file.elements.filter { $0.kind == "Note" }.filter { element in
        guard let id = file.resolved(element.value["/ID"])?.string, !id.isEmpty else { return true }
        return !seen.insert(id).inserted
      }.map { "Note \($0.number)" }
    },
    Rule(name: "the language is stated") { file in
      file.resolved(file.catalog?["/Lang"])?.string?.isEmpty ?? true ? ["no /Lang"] : []
    },
    Rule(name: "tabs follow the structure") { file in
      file.pages.filter { file.objects[$0]?.value["/Tabs"]?.name != "/S" }.map { "page \($0)" }
    },
  ]

  /// Where a type may stand; nil for types that may stand wherever content does.
  private static let parents: [String: Set<String>?] = [
    "Document": .some([]), "Sect": ["Document", "Sect"], "H1": nil, "H2": nil, "H3": nil, "P": nil, "L": nil,
    "LI": ["L"], "Lbl": ["LI", "Note", "Caption"], "LBody": ["LI"],
    "Table": nil, "THead": ["Table"], "TBody": ["Table"], "TR": ["THead", "TBody", "Table"], "TH": ["TR"], "TD": ["TR"],
    "Figure": nil, "Caption": ["Figure", "Table", "Sect", "Document"], "Note": nil, "Reference": nil, "Link": nil, "Span": nil,
  ]
}
