import Diagnostics

/// A way of writing articles to files.
protocol ArticleFormat: Sendable {
  /// The endings of the file names, in lower case, without the point.
  var extensions: [String] { get }

  /// Reads the articles of a file, in its order. Text of which nothing can be made is noise; an article
  /// without a body is left to the caller.
  /// - Throws: why nothing of the file can be read.
  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article]
}

/// A file to read articles from.
struct ArticleFile {
  /// The article's id, where the file holds one.
  let id: Article.ID
  let path: String
  let bytes: [UInt8]
}

/// What a format has to tell of a file that it could read.
struct FormatNotes {
  struct Note {
    let severity: Diagnostic.Severity
    let line: Int?
    let fact: Fact
  }

  private(set) var all: [Note] = []

  mutating func record(_ severity: Diagnostic.Severity, line: Int? = nil, _ fact: Fact) {
    all.append(Note(severity: severity, line: line, fact: fact))
  }
}

/// A format that writes an article as text: also what other formats hold the text of an article in.
protocol TextFormat: ArticleFormat {
  /// Reads a text that is all or a part of the article's file: sets the blocks and what the text states.
  func read(_ text: MappedText, into article: inout Article)
}

extension TextFormat {
  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article] {
    // Two bytes a character is the most that an encoding of text files takes for ASCII.
    guard file.bytes.count <= 2 * ArticleText.mostBytes else { throw FileBytes.Fault(fact: ArticleText.tooLong) }
    let decoded = try DecodedText(file.bytes)
    guard decoded.text.utf8.count <= ArticleText.mostBytes else { throw FileBytes.Fault(fact: ArticleText.tooLong) }
    if let assumed = decoded.assumedEncoding { notes.record(.note, .encodingAssumed(assumed)) }
    return [article(id: file.id, path: file.path, source: SourceText(decoded.text))]
  }

  /// Reads the article that is all of a file.
  func article(id: Article.ID, path: String, source: SourceText) -> Article {
    var article = Article(id: id, path: path, source: source, blocks: [])
    read(MappedText(file: source), into: &article)
    return article
  }
}

/// The bound on the text of one article, so that memory stays bounded whatever a file holds.
enum ArticleText {
  /// Bytes of UTF-8: several times the longest live report with all its comments. A page's markup does not count.
  static let mostBytes = 1 << 20

  static let tooLong = Fact.articleTooLong(megabytes: mostBytes >> 20)
  static let cut = Fact.textCut(megabytes: mostBytes >> 20)
}

/// The formats that are read.
enum ArticleFormats {
  static let all: [any ArticleFormat] = [PlainText(), Markdown(), HTML(), JSON(), JSONLines(), Mail()]

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
