extension Rule {
  /// Tables (ISO 14289-1, 7.5).
  static let tables = [
    Rule(name: "header cells have a scope") { file in
      file.elements.filter { $0.kind == "TH" && !["/Row", "/Column", "/Both"].contains(file.at($0.value, "/A", "/Scope")?.name) }
        .map { "TH \($0.number)" }
    },
    Rule(name: "the rows of a table are of one length") { file in
      let elements = file.elements
      let byNumber = Dictionary(elements.map { ($0.number, $0) }) { first, _ in first }
      func width(_ row: PDFObjects.Element) -> Int {
        row.children.compactMap { byNumber[$0] }.reduce(0) { $0 + (file.at($1.value, "/A", "/ColSpan")?.integer ?? 1) }
      }
      return elements.filter { $0.kind == "Table" }.compactMap { table in
        let rows = table.children.compactMap { byNumber[$0] }.flatMap { part in
          part.kind == "TR" ? [part] : part.children.compactMap { byNumber[$0] }.filter { $0.kind == "TR" }
        }
        return Set(rows.map(width)).count > 1 ? "Table \(table.number): \(rows.map(width))" : nil
      }
    },
    Rule(name: "lists say how they are numbered") { file in
      file.elements.filter { $0.kind == "L" && file.at($0.value, "/A", "/ListNumbering")?.name == nil }.map { "L \($0.number)" }
    },
  ]
}
