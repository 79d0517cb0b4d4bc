import Foundation

/// Reads the word lists that are built into the module.
enum Lexicon {
  /// The decoded list.
  ///
  /// The bytes are the module's own; that each list decodes is tested, so no input reaches the stop.
  static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      preconditionFailure("a word list of Articles is broken: \(error)")
    }
  }
}
