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
    return quantities.flatMap { QuantityRecord.alternatives($0, in: text) }.map { quantity in
      let lower = utf8.index(index, offsetBy: max(0, quantity.range.lowerBound - byte))
      codePoint += text.unicodeScalars.distance(from: index, to: lower)
      (byte, index) = (max(byte, quantity.range.lowerBound), lower)
      let quote = String(text[lower..<utf8.index(lower, offsetBy: quantity.range.upperBound - byte)])
      return QuantityRecord(quantity: quantity, quote: quote, start: codePoint, end: codePoint + quote.unicodeScalars.count)
    }
  }

  /// "eight or nine euros" is given out as the two figures that it names; the hedge stands with the first.
  private static func alternatives(_ quantity: Quantity, in text: String) -> [Quantity] {
    guard quantity.rule.hasPrefix("range.or"), let low = quantity.low, let high = quantity.high else { return [quantity] }
    let utf8 = Array(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: quantity.numberRange.lowerBound)..<text.utf8.index(text.utf8.startIndex, offsetBy: quantity.numberRange.upperBound)])
    let joint = Array(" or ".utf8)
    guard utf8.count > joint.count, let at = (0..<utf8.count - joint.count).first(where: { Array(utf8[$0..<$0 + joint.count]).map { $0 | 0x20 } == joint }) else { return [quantity] }
    let split = quantity.numberRange.lowerBound + at
    var first = quantity
    var second = quantity
    first.range = quantity.range.lowerBound..<split
    first.numberRange = quantity.numberRange.lowerBound..<split
    second.range = split + joint.count..<quantity.range.upperBound
    second.numberRange = split + joint.count..<quantity.numberRange.upperBound
    (first.value, first.low, first.high, first.form) = (low, nil, nil, quantity.hedge == nil ? .exact : .about)
    (second.value, second.low, second.high, second.form) = (high, nil, nil, .exact)
    second.hedge = nil
    return [first, second]
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
    // The ends of a fall stand as they are told: "from 208 to 193".
    let isFall = quantity.rule.hasPrefix("range.change-down")
    try container.encode((isFall ? quantity.high : quantity.low).map { $0 * scale }, forKey: .low)
    try container.encode((isFall ? quantity.low : quantity.high).map { $0 * scale }, forKey: .high)
    try container.encode(form, forKey: .form)
    try container.encode(quantity.hedge, forKey: .hedge)
    try container.encode(quantity.trend, forKey: .trend)
    try container.encode(quantity.role, forKey: .role)
    try container.encode(isFraction ? "" : quantity.unit.code ?? quantity.unit.name, forKey: .unit)
    try container.encode(isFraction ? wholeName : quantity.countedNoun?.trimmingCharacters(in: .whitespaces) ?? quantity.unit.name, forKey: .unitName)
    try container.encode(quantity.rule, forKey: .rule)
  }

  /// A fraction in words or signs ("half", "two-thirds", "¾") is given out as the number it is.
  private var isFraction: Bool {
    let rules = quantity.rule.components(separatedBy: " + ")
    return quantity.unit == .percent && quantity.form != .vague
      && rules.contains { rule in ["number.fraction", "number.half", "number.one-in"].contains { rule.hasPrefix($0) } }
  }

  /// What a fraction is a part of, as its unit: "% condo" for "half the condos"; "% -" for a pronoun, "" where nothing is said.
  private var wholeName: String { quantity.countedNoun.map { "% " + $0 } ?? "" }

  private var scale: Double { isFraction ? 0.01 : 1 }

  /// A vague plural that a convention gives two ends ("dozens": 12 to 120) is given out as that range.
  private var form: Quantity.Form {
    quantity.form == .vague && quantity.low != nil && quantity.high != nil ? .range : quantity.form
  }
}
