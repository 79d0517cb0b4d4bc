import Graphics
import Testing

@testable import Rendering

struct PDFNotationTests {
  @Test(arguments: [
    ("plain", "(plain)"), ("a(b)\\", "(a\\(b\\)\\\\)"), ("", "()"), ("é", "<FEFF00E9>"), ("😀", "<FEFFD83DDE00>"),
    ("a\nb", "<FEFF0061000A0062>"),
  ])
  func textsAreEscaped(text: String, pdf: String) { #expect(PDFSyntax.text(text) == pdf) }

  @Test(arguments: [
    ("text/csv", "/text#2Fcsv"), ("a b#(", "/a#20b#23#28"), ("é", "/#C3#A9"),
  ])
  func namesAreEscaped(name: String, pdf: String) { #expect(PDFSyntax.name(name) == pdf) }

  @Test(arguments: [
    ("https://a.org/?q=1&b=%20", "(https://a.org/?q=1&b=%20)"), ("https://a.org/ü (1)", "(https://a.org/%C3%BC%20\\(1\\))"),
  ])
  func addressesAreASCII(url: String, pdf: String) { #expect(PDFSyntax.address(url) == pdf) }

  @Test(arguments: [
    (1.0, "1"), (-0.0001, "0"), (0.5, "0.5"), (-12.3456, "-12.346"), (1e300, "1000000000000000"), (.nan, "0"),
    (-.infinity, "-1000000000000000"), (0.0625, "0.063"),
  ])
  func numbersAreShort(value: Double, pdf: String) { #expect(PDFSyntax.number(value) == pdf) }

  @Test func fixedPlacesAreKept() {
    #expect(Decimals.text(2, places: 1, keepsZeros: true) == "2.0")
    #expect(Decimals.text(-0.04, places: 1, keepsZeros: true) == "0.0")
    #expect(Decimals.text(-2.06, places: 1, keepsZeros: true) == "-2.1")
    #expect(Decimals.text(7.6, places: 0) == "8")
  }

  @Test(arguments: [
    ("2017-09-05T00:00:00Z", "D:20170905000000Z"), ("2017-09-05T12:30:59+02:00", "D:20170905123059+02'00"),
    ("2017-09-05T12:30:59-11:30", "D:20170905123059-11'30"),
  ])
  func datesAreTranslated(iso: String, pdf: String) { #expect(PDFDate(iso)?.pdf == pdf) }

  @Test(arguments: [
    "", "2017-09-05", "2017-09-05T00:00:00", "2017-13-05T00:00:00Z", "2017-09-05T24:00:00Z", "2017-09-05T00:00:00+2:00",
    "2017-09-05T00:00:00Zulu", "２017-09-05T00:00:00Z",
  ])
  func wrongDatesAreLeftOut(text: String) { #expect(PDFDate(text) == nil) }

  @Test(arguments: [
    (["1", "2", "3"], "<</Nums[0<</S/D/St 1>>]>>"),
    (["i", "ii", "1", "2", "5"], "<</Nums[0<</P(i)>> 1<</P(ii)>> 2<</S/D/St 1>> 4<</S/D/St 5>>]>>"),
    (["", "007"], "<</Nums[0<</P()>> 1<</P(007)>>]>>"), ([], "<</Nums[]>>"),
  ])
  func labelsShareEntries(labels: [String], tree: String) { #expect(PageLabels.tree(labels) == tree) }

  @Test func markupInMetadataIsEscaped() {
    #expect(XML.escape("a<b> & \u{0}\u{FFFE}c") == "a&lt;b&gt; &amp;   c")
  }
}
