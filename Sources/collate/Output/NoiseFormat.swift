import Articles
import Foundation

/// What of the articles no claims are read from: page noise, captions, headings, credits.
enum NoiseFormat {
  /// The words of a block that are shown.
  private static let length = 120

  static func text(of batch: Batch, as format: ClaimFormat) -> String {
    let rows = rows(of: batch)
    switch format {
    case .table:
      return TextTable(
        columns: ["Where", "Role", "Reason", "Words"],
        rows: rows.map { ["\($0.article):\($0.line)", $0.role, $0.reason ?? "", $0.words] }
      ).text
    case .jsonl:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return rows.compactMap { try? encoder.encode($0) }.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    case .csv:
      let records = [["article", "line", "role", "reason", "words"]] + rows.map { [$0.article, String($0.line), $0.role, $0.reason ?? "", $0.words] }
      return records.map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    }
  }

  private struct Row: Encodable {
    let article: String
    let line: Int
    let role: String
    let reason: String?
    let words: String
  }

  private static func rows(of batch: Batch) -> [Row] {
    batch.articles.flatMap { article in
      article.blocks.filter { $0.role != .body }.map { block in
        let (role, reason) = names(of: block.role)
        let words = block.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Row(
          article: article.id, line: block.line, role: role, reason: reason,
          words: words.count > length ? words.prefix(length) + "…" : words)
      }
    }
  }

  private static func names(of role: TextBlock.Role) -> (role: String, reason: String?) {
    switch role {
    case .title: ("title", nil)
    case .body: ("body", nil)
    case .standfirst: ("standfirst", nil)
    case .caption: ("caption", nil)
    case .subheading: ("subheading", nil)
    case .credit: ("credit", nil)
    case .noise(let reason): ("noise", reason)
    }
  }
}
