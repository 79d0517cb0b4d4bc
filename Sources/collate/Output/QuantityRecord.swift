import Foundation
import Quantities

/// A line of `collate quantities --jsonl` out.
struct QuantityOutput {
  /// The JSON of the caller's identifier.
  var id: String
  var quantities: [QuantityRecord]

  func line(_ encoder: JSONEncoder) throws -> String {
    try "{\"id\":\(id),\"quantities\":\(String(decoding: encoder.encode(quantities), as: UTF8.self))}\n"
  }
}

/// One quantity by the output contract; what is absent is null.
struct QuantityRecord: Encodable {
  var quantity: Quantity
  var quote: String
  var start: Int
  var end: Int

  /// The records of a text's quantities, in one walk along the text.
  static func records(_ quantities: [Quantity], in text: String) -> [QuantityRecord] {
    let utf8 = text.utf8
    var byte = 0
    var index = utf8.startIndex
    var codePoint = 0
    return quantities.map { quantity in
      let lower = utf8.index(index, offsetBy: max(0, quantity.range.lowerBound - byte))
      codePoint += text.unicodeScalars.distance(from: index, to: lower)
      (byte, index) = (max(byte, quantity.range.lowerBound), lower)
      let quote = String(text[lower..<utf8.index(lower, offsetBy: quantity.range.upperBound - byte)])
      return QuantityRecord(quantity: quantity, quote: quote, start: codePoint, end: codePoint + quote.unicodeScalars.count)
    }
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
