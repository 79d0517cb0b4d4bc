import Testing

@testable import Rendering

struct ContentNumbersTests {
  @Test(arguments: [
    ("8 0 0 -8 62.36 68.104004 Tm", "8 0 0 -8 62.36 68.104 Tm"), ("-12.345678 0 Td", "-12.346 0 Td"), ("99.99996 w", "100 w"),
    ("[(a)20.55555(b)-31.000001]TJ", "[(a)20.556(b)-31]TJ"), ("10.00049 10.0005 m", "10 10.001 m"),
  ])
  func numbersAreRoundedToAThousandth(content: String, short: String) { #expect(Self.rounded(content) == short) }

  @Test(arguments: [
    // Colours and factors, strings, names, hexadecimal strings, and what ends too early.
    "0.101961 0.101961 0.101961 rg", "0 -1.294118 Td", "(68.104004)Tj", "((68.104004) \\) 68.104004)Tj", "/f68.104004 1 Tf", "<68104004>Tj",
    "/TH<</MCID 12>>BDC", "(68.104004", "(\\", "<68.104004", "/", "", "-", "1.2.34567", "T*",
  ])
  func allElseStays(content: String) { #expect(Self.rounded(content) == content) }

  private static func rounded(_ content: String) -> String { String(decoding: ContentNumbers.round(Array(content.utf8)), as: UTF8.self) }
}
