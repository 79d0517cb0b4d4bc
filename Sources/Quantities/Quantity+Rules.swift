extension Quantity {
  /// True where the names of the rules that read the quantity hold a text: "unit.times", "fraction". By bytes, as every
  /// claim asks it several times.
  public func isRead(by name: String) -> Bool {
    let found = name.utf8.withContiguousStorageIfAvailable { name in
      rule.utf8.withContiguousStorageIfAvailable { rule in
        guard let first = name.first else { return true }
        var start = 0
        while start + name.count <= rule.count {
          if rule[start] == first, rule[start..<start + name.count].elementsEqual(name) { return true }
          start += 1
        }
        return false
      }
    }
    // Both are native strings, whose bytes lie in one piece.
    if let found = found ?? nil { return found }
    return name.isEmpty || rule.contains(name)
  }
}
