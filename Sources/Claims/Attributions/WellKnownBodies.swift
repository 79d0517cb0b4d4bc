import Quantities

extension ClaimLexicon {
  /// The words of well-known bodies' names in a sentence, as one name each: "Doctors Without Borders", "Save the
  /// Children".
  func wellKnownBodies(in words: [Word]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let name = words[index].isCapitalised ? bodyNames[words[index].key]?.first { name in
        index + name.count <= words.count && name.indices.allSatisfy { words[index + $0].key == name[$0] }
      } : nil
      if let name { found.append(index..<index + name.count) }
      index += name?.count ?? 1
    }
    return found
  }
}
