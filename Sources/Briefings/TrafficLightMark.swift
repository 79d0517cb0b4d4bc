import Articles
import Documents
import Graphics

extension PageMark {
  /// The mark of a level, in the colours of the Traffic Light Protocol, version 2.0 (FIRST, 2022): on black.
  /// - Parameter inGrayscale: white on black, since the mark's words tell its level.
  init(_ light: TrafficLight, inGrayscale: Bool = false) {
    let color: Color = switch light {
    case .red: Color(red: 1, green: 43 / 255, blue: 43 / 255)
    case .amber, .amberStrict: Color(red: 1, green: 192 / 255, blue: 0)
    case .green: Color(red: 51 / 255, green: 1, blue: 0)
    case .clear: .white
    }
    self.init(text: light.mark, color: inGrayscale ? .white : color)
  }
}
