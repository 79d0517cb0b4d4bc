/// An sRGB colour, each part from 0 to 1.
public struct Color: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double

  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// A grey, 0 black to 1 white.
  public init(gray: Double) { self.init(red: gray, green: gray, blue: gray) }

  /// Reads `#rrggbb` or `#rrggbbaa`.
  public init?(hex: String) {
    guard hex.hasPrefix("#"), [7, 9].contains(hex.utf8.count), hex.dropFirst().allSatisfy(\.isHexDigit), var number = Int(hex.dropFirst(), radix: 16) else { return nil }
    if hex.utf8.count == 7 { number = number << 8 | 255 }
    self.init(
      red: Double(number >> 24 & 255) / 255, green: Double(number >> 16 & 255) / 255, blue: Double(number >> 8 & 255) / 255,
      alpha: Double(number & 255) / 255)
  }

  /// `#rrggbb`, whatever shines through.
  public var rgb: String {
    "#" + [red, green, blue].map(Self.digits).joined()
  }

  /// `#rrggbb`, and `#rrggbbaa` for what shines through.
  public var hex: String { alpha < 1 ? rgb + Self.digits(alpha) : rgb }

  private static func digits(_ part: Double) -> String {
    let byte = Int((min(max(part.isFinite ? part : 0, 0), 1) * 255).rounded())
    return (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// The grey of the same luma (Rec. ITU-R BT.601-7, 2.5.1), as printers make it.
  public var inGrayscale: Color {
    let luma = 0.299 * red + 0.587 * green + 0.114 * blue
    return Color(red: luma, green: luma, blue: luma, alpha: alpha)
  }

  /// Black.
  public static let black = Color(gray: 0)
  /// White.
  public static let white = Color(gray: 1)
}

/// How a path's outline is drawn.
public struct Stroke: Hashable, Sendable {
  /// How a line ends.
  public enum Cap: String, CaseIterable, Hashable, Codable, Sendable { case butt, round, square }

  public var color: Color
  /// In points.
  public var width: Double
  /// Lengths of dash and gap in turn, in points; empty for a solid line.
  public var dash: [Double]
  public var cap: Cap

  public init(color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
  }
}

/// How a path's inside is drawn.
public enum Fill: Hashable, Sendable {
  /// One colour.
  case solid(Color)
  /// Parallel lines at 45 degrees: told apart from a solid fill without hue.
  case hatch(Color, spacing: Double, width: Double)
}
