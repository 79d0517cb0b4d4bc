import Testing

@testable import Rendering

struct ContentRewriterTests {
  /// A simple font of half its size for each character, a composite one of a whole, and one of another kind.
  static let fonts = ContentFonts([
    ContentFont(name: Array("/f0".utf8), isComposite: false, widths: Array(repeating: 500, count: 256)),
    ContentFont(name: Array("/f1".utf8), isComposite: true, widths: [], defaultWidth: 1_000),
    ContentFont(name: Array("/t3".utf8), isComposite: false, isMeasured: false, widths: []),
    ContentFont(name: Array("/f2".utf8), isComposite: true, widths: [1_000, 500, 500], other: (0, [0, 0xFF, 0])),
  ])

  static func rewrite(_ content: String) -> (content: String, count: Int) {
    let result = ContentRewriter.rewrite(Array(content.utf8), fonts: fonts) { "/P<</MCID \($0)>>BDC" }
    // Bytes that are no UTF-8 are shown by their numbers.
    return (result.bytes.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "{\($0)}" }.joined(), result.markCount)
  }

  @Test(arguments: [
    (
      "a font's size stands with the font, not in the matrix", "BT\n10.5 0 0 -10.5 62.36 68.574 Tm\n/f0 1 Tf\n(ab)Tj\nET",
      "BT/f0 10.5 Tf\n1 0 0 -1 62.36 68.57 Tm[(ab)]TJ\nET"
    ),
    (
      "lines are moved in points, and each is rounded by itself",
      "BT 9 0 0 -9 10 20 Tm /f0 1 Tf (a)Tj 0 -1.333333 Td (b)Tj 0 -1.333333 Td (c)Tj ET BT 9 0 0 -9 10.004 56.004 Tm /f0 1 Tf (d)Tj ET",
      "BT/f0 9 Tf\n1 0 0 -1 10 20 Tm[(a)]TJ\n0 -12 Td[(b)]TJ\n0 -12 Td[(c)]TJ\n0 -12 Td[(d)]TJ\nET"
    ),
    (
      "text that is not turned over goes upwards", "BT 10 0 0 10 5 5 Tm /f0 1 Tf (a)Tj 0 -1.2 Td (b)Tj ET",
      "BT/f0 10 Tf\n1 0 0 1 5 5 Tm[(a)]TJ\n0 -12 Td[(b)]TJ\nET"
    ),
    (
      "spaces of one width are word spacing", "BT 10 0 0 -10 0 0 Tm /f0 1 Tf [(a )-100(b )-101(c )-100(d)-200(e)]TJ ET",
      "BT/f0 10 Tf\n1 0 0 -1 0 0 Tm\n1 Tw[(a b c d)-200(e)]TJ\nET"
    ),
    (
      "word spacing that serves again is not set again, and none is set back",
      "BT 10 0 0 -10 0 0 Tm /f0 1 Tf [(a )-100(b)]TJ 0 -2 Td [(c )-100(d)]TJ 0 -2 Td (e f)Tj ET",
      "BT/f0 10 Tf\n1 0 0 -1 0 0 Tm\n1 Tw[(a b)]TJ\n0 -20 Td[(c d)]TJ\n0 -20 Td\n0 Tw[(e f)]TJ\nET"
    ),
    (
      "word spacing does not act on composite fonts", "BT 10 0 0 -10 0 0 Tm /f0 1 Tf [(a )-100(b)]TJ 0 -2 Td /f1 1 Tf [<0020>-100<0041>]TJ ET",
      "BT/f0 10 Tf\n1 0 0 -1 0 0 Tm\n1 Tw[(a b)]TJ/f1 10 Tf\n0 -20 Td[(\0 )-100(\0A)]TJ\nET"
    ),
    (
      "characters that another font shows are shown by it", "BT 10 0 0 -10 0 0 Tm /f0 1 Tf (1)Tj /f2 1 Tf <00010002>Tj /f0 1 Tf (3)Tj ET",
      "BT/f0 10 Tf\n1 0 0 -1 0 0 Tm[(1{255})]TJ/f2 10 Tf[(\0\u{2})]TJ/f0 10 Tf[(3)]TJ\nET"
    ),
    (
      "marks of text share a text object, and what goes on behind them is not moved to",
      "/Span << /MCID 0 >> BDC BT 10 0 0 -10 0 0 Tm /f0 1 Tf (ab)Tj ET EMC /Span << /MCID 1 >> BDC BT 10 0 0 -10 10 0 Tm /f0 1 Tf (c)Tj ET EMC",
      "BT/P<</MCID 0>>BDC/f0 10 Tf\n1 0 0 -1 0 0 Tm[(ab)]TJ\nEMC/P<</MCID 1>>BDC[(c)]TJ\nEMC\nET"
    ),
    (
      "a mark with lines in it has a text object of its own",
      "/Span << /MCID 0 >> BDC BT 10 0 0 -10 0 0 Tm /f0 1 Tf (a)Tj ET EMC /Span << /MCID 1 >> BDC 0 0 m 1 1 l S BT 10 0 0 -10 0 0 Tm /f0 1 Tf (a)Tj ET EMC",
      "BT/P<</MCID 0>>BDC/f0 10 Tf\n1 0 0 -1 0 0 Tm[(a)]TJ\nEMC\nET/P<</MCID 1>>BDC\n0 0 m\n1 1 l\nS\nBT\n1 0 0 -1 0 0 Tm[(a)]TJ\nET\nEMC"
    ),
    (
      "a mark within a text object stays there", "BT 10 0 0 -10 0 0 Tm /f0 1 Tf /Span<</ActualText<FEFF>>>BDC (a)Tj EMC (b)Tj ET",
      "BT/Span<</ActualText<FEFF>>>BDC/f0 10 Tf\n1 0 0 -1 0 0 Tm[(a)]TJ\nEMC[(b)]TJ\nET"
    ),
    ("colours are set where they change", "0.101961 0 0 rg 0 g 1 0 0 RG 0 g 0.101961 0 0 rg 0 0 1 1 re f", ".102 0 0 rg\n0 g\n1 0 0 RG\n.102 0 0 rg\n0 0 1 1 re\nf"),
    ("what holds from the beginning is not set", "0 J 0 j [] 0.0 d 10 M 1 w 0 0 m S 2 w 0 0 m S", "0 0 m\nS\n2 w\n0 0 m\nS"),
    ("a state that is brought back counts again", "1 0 0 rg q 0 0 1 rg 0 0 m Q 1 0 0 rg", "1 0 0 rg\nq\n0 0 1 rg\n0 0 m\nQ"),
    ("places are rounded to a hundredth", "62.359 57.504 m 10.996 -0.004 l -0.5 0 1 2 re S", "62.36 57.5 m\n11 0 l\n-.5 0 1 2 re\nS"),
    ("lengths that are no points stay", "0.01 0 0 0.01 0 0 cm 62.359 57.504 m S", "0.01 0 0 0.01 0 0 cm\n62.359 57.504 m\nS"),
    ("strings keep their bytes", "BT 10 0 0 -10 0 0 Tm /f0 1 Tf (\\(\\)\\\\\\r\\n\\101\\\nb)Tj <4a4B5>Tj ET", "BT/f0 10 Tf\n1 0 0 -1 0 0 Tm[(\\(\\)\\\\\\r\nAbJKP)]TJ\nET"),
  ])
  func contentIsShortened(_ what: String, content: String, short: String) { #expect(Self.rewrite(content).content == short, "\(what)") }

  @Test(arguments: [
    // Rotated, mirrored or stretched; of a font without widths; scaled by the page.
    "BT\n0 10 -10 0 50 50 Tm\n/f0 1 Tf\n(a)Tj\n0 -1.333333 Td\n(b)Tj\nET", "BT\n10 0 0 -5 50 50 Tm\n/f0 1 Tf\n(a)Tj\nET",
    "BT\n-10 0 0 -10 50.12345 50 Tm\n/f0 1 Tf\n(a)Tj\nET", "BT\n10 0 0 -10 50.12345 50 Tm\n/t3 1 Tf\n(a)Tj\nET",
    "2 0 0 2 0 0 cm\nBT\n10 0 0 -10 50.12345 50 Tm\n/f0 1 Tf\n(a)Tj\nET",
    // Without a place or a font.
    "BT\n/f0 1 Tf\n(a)Tj\nET", "BT\n10 0 0 -10 50.12345 50 Tm\n(a)Tj\nET",
  ])
  func otherTextStays(content: String) {
    let kept = content.replacing("\n/f0 1 Tf", with: "/f0 1 Tf").replacing("\n/t3", with: "/t3").replacing("\n(", with: "(")
    #expect(Self.rewrite(content).content == kept)
  }

  @Test func `text that stays has no word spacing of the text before`() {
    let content = "BT 10 0 0 -10 0 0 Tm /f0 1 Tf [(a )-100(b)]TJ ET BT 0 10 -10 0 0 0 Tm /f0 1 Tf (a b)Tj ET"
    #expect(Self.rewrite(content).content.hasSuffix("1 Tw[(a b)]TJ\nET\n0 Tw/f0 1 Tf\nBT\n0 10 -10 0 0 0 Tm/f0 1 Tf(a b)Tj\nET"))
  }

  @Test(arguments: [
    // Torn, badly nested, of unknown fonts, or with text state that cairo does not use.
    "", "(", "(\\", "<68104004", "<<", "/", "[", "-", "1.2.3", "BT", "ET", "BT BT ET ET", "EMC", "/P BMC", "BT /P BMC ET EMC", "/P BMC BT EMC ET",
    "BT /f9 1 Tf ET", "BT 1 Tf ET", "BT 10 0 0 -10 0 0 Tm /f0 1 Tf 3 Tr (a)Tj ET", "BT 12 TL T* ET", "1 Tw", "q ) Q", "62.3599 57.5 m (open",
    "62.3599 57.5 m } S", "62.3599 57.5",
  ])
  func whatIsNotUnderstoodStays(content: String) { #expect(Self.rewrite(content) == (content, 0)) }

  @Test(arguments: ["q 1.23456 x y z Q", "0 0 m 1 2 3 l", "(a) rg", "Q Q", "/a /b gs", "BI /W 1 ID \u{1}( EI Q", "1 2 sh /x Do", "true false"])
  func unknownOperatorsStay(content: String) {
    let tokens = Self.rewrite(content).content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(tokens.replacing(" /", with: "/") == content.replacing(" /", with: "/"))
  }

  @Test(arguments: [
    ("/Span << /MCID 0 >> BDC\nq Q\nEMC", 1), ("/P<</MCID 12>>BDC 1 g EMC /Span << /MCID 13 >> BDC EMC", 2), ("/Span << /MCID 0 >> BDC (", 1), ("", 0),
    ("(/Span << /MCID 0 >> BDC)Tj", 0), ("(\\) /Span << /MCID 0 >> BDC)Tj", 0), ("((a) /Span << /MCID 0 >> BDC)Tj", 0), ("(open /Span << /MCID 0 >> BDC", 0),
    ("/Span << /ActualText <feff> >> BDC EMC", 0), ("/Span << /MCID 0 >> BD", 0), ("/Span << /MCID x >> BDC EMC", 0), ("/Span << /MCID 1 /A 2 >> BDC EMC", 0),
    ("//Span", 0), ("BI ID /Span << /MCID 0 >> BDC EI", 0),
  ])
  func marksAreFound(content: String, count: Int) { #expect(Self.rewrite(content).count == count) }

  @Test func `content torn at any place ends, and says the same each time`() {
    let content = "/Span << /MCID 0 >> BDC BT 10.5 0 0 -10.5 62.36 68.574 Tm /f0 1 Tf [(a \\()-100<4a>]TJ ET EMC q [1] 0 d 0.1 w 1 2 m Q"
    for end in 0...content.utf8.count {
      let torn = String(content.prefix(end))
      #expect(Self.rewrite(torn) == Self.rewrite(torn))
    }
  }
}
