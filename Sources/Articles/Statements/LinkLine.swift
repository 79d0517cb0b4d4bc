/// A line that is a link and nothing else but a label.
struct LinkLine: Hashable {
  let url: String

  init?(_ text: String) {
    guard LineBytes.contain("http", in: text) else { return nil }
    let words = Words.parts(of: text).map(String.init)
    guard words.count <= 4, let last = words.last, words.dropLast().allSatisfy(Self.isLabel) else { return nil }
    let url = last.trimmingBrackets
    guard url.hasPrefix("http://") || url.hasPrefix("https://"), url.count > 10 else { return nil }
    self.url = url
  }

  private static func isLabel(_ word: String) -> Bool {
    ["url", "link", "source", "original", "article", "from", "at", "web", "page", "canonical", "retrieved"]
      .contains(word.lowercased().filter { $0.isLetter })
  }
}

extension String {
  /// Without the brackets that wrap a link in text.
  fileprivate var trimmingBrackets: String {
    var text = self[...]
    if text.first == "<" || text.first == "(" { text.removeFirst() }
    if text.last == ">" || text.last == ")" { text.removeLast() }
    return String(text)
  }
}
