extension String {
  /// The text without "’s" and "'s".
  var withoutPossessives: String { cutting(["\u{2019}s", "'s"]) }

  /// True where some text stands in this, by bytes.
  func holds(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The text with some parts left out or exchanged, by its bytes: names have too few of them to pay for a search by
  /// characters.
  func cutting(_ parts: [StaticString], for other: String = "") -> String {
    parts.reduce(self) { text, part in
      part.withUTF8Buffer { part in
        guard let first = part.first, text.utf8.contains(first) else { return text }
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
          if index + part.count <= bytes.count, bytes[index..<index + part.count].elementsEqual(part) {
            kept.append(contentsOf: other.utf8)
            index += part.count
          } else {
            kept.append(bytes[index])
            index += 1
          }
        }
        return String(decoding: kept, as: UTF8.self)
      }
    }
  }
}
