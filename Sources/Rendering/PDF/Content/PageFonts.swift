import Diagnostics

/// The fonts of a file's pages, as the rewriting of content needs them.
struct PageFonts {
  private let file: PDFFile
  private let joining: FontJoining
  private var known: [PDFFile.Reference: ContentFont] = [:]
  /// By the resources of pages the fonts that their content uses.
  private var used: [PDFFile.Reference: Set<String>] = [:]
  private var order: [PDFFile.Reference] = []

  init(_ file: PDFFile, _ joining: FontJoining) { (self.file, self.joining) = (file, joining) }

  /// A page's fonts; to its resources those are added that others were joined to.
  mutating func fonts(of page: PDFFile.Reference) throws(Diagnostic) -> ContentFonts {
    guard var table = try table(page) else { return ContentFonts() }
    var places: [PDFFile.Reference: Int] = [:]
    var fonts: [ContentFont] = []
    for entry in table.entries {
      guard let reference = PDFFile.Reference(entry.value) else { continue }
      places[reference] = fonts.count
      fonts.append(try font(reference, named: entry.key))
    }
    let count = table.entries.count
    for entry in table.entries {
      guard let reference = PDFFile.Reference(entry.value), let place = places[reference], let target = joining.targets[reference] else { continue }
      if places[target.font] == nil {
        let name = Self.free(in: table)
        table[name] = Array(target.font.description.utf8)
        places[target.font] = fonts.count
        fonts.append(try font(target.font, named: name))
      }
      if let index = places[target.font] { fonts[place].other = (index, target.characters) }
    }
    if table.entries.count > count { try put(table, page) }
    return ContentFonts(fonts)
  }

  /// Notes which fonts a page's new content uses.
  mutating func use(_ names: some Sequence<String>, on page: PDFFile.Reference) throws(Diagnostic) {
    guard let resources = try file.dictionary(page).reference("/Resources") else { return }
    if used[resources] == nil { order.append(resources) }
    used[resources, default: []].formUnion(names)
  }

  /// Takes out of the pages' resources the fonts that were joined to others and are used no more.
  func removeUnused() throws(Diagnostic) {
    for resources in order {
      guard let names = used[resources], var table = try file.dictionary("/Font", of: file.dictionary(resources)) else { continue }
      let count = table.entries.count
      for entry in table.entries {
        if let font = PDFFile.Reference(entry.value), joining.targets[font] != nil, !names.contains(entry.key) { table[entry.key] = nil }
      }
      if table.entries.count < count { try put(table, inResources: resources) }
    }
  }

  private mutating func font(_ reference: PDFFile.Reference, named name: String) throws(Diagnostic) -> ContentFont {
    var font: ContentFont
    if let found = known[reference] { font = found } else { font = try file.contentFont(reference) }
    known[reference] = font
    font.name = Array(name.utf8)
    return font
  }

  private func table(_ page: PDFFile.Reference) throws(Diagnostic) -> PDFDictionary? {
    guard let resources = try file.dictionary("/Resources", of: file.dictionary(page)) else { return nil }
    return try file.dictionary("/Font", of: resources)
  }

  private func put(_ table: PDFDictionary, _ page: PDFFile.Reference) throws(Diagnostic) {
    if let resources = try file.dictionary(page).reference("/Resources") { try put(table, inResources: resources) }
  }

  private func put(_ table: PDFDictionary, inResources resources: PDFFile.Reference) throws(Diagnostic) {
    try file.put(resources, "/Font", String(decoding: table.bytes, as: UTF8.self))
  }

  private static func free(in table: PDFDictionary) -> String {
    for number in 0... where table["/f\(number)"] == nil { return "/f\(number)" }
    return "/f"
  }
}
