import Graphics
import Typography

/// The chart's colours: the layout's by name, or those of a sober default where it lacks one.
struct Palette: Hashable, Sendable {
  /// A colour by its name in the layout.
  enum Name: String, Hashable, CaseIterable, Sendable { case text, muted, accent, conflict, rule }

  private let named: [String: Color]

  init(_ stylesheet: Stylesheet) { named = stylesheet.colors }

  subscript(_ name: Name) -> Color { named[name.rawValue] ?? Self.standard(name) }

  /// The name for a label's colour; nil, so that the style's own holds, where the layout lacks it.
  func labelColor(_ name: Name) -> String? { named[name.rawValue] == nil ? nil : name.rawValue }

  /// A colour laid thinly on white paper: opaque, because overprinting through alpha greys differ between printers.
  func tint(_ name: Name, _ share: Double) -> Color {
    let color = self[name]
    func mixed(_ part: Double) -> Double { 1 - share * (1 - part) }
    return Color(red: mixed(color.red), green: mixed(color.green), blue: mixed(color.blue))
  }

  private static func standard(_ name: Name) -> Color {
    switch name {
    case .text: Color(red: 0.10, green: 0.10, blue: 0.10)
    case .muted: Color(red: 0.37, green: 0.39, blue: 0.42)
    case .accent: Color(red: 0.11, green: 0.25, blue: 0.46)
    case .conflict: Color(red: 0.76, green: 0.34, blue: 0.04)
    case .rule: Color(red: 0.62, green: 0.64, blue: 0.66)
    }
  }
}
