public import Dates

/// One article as read from its file: the decoded text, its parts, and what the file says about itself.
public struct Article: Hashable, Sendable, Identifiable {
  /// The file's name without its folder, with the record's number where a file holds several articles
  /// ("export.jsonl#3"); unique in the batch.
  public var id: String
  /// The id without the file's ending, where no other article of the batch has the same; else the id.
  public var stem: String
  /// The path as the user gave it.
  public var path: String
  public var source: SourceText
  /// All of the file in order, page noise included.
  public var blocks: [TextBlock]
  public var title: Stated<String>?
  public var outlet: Stated<String>?
  public var published: Stated<CalendarDate>?
  /// The place of the dateline: "BEIRUT".
  public var dateline: Stated<String>?
  public var byline: Stated<String>?
  public var url: Stated<String>?
  /// Where the file says that the text was published first, or whose it is: "The Conversation".
  public var quotedFrom: Stated<String>?
  /// Wire agencies that the file credits, in order of appearance.
  public var wires: [WireCredit]
  /// The origin that the batch's manifest gives, where it does.
  public var declaredOrigin: String?
  /// SHA-256 of the file's bytes, or of the record's text where the file holds several articles; hexadecimal.
  public var sha256 = ""

  public init(id: String, path: String, source: SourceText, blocks: [TextBlock], wires: [WireCredit] = []) {
    self.id = id
    stem = Self.stem(of: id)
    self.path = path
    self.source = source
    self.blocks = blocks
    self.wires = wires
  }

  /// True where the file holds more text than was read.
  var isCut: Bool { blocks.reduce(0) { $0 + $1.text.utf8.count } > ArticleText.mostBytes }

  /// An id without the file's ending.
  static func stem(of id: String) -> String {
    guard let dot = id.lastIndex(of: "."), dot > id.startIndex else { return id }
    return String(id[..<dot])
  }

  /// The blocks that claims are read from.
  public var body: [TextBlock] { blocks.filter { $0.role == .body } }
}

/// A fact about an article, with what it rests on.
public struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What a fact rests on.
  public enum Basis: Hashable, Sendable {
    /// Printed in the file at this line.
    case file(line: Int)
    /// Given in `batch.yaml`.
    case manifest
    /// Concluded from something else; the words say from what.
    case inferred(String)
  }

  public var value: Value
  public var basis: Basis

  public init(_ value: Value, _ basis: Basis) {
    self.value = value
    self.basis = basis
  }

  /// What the value stands for, with the same basis.
  func compactMap<Other>(_ transform: (Value) -> Other?) -> Stated<Other>? {
    guard let other = transform(value) else { return nil }
    switch basis {
    case .file(let line): return Stated<Other>(other, .file(line: line))
    case .manifest: return Stated<Other>(other, .manifest)
    case .inferred(let words): return Stated<Other>(other, .inferred(words))
    }
  }
}

/// A wire agency that an article credits.
public struct WireCredit: Hashable, Sendable {
  /// How the file credits it.
  public enum Form: String, Hashable, Sendable {
    /// "BEIRUT (AP) —" at the head of the text: the text is the agency's.
    case dateline
    /// "(AP, Reuters, AFP)" in a credit line: the text was written from several.
    case creditLine
    /// "a journalist contributing to AFP" in the text: what suggests the agency's text.
    case mention
  }

  /// The agency's short name: "AP".
  public var agency: String
  public var form: Form
  public var line: Int

  public init(agency: String, form: Form, line: Int) {
    self.agency = agency
    self.form = form
    self.line = line
  }
}

/// A part of an article's text.
public struct TextBlock: Hashable, Sendable {
  /// What the part is.
  public enum Role: Hashable, Sendable {
    case title
    case body
    /// A sentence under the title that sums up; repeats the body.
    case standfirst
    case caption
    case subheading
    /// Date line, credit line, byline.
    case credit
    /// No part of the article; why it was cut.
    case noise(reason: String)
  }

  public var role: Role
  /// Bytes of the decoded file, from the first to the last of the text; markup in between included.
  public var range: Range<Int>
  /// The text as a reader sees it: without markup, each byte of a line end a space.
  public var text: String
  /// The first line in the file, from 1.
  public var line: Int
  /// Where the text stands in the file; nil where byte `n` of it is byte `range.lowerBound + n` of the file.
  public var map: SourceMap?

  public init(role: Role, range: Range<Int>, text: String, line: Int, map: SourceMap? = nil) {
    self.role = role
    self.range = range
    self.text = text
    self.line = line
    self.map = map
  }

  /// The bytes of the decoded file that a range of the text's bytes stands for, from the first to the last.
  public func fileRange(of bytes: Range<Int>) -> Range<Int> {
    if let map { return map.fileRange(of: bytes) }
    let bytes = bytes.clamped(to: 0..<text.utf8.count)
    return (range.lowerBound + bytes.lowerBound)..<(range.lowerBound + bytes.upperBound)
  }
}
