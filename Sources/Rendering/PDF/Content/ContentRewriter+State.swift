extension ContentRewriter {
  /// What `q` keeps of what cairo has set.
  struct State {
    var font: Int?
    var fontSize = 0.0
    /// True where lengths are in points.
    var isUnscaled = true
    var settings = State.initial

    /// What holds when a page begins (ISO 32000-1, 8.4.1); nil for what is not known or not needed.
    private static let initial: [[UInt8]?] = ContentOperator.Setting.allCases.map { setting in
      switch setting {
      case .lineWidth: Array("1 w".utf8)
      case .lineCap: Array("0 J".utf8)
      case .lineJoin: Array("0 j".utf8)
      case .miterLimit: Array("10 M".utf8)
      case .dash: Array("[] 0 d".utf8)
      case .graphicsState, .fill, .stroke: nil
      }
    }
  }
}
