/// Clock times and lengths of recordings as pages print them.
enum ClockText {
  /// True for a text that is a length or a time of day and nothing else: "06:00", "1:02:33".
  static func isLength(_ text: String) -> Bool {
    guard text.utf8.count <= 8 else { return false }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// True where a folded text starts with a time of day: "3:40 p.m.: …", "10:30 gmt …", "4 a.m. …".
  static func opens(_ folded: String) -> Bool {
    guard let head = folded.utf8.first, head >= 0x80 || (0x30...0x39).contains(head) || head == 0x20 else { return false }
    let words = folded.split(separator: " ", maxSplits: 2).map { $0.trimmingSuffix { ":-–—,".contains($0) } }
    guard let first = words.first, first.first?.isNumber ?? false else { return false }
    if isLength(String(first)) { return true }
    let halves = ["am", "pm", "a.m.", "p.m.", "a.m", "p.m"]
    if let half = halves.first(where: { first.hasSuffix($0) }) {
      let number = first.dropLast(half.count)
      return number.allSatisfy { $0.isNumber || ":.".contains($0) }
    }
    return words.count > 1 && first.allSatisfy(\.isNumber) && halves.contains(String(words[1]))
  }
}
