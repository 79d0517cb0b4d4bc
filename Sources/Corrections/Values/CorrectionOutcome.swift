public import Claims
public import Diagnostics

/// What became of one entry of `corrections.yaml`.
public struct CorrectionOutcome: Hashable, Sendable, Identifiable {
  /// What a correction did.
  public enum Effect: Hashable, Sendable {
    case changed(from: Claim, to: Claim)
    case added(Claim)
    case dropped(Claim)
    /// The figures that it bears upon without changing them.
    case touched([Claim])
    /// Names that are printed as another.
    case renamed(from: [String], to: String)
    /// What an article or a figure derives from.
    case derived(from: String)
  }

  /// The file's name with the entry's line: "corrections.yaml:12".
  public let id: String
  /// The path of the file as the user gave it.
  public let file: String
  /// The entry's line, from 1.
  public let line: Int
  /// Nil where the entry could not be read.
  public var correction: Correction?
  /// Empty where it was not applied.
  public var effects: [Effect] = []
  /// What was found wrong; a warning keeps the entry from being applied.
  public var diagnostics: [Diagnostic] = []

  init(id: String, file: String, line: Int, correction: Correction? = nil, diagnostics: [Diagnostic] = []) {
    self.id = id
    self.file = file
    self.line = line
    self.correction = correction
    self.diagnostics = diagnostics
  }

  /// True where the entry was read and found nothing in its way.
  public var isApplied: Bool { correction != nil && !diagnostics.contains { $0.severity > .note } }

  /// Keeps the entry from being applied.
  mutating func fail(_ fact: Fact, line: Int? = nil) {
    diagnostics.append(Diagnostic(.warning, file: file, line: line ?? self.line, fact))
    effects = []
  }

  /// Tells something of an entry that is applied.
  mutating func note(_ fact: Fact) { diagnostics.append(Diagnostic(.note, file: file, line: line, fact)) }
}
