public import Diagnostics
internal import Yams

/// A node of a YAML file that knows where it stands, so that a wrong key or value can be reported
/// with its line. Reading goes on past a fault; the faults are gathered in a `DiagnosticLog`.
public struct ManifestNode: Sendable {
  enum Content: Sendable {
    case scalar(String)
    case sequence([ManifestNode])
    case mapping([(key: ManifestNode, value: ManifestNode)])
  }

  /// The file's name, as the user gave it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  let content: Content

  /// Parses a YAML text.
  /// - Throws: a `Diagnostic` with the line where the parser stopped.
  public init(yaml text: String, file: String) throws(Diagnostic) {
    guard Self.aliasCount(in: text) <= Self.mostAliases else {
      throw Diagnostic(.error, file: file, .yamlBroken(problem: "more than \(Self.mostAliases) aliases"))
    }
    do {
      // All scalars are text here: finding out their types by regular expressions takes most of the time.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        self.init(file: file, line: 1, content: .mapping([]))
        return
      }
      self.init(node, file: file)
    } catch let error as YamlError {
      let (line, problem) = error.place
      throw Diagnostic(.error, file: file, line: line, .yamlBroken(problem: problem))
    } catch {
      throw Diagnostic(.error, file: file, .yamlBroken(problem: "\(error)"))
    }
  }

  /// Aliases of aliases grow with each level, and a few dozen fill the memory ("billion laughs").
  private static let mostAliases = 16

  /// How many aliases a text with anchors has at most.
  private static func aliasCount(in text: String) -> Int {
    func marks(_ sign: UInt8) -> Int {
      var previous: UInt8 = 0x0A
      var count = 0
      for byte in text.utf8 {
        if previous == sign, byte > 0x20 { count += 1 }
        // A sign within a word is a letter of it.
        previous = byte == sign && previous > 0x20 && !"[{,:-?".utf8.contains(previous) ? 0x61 : byte
      }
      return count
    }
    return marks(0x26) == 0 ? 0 : marks(0x2A)
  }

  init(file: String, line: Int, content: Content) {
    self.file = file
    self.line = line
    self.content = content
  }

  init(_ node: Node, file: String) {
    let line = node.mark?.line ?? 1
    switch node {
    case .scalar(let scalar):
      self.init(file: file, line: line, content: .scalar(scalar.string))
    case .sequence(let sequence):
      self.init(file: file, line: line, content: .sequence(sequence.map { ManifestNode($0, file: file) }))
    case .mapping(let mapping):
      self.init(
        file: file, line: line,
        content: .mapping(mapping.map { (ManifestNode($0.key, file: file), ManifestNode($0.value, file: file)) }))
    case .alias:
      self.init(file: file, line: line, content: .scalar(""))
    }
  }

  /// The keys and values of a mapping in file order; nothing where the node is none.
  public var entries: [(key: String, value: ManifestNode)] {
    guard case .mapping(let pairs) = content else { return [] }
    return pairs.compactMap { pair in pair.key.text.map { ($0, pair.value) } }
  }

  /// The keys of a mapping as nodes with their lines, in file order; nothing where the node is none.
  public var keys: [ManifestNode] {
    guard case .mapping(let pairs) = content else { return [] }
    return pairs.map(\.key)
  }

  /// The items of a sequence; nothing where the node is none.
  public var items: [ManifestNode] {
    guard case .sequence(let items) = content else { return [] }
    return items
  }

  /// The text of a scalar.
  public var text: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// True for a mapping.
  public var isMapping: Bool { if case .mapping = content { true } else { false } }
  /// True for a sequence.
  public var isSequence: Bool { if case .sequence = content { true } else { false } }

  /// The value of a key in a mapping.
  public subscript(key: String) -> ManifestNode? {
    entries.first { $0.key == key }?.value
  }

  /// What the node is, for a message.
  public var summary: String {
    switch content {
    case .scalar(let text): text
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension YamlError {
  /// The line (from 1) and the problem in words.
  fileprivate var place: (Int?, String) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, problem)
    case .reader(let problem, _, _, _): (nil, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      (context.mark.line, "the key '\(keys.first.map { "\($0)" } ?? "?")' stands twice")
    default: (nil, "\(self)")
    }
  }
}
