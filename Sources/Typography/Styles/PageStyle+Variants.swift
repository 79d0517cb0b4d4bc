public import Graphics

extension Stylesheet.PageStyle {
  /// The inner margin of pages to be bound: 25 mm.
  public static let bindingMargin = 70.87
  /// The usual width of a column for handwriting, its gap to the text included: 45 mm.
  public static let usualNoteColumn = 127.56

  /// The page on other paper, its margins kept.
  public func on(_ paper: Paper) -> Self {
    var page = self
    page.size = paper.size
    return page
  }

  /// The page to be bound at its inner edge: left pages mirror right ones.
  public var bound: Self {
    var page = self
    page.margins.leading = max(page.margins.leading, Self.bindingMargin)
    page.isMirrored = true
    return page
  }

  /// The page with a column for handwriting; one that has a column keeps it.
  public var withNoteColumn: Self {
    var page = self
    if page.noteColumn <= 0 { page.noteColumn = min(Self.usualNoteColumn, furnitureWidth / 3) }
    return page
  }

  /// True for a left page, whose outer margin is at its left.
  private func isLeft(_ number: Int) -> Bool { isMirrored && number.isMultiple(of: 2) }

  /// Where header and footer begin on a page, from the paper's left edge.
  /// - Parameter number: the page's, from 1.
  public func furnitureStart(onPage number: Int) -> Double { isLeft(number) ? margins.trailing : margins.leading }

  /// Where the text begins on a page, from the paper's left edge.
  public func textStart(onPage number: Int) -> Double { furnitureStart(onPage: number) + (isLeft(number) ? noteColumn : 0) }

  /// The ruled part of the column for handwriting, from its left to its right; nil where there is none.
  /// - Parameter gap: between the text and the column.
  public func noteColumn(onPage number: Int, gap: Double) -> (left: Double, right: Double)? {
    guard noteColumn > gap else { return nil }
    if isLeft(number) { return (furnitureStart(onPage: number), furnitureStart(onPage: number) + noteColumn - gap) }
    let left = furnitureStart(onPage: number) + measure + gap
    return (left, left + noteColumn - gap)
  }

  /// True where what stands at the left of header and footer goes to the right, so that the folio is outside.
  public func swapsFurniture(onPage number: Int) -> Bool { isLeft(number) }
}
