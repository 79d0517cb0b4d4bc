import Foundation
import Quantities

/// A line of `collate quantities --jsonl` in.
struct QuantityInput: Decodable {
  var id: Identifier
  var text: String

  /// The caller's own identifier, a number or a text, handed back as it came.
  enum Identifier: Codable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) { self = .number(number) } else { self = .text(try container.decode(String.self)) }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }
}

/// A line of `collate quantities --jsonl` out.
struct QuantityOutput: Encodable {
  var id: QuantityInput.Identifier
  var quantities: [QuantityRecord]
}

/// One quantity by the output contract; what is absent is null.
struct QuantityRecord: Encodable {
  var quantity: Quantity
  var quote: String
  var start: Int
  var end: Int

  init(_ quantity: Quantity, in text: String) {
    self.quantity = quantity
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: quantity.range.lowerBound)
    let upper = utf8.index(lower, offsetBy: quantity.range.count)
    quote = String(text[lower..<upper])
    start = text.unicodeScalars.distance(from: text.startIndex, to: lower)
    end = start + quote.unicodeScalars.count
  }

  private enum Key: String, CodingKey {
    case start, end, quote, value, low, high, form, hedge, trend, role, unit, unitName, rule
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(quote, forKey: .quote)
    try container.encode(quantity.value.map { $0 * scale }, forKey: .value)
    try container.encode(quantity.low.map { $0 * scale }, forKey: .low)
    try container.encode(quantity.high.map { $0 * scale }, forKey: .high)
    try container.encode(form, forKey: .form)
    try container.encode(quantity.hedge, forKey: .hedge)
    try container.encode(quantity.trend, forKey: .trend)
    try container.encode(quantity.role, forKey: .role)
    try container.encode(isFraction ? "" : quantity.unit.code ?? quantity.unit.name, forKey: .unit)
    try container.encode(isFraction ? "" : quantity.countedNoun ?? quantity.unit.name, forKey: .unitName)
    try container.encode(quantity.rule, forKey: .rule)
  }

  /// A fraction in words or signs ("half", "two-thirds", "¾") is given out as the number it is, without a unit.
  private var isFraction: Bool {
    let rule = quantity.rule.prefix { $0 != " " }
    return quantity.unit == .percent && quantity.form != .vague
      && ["number.fraction", "number.half", "number.half-elliptic", "number.fraction-symbol", "number.one-in"].contains(String(rule))
  }

  private var scale: Double { isFraction ? 0.01 : 1 }

  /// A vague plural that a convention gives two ends ("dozens": 12 to 120) is given out as that range.
  private var form: Quantity.Form {
    quantity.form == .vague && quantity.low != nil && quantity.high != nil ? .range : quantity.form
  }

  /// One line for a person to read.
  var summary: String {
    let number = [quantity.value, quantity.low, quantity.high].compactMap { $0 }.map { $0.formatted(.number.locale(Locale(identifier: "en_US"))) }
    return "\(quote)\n    \(quantity.form.rawValue) \(number.joined(separator: "–")) \(quantity.unit.name)  [\(quantity.rule)]"
  }
}
