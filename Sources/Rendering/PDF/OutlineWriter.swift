import Diagnostics
import Graphics

/// Writes the outline (bookmarks), nested by level (ISO 32000-1, 12.3.3).
struct OutlineWriter {
  let file: PDFFile
  let anchors: AnchorTable
  let pages: [PDFFile.Reference]

  private struct Item {
    var title: String
    var destination: String
    var parent: Int?
    var children: [Int] = []
    /// All items below.
    var descendants = 0
  }

  /// - Returns: the outline's root; nil without entries that lead somewhere.
  func write(_ entries: [PagedDocument.OutlineEntry]) throws(Diagnostic) -> PDFFile.Reference? {
    let (items, top) = nest(entries)
    guard let first = top.first, let last = top.last else { return nil }
    let root = file.reserve()
    var objects: [PDFFile.Reference] = []
    for _ in items { objects.append(file.reserve()) }
    for (index, item) in items.enumerated() {
      let siblings = item.parent.map { items[$0].children } ?? top
      var text = "<</Title\(PDFSyntax.text(item.title))/Parent \(item.parent.map { objects[$0] } ?? root)"
      text += "/Dest\(item.destination)"
      if let place = siblings.firstIndex(of: index) {
        if place > 0 { text += "/Prev \(objects[siblings[place - 1]])" }
        if place + 1 < siblings.count { text += "/Next \(objects[siblings[place + 1]])" }
      }
      if let first = item.children.first, let last = item.children.last {
        text += "/First \(objects[first])/Last \(objects[last])/Count \(item.descendants)"
      }
      file.set(objects[index], text + ">>")
    }
    file.set(root, "<</Type/Outlines/First \(objects[first])/Last \(objects[last])/Count \(items.count)>>")
    return root
  }

  /// An entry hangs below the last one of a smaller level, so that a skipped level does no harm.
  private func nest(_ entries: [PagedDocument.OutlineEntry]) -> (items: [Item], top: [Int]) {
    var items: [Item] = []
    var top: [Int] = []
    var open: [(index: Int, level: Int)] = []
    for entry in entries {
      guard let destination = anchors.destination(entry.anchor, pages) else { continue }
      while let last = open.last, last.level >= entry.level { open.removeLast() }
      let index = items.count
      items.append(Item(title: entry.title, destination: destination, parent: open.last?.index))
      if let parent = open.last?.index { items[parent].children.append(index) } else { top.append(index) }
      for ancestor in open { items[ancestor.index].descendants += 1 }
      open.append((index, entry.level))
    }
    return (items, top)
  }
}
