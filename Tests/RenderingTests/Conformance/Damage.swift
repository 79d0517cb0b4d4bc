import PDFConformance

/// Ways to damage a finished PDF; each throws where there is nothing to damage.
extension PDFObjects {
  struct NothingToDamage: Error { var what: String }

  /// Changes the first object that matches.
  mutating func change(_ what: String, where matches: (PDFValue) -> Bool, _ body: (inout PDFValue) -> Void) throws {
    guard let number = numbers(where: matches).first, var value = objects[number]?.value else { throw NothingToDamage(what: what) }
    let before = value
    body(&value)
    guard value != before else { throw NothingToDamage(what: what) }
    objects[number]?.value = value
  }

  /// Changes the first element of a type.
  mutating func changeElement(_ kind: String, _ body: (inout PDFValue) -> Void) throws {
    try change(kind, where: { $0["/S"]?.name == "/\(kind)" && $0["/P"] != nil }, body)
  }

  /// Changes the catalog.
  mutating func changeCatalog(_ body: (inout PDFValue) -> Void) throws {
    try change("catalog", where: { $0["/Type"]?.name == "/Catalog" }, body)
  }

  /// Replaces the first place of a text in a stream: the first page's content, or the XMP packet.
  mutating func replace(_ old: String, by new: String, inMetadata: Bool = false) throws {
    let stream = inMetadata ? catalog?["/Metadata"]?.reference : pages.first.flatMap { objects[$0]?.value["/Contents"]?.reference }
    guard let stream, let data = objects[stream]?.data else { throw NothingToDamage(what: "stream") }
    // Byte for byte: strings of a content stream are no UTF-8.
    let text = String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) }))
    guard let range = text.firstRange(of: old) else { throw NothingToDamage(what: old) }
    let changed = text.replacingCharacters(in: range, with: new)
    objects[stream]?.data = changed.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// Exchanges the first two entries of the first page's array in the parent tree that differ.
  mutating func exchangeOwners() throws {
    let tree = numberTree(at(catalog, "/StructTreeRoot", "/ParentTree"))
    guard let number = tree[0]?.reference, var owners = objects[number]?.value.items,
      let second = owners.indices.first(where: { owners[$0] != owners[0] })
    else { throw NothingToDamage(what: "parent tree") }
    owners.swapAt(0, second)
    objects[number]?.value = .array(owners)
  }
}

private extension String {
  func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
