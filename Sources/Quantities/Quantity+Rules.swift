extension Quantity {
  /// True where the names of the rules that read the quantity hold a text: "unit.times", "fraction". By bytes, as every
  /// claim asks it several times.
  public func isRead(by name: String) -> Bool {
    guard let first = name.utf8.first else { return true }
    var rest = rule.utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: name.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
