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
      switch token {
      case "BDC", "BMC":
        let isArtifact = operands.first == "/Artifact"
        let number = operands.firstIndex(of: "/MCID").flatMap { operands.indices.contains($0 + 1) ? Int(operands[$0 + 1]) : nil }
        // A span for replacement text within an element has no number, and stands for no role.
        if isArtifact || number != nil, open.contains(where: { $0 != isArtifact }) { isMixed = true }
        if isArtifact || number != nil { open.append(isArtifact) } else { open.append(open.last ?? true) }
        if let number { marks.append((number, String(operands.first?.dropFirst() ?? ""))) }
      case "EMC": if open.popLast() == nil { isBalanced = false }
      case let token where Self.painting.contains(token): if open.isEmpty { unmarked.append(token) }
      case let token where Self.isOperand(token):
        operands.append(token)
        continue
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

  private static func isOperand(_ token: String) -> Bool {
    guard let first = token.first else { return false }
    return first == "/" || first == "(" || first == "<" || first == ">" || first == "[" || first == "]" || first == "-" || first == "."
      || first == "+" || first.isNumber
  }
}

/// The tokens of a content stream: names with their slash, strings by their first character alone.
private struct ContentTokens {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> String? {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    position += 1
    switch bytes[start] {
    case UInt8(ascii: "("):
      var depth = 1
      while position < bytes.count, depth > 0 {
        if bytes[position] == UInt8(ascii: "\\") { position += 1 } else if bytes[position] == UInt8(ascii: "(") { depth += 1 } else
        if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
        position += 1
      }
      return "("
    case UInt8(ascii: "<") where position < bytes.count && bytes[position] != UInt8(ascii: "<"):
      while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
      position += 1
      return "<"
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      position += 1
      return bytes[start] == UInt8(ascii: "<") ? "<<" : ">>"
    case UInt8(ascii: "["), UInt8(ascii: "]"): return bytes[start] == UInt8(ascii: "[") ? "[" : "]"
    default:
      while position < bytes.count, bytes[position] > 0x20, !"()<>[]{}/%".utf8.contains(bytes[position]) { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
  }
}
