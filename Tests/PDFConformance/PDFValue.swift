/// A value of a PDF, as qpdf's JSON of version 2 writes it.
public indirect enum PDFValue: Hashable, Sendable, Codable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  /// A name with its slash, a reference (`5 0 R`), or a string behind `u:` (text) or `b:` (bytes).
  case text(String)
  case array([PDFValue])
  case dictionary([String: PDFValue])

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() { self = .null } else if let value = try? container.decode(Bool.self) { self = .flag(value) } else
    if let value = try? container.decode(Int.self) { self = .integer(value) } else
    if let value = try? container.decode(Double.self) { self = .number(value) } else
    if let value = try? container.decode(String.self) { self = .text(value) } else
    if let value = try? container.decode([PDFValue].self) { self = .array(value) } else {
      self = .dictionary(try container.decode([String: PDFValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .dictionary(let value): try container.encode(value)
    }
  }

  /// The object's number, of a reference.
  public var reference: Int? {
    guard case .text(let text) = self, text.hasSuffix(" 0 R") else { return nil }
    return Int(text.dropLast(4))
  }

  public static func reference(_ number: Int) -> PDFValue { .text("\(number) 0 R") }

  /// The text of a string.
  public var string: String? {
    guard case .text(let text) = self, text.hasPrefix("u:") || text.hasPrefix("b:") else { return nil }
    return String(text.dropFirst(2))
  }

  public var name: String? {
    guard case .text(let text) = self, text.hasPrefix("/") else { return nil }
    return text
  }

  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  public var items: [PDFValue]? { if case .array(let items) = self { items } else { nil } }

  public var entries: [String: PDFValue]? { if case .dictionary(let entries) = self { entries } else { nil } }

  /// An entry of a dictionary; nil for anything else. Setting nil removes it.
  public subscript(key: String) -> PDFValue? {
    get { entries?[key] }
    set {
      guard var entries else { return }
      entries[key] = newValue
      self = .dictionary(entries)
    }
  }
}
