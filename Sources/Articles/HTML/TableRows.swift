/// The rows of tables of figures, each as one paragraph: "Turkey 310".
enum TableRows {
  private static let longestCell = 80

  /// Joins the cells of a row where each is one short paragraph; tables made for layout stay in pieces.
  static func joined(_ page: HTMLPage) -> HTMLPage {
    var blocksOfElement: [Int: Int] = [:]
    for block in page.blocks { if let element = block.element { blocksOfElement[element, default: 0] += 1 } }
    func row(of block: HTMLPage.Block) -> Int? {
      guard block.text.count <= longestCell, let element = block.element, blocksOfElement[element] == 1 else { return nil }
      let cell = page.elements[element]
      return cell.name == "td" || cell.name == "th" ? cell.parent : nil
    }
    var joined = page
    joined.blocks = []
    var last: Int?
    for block in page.blocks {
      let row = row(of: block)
      if let row, row == last, let index = joined.blocks.indices.last {
        joined.blocks[index].text.append(block.text)
        joined.blocks[index].linkedBytes += block.linkedBytes
        joined.blocks[index].isRow = true
      } else {
        joined.blocks.append(block)
      }
      last = row
    }
    return joined
  }
}
