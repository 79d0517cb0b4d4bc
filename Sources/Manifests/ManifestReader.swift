public import Diagnostics

/// Reads typed values out of a `ManifestNode`, and reports what does not fit.
///
/// Every read names its key, so that `finish` can report the keys nobody asked for.
public struct ManifestReader {
  /// The mapping that is read.
  public let node: ManifestNode
  /// Faults found so far.
  public private(set) var log = DiagnosticLog()
  private var known: [String] = []
  private let severity: Diagnostic.Severity

  /// - Parameter severity: of the faults to report; the caller decides whether the file can be done without.
  public init(_ node: ManifestNode, severity: Diagnostic.Severity = .error) {
    self.node = node
    self.severity = severity
    if !node.isMapping { report(node, key: "the file", expected: "a mapping of keys to values") }
  }

  /// The node of a key, unread.
  public mutating func child(_ key: String) -> ManifestNode? {
    known.append(key)
    return node[key]
  }

  /// A text; numbers count as their digits.
  public mutating func text(_ key: String) -> String? {
    value(key, expected: "a text") { $0.text }
  }

  /// A finite number.
  public mutating func number(_ key: String) -> Double? {
    value(key, expected: "a number") { $0.text.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }
  }

  /// A whole number.
  public mutating func integer(_ key: String) -> Int? {
    value(key, expected: "a whole number") { $0.text.flatMap { Int($0) } }
  }

  /// `true` or `false`, `yes` or `no`.
  public mutating func flag(_ key: String) -> Bool? {
    value(key, expected: "true or false") {
      switch $0.text {
      case "true", "yes": true
      case "false", "no": false
      default: nil
      }
    }
  }

  /// A list of texts.
  public mutating func texts(_ key: String) -> [String]? {
    value(key, expected: "a list of texts") { node in
      guard node.isSequence else { return nil }
      let texts = node.items.compactMap(\.text)
      return texts.count == node.items.count ? texts : nil
    }
  }

  /// A list of numbers.
  public mutating func numbers(_ key: String) -> [Double]? {
    value(key, expected: "a list of numbers") { node in
      guard node.isSequence else { return nil }
      let numbers = node.items.compactMap { $0.text.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }
      return numbers.count == node.items.count ? numbers : nil
    }
  }

  /// Whatever `parse` makes of the node; reported as not being `expected` where it makes nothing.
  public mutating func value<Value>(
    _ key: String, expected: String, _ parse: (ManifestNode) -> Value?
  ) -> Value? {
    guard let node = child(key) else { return nil }
    guard let value = parse(node) else {
      report(node, key: key, expected: expected)
      return nil
    }
    return value
  }

  /// Whatever `parse` makes of a text; a key left empty counts as missing.
  public mutating func filled<Value>(_ key: String, expected: String, _ parse: (String) -> Value?) -> Value? {
    guard let node = child(key), node.text != "" else { return nil }
    guard let value = node.text.flatMap(parse) else {
      report(node, key: key, expected: expected)
      return nil
    }
    return value
  }

  /// A text; a key left empty counts as missing.
  public mutating func filledText(_ key: String) -> String? { filled(key, expected: "a text") { $0 } }

  /// Reports a value that does not fit.
  public mutating func report(_ node: ManifestNode, key: String, expected: String) {
    log.record(
      Diagnostic(
        severity, file: node.file, line: node.line,
        .valueWrong(key: key, expected: expected, found: node.summary)))
  }

  /// Reports that a key is missing.
  public mutating func reportMissing(_ key: String) {
    log.record(Diagnostic(severity, file: node.file, line: node.line, .keyMissing(key: key)))
  }

  /// Takes over what a nested reader found.
  public mutating func record(_ diagnostics: [Diagnostic]) { log.record(diagnostics) }

  /// Reports the keys that were never asked for, and returns all that was found.
  public mutating func finish() -> [Diagnostic] {
    for key in node.keys where !known.contains(key.text ?? "") {
      let near = NearMatch.candidates(for: key.summary, among: known)
      log.record(Diagnostic(severity, file: key.file, line: key.line, .keyUnknown(key: key.summary, near: near)))
    }
    return log.diagnostics
  }
}
