import Graphics
import Testing

@Suite struct ColorTests {
  static let colors: [(hex: String, color: Color)] = [
    ("#000000", .black), ("#ffffff", .white), ("#FFFFFF", .white), ("#ff0000", Color(red: 1, green: 0, blue: 0)), ("#003300", Color(red: 0, green: 0.2, blue: 0)),
    ("#0000CC", Color(red: 0, green: 0, blue: 0.8)),
  ]

  @Test(arguments: colors)
  func `a colour is read from its six digits`(_ hex: String, _ color: Color) { #expect(Color(hex: hex) == color) }

  @Test(arguments: ["", "#", "000000", "#fff", "#0000000", "#gggggg", "#-12345", "#+12345", "red", "#00 000", "#ffffé"])
  func `what is no colour gives none`(_ hex: String) { #expect(Color(hex: hex) == nil) }

  @Test func `grey has equal parts and covers`() { #expect(Color(gray: 0.5) == Color(red: 0.5, green: 0.5, blue: 0.5, alpha: 1)) }
}
