extension StringProtocol {
  /// The parts between white space, read by bytes where all of them are ASCII's.
  var words: [String] {
    var words: [String] = []
    var start: String.UTF8View.Index?
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      var next = utf8.index(after: index)
      var isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if byte >= 0x80 {
        let scalar = unicodeScalars[index]
        next = unicodeScalars.index(after: index)
        isSpace = scalar.properties.isWhitespace
      }
      if isSpace {
        if let start { words.append(String(self[start..<index])) }
        start = nil
      } else if start == nil {
        start = index
      }
      index = next
    }
    if let start { words.append(String(self[start...])) }
    return words
  }
}
