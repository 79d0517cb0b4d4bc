extension ManifestNode {
  /// This mapping completed with what it leaves out of another: mappings are merged key by key, every
  /// other value stands as it is here. Each node keeps its own file and line.
  public func completed(from base: ManifestNode) -> ManifestNode {
    guard case .mapping(let own) = content, case .mapping(let others) = base.content else { return self }
    let inherited = Dictionary(others.compactMap { pair in pair.key.text.map { ($0, pair.value) } }, uniquingKeysWith: { first, _ in first })
    let names = Set(own.compactMap(\.key.text))
    let merged = own.map { pair in
      (key: pair.key, value: pair.key.text.flatMap { inherited[$0] }.map(pair.value.completed) ?? pair.value)
    }
    return ManifestNode(file: file, line: line, content: .mapping(merged + others.filter { pair in pair.key.text.map { !names.contains($0) } ?? false }))
  }
}

extension ManifestNode {
  /// A mapping without keys where another node stands.
  public static func empty(like node: ManifestNode) -> ManifestNode { ManifestNode(file: node.file, line: node.line, content: .mapping([])) }
}
