/// An sRGB colour, each part from 0 to 1.
public struct Color: Hashable, Codable, Sendable {
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

  /// Reads `#rrggbb`.
  public init?(hex: String) {
    guard hex.hasPrefix("#"), hex.utf8.count == 7, hex.dropFirst().allSatisfy(\.isHexDigit), let number = Int(hex.dropFirst(), radix: 16) else { return nil }
    self.init(
      red: Double(number >> 16 & 255) / 255, green: Double(number >> 8 & 255) / 255, blue: Double(number & 255) / 255)
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
public struct Stroke: Hashable, Codable, Sendable {
  /// How a line ends.
  public enum Cap: String, Hashable, Codable, Sendable { case butt, round, square }

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
public enum Fill: Hashable, Codable, Sendable {
  /// One colour.
  case solid(Color)
  /// Parallel lines at 45 degrees: told apart from a solid fill without hue.
  case hatch(Color, spacing: Double, width: Double)
}
