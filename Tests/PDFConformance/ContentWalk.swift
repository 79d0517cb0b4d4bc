/// What a page's content says of its marks.
struct ContentWalk {
  /// Numbers of the marks in the order in which they begin, with the structure type that stands with each.
  private(set) var marks: [(number: Int, kind: String)] = []
  /// Painting operators outside of every mark.
  private(set) var unmarked: [String] = []
  /// Artifacts inside of content that the structure tells, or the other way round.
  private(set) var isMixed = false
  /// True where each mark that begins ends.
  private(set) var isBalanced = true

  init(_ content: [UInt8]) {
    var open: [Bool] = []
    var operands: [String] = []
    var tokens = ContentTokens(content)
    while let token = tokens.next() {
      if token.isOperand {
        if case .word(let word) = token { operands.append(word) } else { operands.append("()") }
        continue
      }
      guard case .word(let name) = token else { continue }
      switch name {
      case "BDC", "BMC":
        let isArtifact = operands.first == "/Artifact"
        let number = operands.firstIndex(of: "/MCID").flatMap { operands.indices.contains($0 + 1) ? Int(operands[$0 + 1]) : nil }
        // A span for replacement text within an element has no number, and stands for no role.
        if isArtifact || number != nil, open.contains(where: { $0 != isArtifact }) { isMixed = true }
        if isArtifact || number != nil { open.append(isArtifact) } else { open.append(open.last ?? true) }
        if let number { marks.append((number, String(operands.first?.dropFirst() ?? ""))) }
      case "EMC": if open.popLast() == nil { isBalanced = false }
      case let name where Self.painting.contains(name): if open.isEmpty { unmarked.append(name) }
      default: break
      }
      operands = []
    }
    if !open.isEmpty { isBalanced = false }
  }

  /// Operators that leave something on the page (ISO 32000-1, annex A); `n` leaves nothing.
  private static let painting: Set<String> = [
    "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "EI",
  ]
}
