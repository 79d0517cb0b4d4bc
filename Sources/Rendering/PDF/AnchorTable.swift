import Graphics

/// Where the document's anchors are.
struct AnchorTable {
  private var places: [String: (page: Int, point: Point)] = [:]
  private let heights: [Double]

  /// Of anchors of one name the first counts.
  init(_ pages: [PageRecord]) {
    heights = pages.map(\.size.height)
    for (page, record) in pages.enumerated() {
      for anchor in record.anchors where places[anchor.name] == nil { places[anchor.name] = (page, anchor.point) }
    }
  }

  func contains(_ name: String) -> Bool { places[name] != nil }

  /// A destination that shows an anchor at the upper left of the window, at the reader's magnification.
  func destination(_ name: String, _ pages: [PDFFile.Reference]) -> String? {
    guard let place = places[name] else { return nil }
    let y = heights[place.page] - place.point.y
    return "[\(pages[place.page])/XYZ \(PDFSyntax.place(place.point.x)) \(PDFSyntax.place(y)) null]"
  }
}
