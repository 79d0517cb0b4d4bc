import Foundation

/// A line of `collate quantities --jsonl` in: a JSON object with a text and, if the caller likes, an identifier.
struct QuantityInput {
  /// The JSON of the caller's identifier, handed back as it came; `null` without one.
  let id: String
  let text: String

  private struct Content: Decodable {
    var text: String
  }

  /// - Returns: nil where the line is no JSON object with a `text`.
  init?(line: [UInt8]) {
    // Bytes that are no UTF-8 become U+FFFD, here as in most languages' decoders; so do halves of surrogate
    // pairs, each as the one code point that it counts for.
    let repaired = Array(String(decoding: line, as: UTF8.self).utf8)
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(JSONText.withoutLoneSurrogates(repaired))) else { return nil }
    text = content.text
    // A carriage return is white space to JSON, and a line's end to many who read the answer.
    id = JSONText.value(of: "id", in: repaired).map { String(decoding: repaired[$0].filter { $0 != 0x0D }, as: UTF8.self) } ?? "null"
  }
}
