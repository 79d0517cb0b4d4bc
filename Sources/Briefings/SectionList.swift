import Documents

/// A part of the briefing: analysis values in, document blocks out.
protocol Section: Sendable {
  /// What a layout calls it by.
  var name: String { get }
  /// Its blocks; none where there is nothing to say.
  func blocks(_ context: inout SectionContext) -> [Block]
}

/// All sections there are.
enum SectionList {
  static let all: [any Section] = [
    Masthead(), BottomLine(), KeyFigures(), ChartsSection(), Agreement(), WorkedOut(), Differences(), SingleFigures(), Voices(), Timeline(),
    NotStated(), Names(), Sources(), Method(), CorrectionsSection(), ClaimsAppendix(), LeftOut(), Changes(),
  ]

  static func named(_ name: String) -> (any Section)? { all.first { $0.name == name } }
}
