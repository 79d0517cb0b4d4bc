/// A way of writing articles to files.
protocol ArticleFormat: Sendable {
  /// The endings of the file names, in lower case, without the point.
  var extensions: [String] { get }

  /// Reads one article. Never fails: text of which nothing can be made is noise.
  func article(id: Article.ID, path: String, source: SourceText) -> Article
}

/// The formats that are read.
enum ArticleFormats {
  static let all: [any ArticleFormat] = [PlainText(), Markdown()]

  static func format(of name: String) -> (any ArticleFormat)? {
    let ending = fileExtension(of: name)
    return all.first { $0.extensions.contains(ending) }
  }

  /// The ending of a file name in lower case, without the point; empty where there is none.
  static func fileExtension(of name: String) -> String {
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return "" }
    return name[name.index(after: point)...].lowercased()
  }
}
