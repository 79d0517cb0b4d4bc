import Diagnostics

/// Embeds files and associates them with the document (ISO 19005-3, 6.8).
struct AttachmentWriter {
  let file: PDFFile
  let date: PDFDate?

  /// Writes the attachments, in the order of their names; of two of one name the first.
  func write(_ attachments: [Attachment], _ root: PDFFile.Reference) throws(Diagnostic) {
    // cairo's own names go with the structure they belong to.
    try file.remove(root, "/Names")
    var specifications: [String] = []
    var names: [String] = []
    var taken: Set<String> = []
    let ordered = attachments.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for attachment in ordered where taken.insert(attachment.name).inserted {
      let modified = date.map { "/ModDate(\($0.pdf))" } ?? ""
      let stream = file.addStream(
        attachment.bytes,
        "<</Type/EmbeddedFile/Subtype\(PDFSyntax.name(attachment.mediaType))"
          + "/Params<</Size \(attachment.bytes.count)\(modified)>>>>")
      let name = PDFSyntax.text(attachment.name)
      let specification = file.add(
        "<</Type/Filespec/F\(name)/UF\(name)/Desc\(PDFSyntax.text(attachment.description))"
          + "/AFRelationship/\(attachment.relationship.rawValue)/EF<</F \(stream)/UF \(stream)>>>>")
      specifications.append(specification.description)
      names.append("\(name) \(specification)")
    }
    if specifications.isEmpty { return }
    try file.put(root, "/AF", "[" + specifications.joined(separator: " ") + "]")
    try file.put(root, "/Names", "<</EmbeddedFiles<</Names[" + names.joined(separator: " ") + "]>>>>")
  }
}
