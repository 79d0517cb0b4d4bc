public import Diagnostics

/// A `corrections.yaml` as it was found: its text, or why it could not be read.
public struct CorrectionsFile: Hashable, Sendable {
  /// The path as the user gave it.
  public var path: String
  public var text: String
  /// What was found on reading it; a warning where it could not be read, and the text is empty then.
  public var faults: [Diagnostic]

  public init(path: String, text: String, faults: [Diagnostic] = []) {
    self.path = path
    self.text = text
    self.faults = faults
  }
}
