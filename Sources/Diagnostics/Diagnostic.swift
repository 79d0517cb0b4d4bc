/// What a stage has to tell the user about the input: a fact, where it was seen, and how grave it is.
///
/// A diagnostic holds facts; `Diagnostic.message` and `Diagnostic.nextStep` (Wording.swift) are the
/// one place that words them.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How grave a diagnostic is.
  public enum Severity: String, Hashable, Comparable, Sendable {
    /// Worth knowing; changes nothing.
    case note
    /// Something was passed over or repaired; the result stands. Fails the run under `--strict`.
    case warning
    /// What was asked for can't be done.
    case error

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// How grave it is.
  public let severity: Severity
  /// The file, as the user named it.
  public let file: String?
  /// The line in the file, from 1.
  public let line: Int?
  /// What was found.
  public let fact: Fact

  public init(_ severity: Severity, file: String? = nil, line: Int? = nil, _ fact: Fact) {
    self.severity = severity
    self.file = file
    self.line = line
    self.fact = fact
  }
}

/// Diagnostics gathered while a stage goes on with what it can use.
public struct DiagnosticLog: Sendable {
  /// In the order in which they were found.
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  /// Adds one.
  public mutating func record(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds those of another stage.
  public mutating func record(_ more: [Diagnostic]) { diagnostics += more }

  /// The gravest severity found.
  public var gravest: Diagnostic.Severity? { diagnostics.map(\.severity).max() }
}
