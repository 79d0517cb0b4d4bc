internal import Diagnostics

extension Decoder {
  /// A container of an object that has no other keys than those of a type: a misspelt key is a fault, not passed over.
  /// - Throws: `DecodingError.dataCorrupted` at the key that is not known.
  package func strictContainer<Key: CodingKey & CaseIterable>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    for key in try container(keyedBy: AnyKey.self).allKeys where Key(stringValue: key.stringValue) == nil {
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath + [key], debugDescription: UnknownKey(key.stringValue, known: Key.self).problem))
    }
    return try container(keyedBy: Key.self)
  }
}

/// A key of any name.
package struct AnyKey: CodingKey {
  package let stringValue: String
  package var intValue: Int? { nil }
  package init(stringValue: String) { self.stringValue = stringValue }
  package init?(intValue: Int) { nil }
}

/// What to say of a key that an object cannot have.
package struct UnknownKey {
  package let problem: String

  package init<Key: CodingKey & CaseIterable>(_ name: String, known: Key.Type) {
    let known = Key.allCases.map(\.stringValue)
    let near = NearMatch.candidates(for: name, among: known).first.map { "did you mean '\($0)'?" }
    problem = "no key '\(name)' here; " + (near ?? "there is " + known.joined(separator: ", "))
  }
}
