import Diagnostics
import Graphics

/// Writes link annotations (ISO 32000-1, 12.5.6.5).
struct LinkWriter {
  let file: PDFFile
  let anchors: AnchorTable
  let pages: [PDFFile.Reference]
  let heights: [Double]

  /// - Parameter objects: of the annotations, reserved.
  func write(_ links: [StructurePlan.PlannedLink], _ objects: [PDFFile.Reference]) throws(Diagnostic) {
    var annotations: [[String]] = Array(repeating: [], count: pages.count)
    for (index, (link, object)) in zip(links, objects).enumerated() {
      let (area, height) = (link.placed.area, heights[link.page])
      let corners = [area.minX, height - area.maxY, area.maxX, height - area.minY]
      let key = StructureWriter.key(ofLink: index, pageCount: pages.count)
      file.set(
        object,
        "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]"
          + "/Rect[\(corners.map(PDFSyntax.place).joined(separator: " "))]/StructParent \(key)"
          + "/Contents\(PDFSyntax.text(description(of: link.placed.link)))\(target(of: link.placed.link))>>")
      annotations[link.page].append(object.description)
    }
    for (page, list) in annotations.enumerated() where !list.isEmpty {
      try file.put(pages[page], "/Annots", "[" + list.joined(separator: " ") + "]")
    }
  }

  private func target(of link: Link) -> String {
    switch link.target {
    case .anchor(let name): "/Dest" + (anchors.destination(name, pages) ?? "null")
    case .url(let url): "/A<</S/URI/URI\(PDFSyntax.address(url))>>"
    }
  }

  /// PDF/UA wants a description for every link.
  private func description(of link: Link) -> String {
    if !link.description.isEmpty { return link.description }
    switch link.target {
    case .anchor(let name): return name
    case .url(let url): return url
    }
  }
}
