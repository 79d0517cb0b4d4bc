public import Graphics

/// Paper by name: ISO 216 and ANSI.
public enum Paper: String, CaseIterable, Sendable {
  case a4, letter, a5

  /// In points, rounded to the hundredth.
  public var size: Size {
    switch self {
    case .a4: Size(width: 595.28, height: 841.89)
    case .letter: Size(width: 612, height: 792)
    case .a5: Size(width: 419.53, height: 595.28)
    }
  }
}
