import Graphics
import Testing

@testable import Typography

@Suite struct PageVariantTests {
  private let page = Stylesheet.PageStyle(
    size: Size(width: 600, height: 800), margins: Insets(top: 50, leading: 60, bottom: 50, trailing: 40), headerBaseline: 30, footerBaseline: 30)

  @Test func `other paper keeps the margins`() {
    let letter = page.on(.letter)
    #expect(letter.size == Size(width: 612, height: 792) && letter.margins == page.margins)
  }

  @Test func `bound pages have an inner margin of 25 mm, mirrored on left pages`() {
    let bound = page.bound
    #expect(abs(bound.margins.leading - 25 / 25.4 * 72) < 0.01)
    #expect(bound.textStart(onPage: 1) == bound.margins.leading && bound.textStart(onPage: 3) == bound.margins.leading)
    // On the left page the inner margin is at the right.
    #expect(abs(600 - bound.textStart(onPage: 2) - bound.measure - bound.margins.leading) < 0.01)
  }

  @Test func `a wider inner margin stays`() {
    var wide = page
    wide.margins.leading = 90
    #expect(wide.bound.margins.leading == 90)
  }

  @Test func `the column for handwriting stands outside and takes its width from the text`() throws {
    let page = page.withNoteColumn.bound
    #expect(page.furnitureWidth - page.measure == page.noteColumn && page.noteColumn > 100)
    let right = try #require(page.noteColumn(onPage: 1, gap: 14))
    #expect(right.left == page.textStart(onPage: 1) + page.measure + 14 && abs(right.right - (600 - 40)) < 0.01)
    let left = try #require(page.noteColumn(onPage: 2, gap: 14))
    #expect(left.left == 40 && abs(left.right + 14 - page.textStart(onPage: 2)) < 0.01)
  }

  @Test func `a page without the column has none`() { #expect(page.noteColumn(onPage: 1, gap: 14) == nil) }

  @Test func `grayscale takes the hue and leaves the lightness`() {
    let gray = Color(red: 1, green: 0, blue: 0).inGrayscale
    #expect(gray.red == gray.green && gray.green == gray.blue && abs(gray.red - 0.299) < 1e-9)
    #expect(Color.black.inGrayscale == .black && abs(Color.white.inGrayscale.red - 1) < 1e-9)
  }
}
