import Gazetteers

extension NameKey {
  /// The key of a country, whose name has one spelling; "Niger" and "Nigeria" have the same consonants.
  static func key(ofCountry name: String) -> String { "=" + name.lowercased() }
}
