import Claims
import Dates
import Diagnostics
import Manifests
import Quantities

/// Reads what a figure is said to be: the mapping under `fix` or `add`.
enum ReadingReader {
  /// - Parameter isWhole: true for a figure that is not there yet and needs a number, a unit and a kind.
  static func read(_ node: ManifestNode, isWhole: Bool) -> (CorrectedReading, [Diagnostic]) {
    var reader = ManifestReader(node, severity: .warning)
    var reading = CorrectedReading()
    reading.value = reader.filled("value", expected: "a number such as 39, without separators; for a date one such as 2017-09") { text in
      let value = CorrectedReading.Value(number: number(text), date: CalendarDate(iso: text))
      return value.number == nil && value.date == nil ? nil : value
    }
    reading.low = reader.filled("low", expected: "a number", number)
    reading.high = reader.filled("high", expected: "a number", number)
    reading.unit = reader.filled("unit", expected: "a unit such as people, km, USD or %", UnitName.unit)
    let kinds = ClaimKind.allCases.filter { $0 != .date }.map(\.rawValue)
    reading.kind = reader.filled("kind", expected: "one of " + kinds.joined(separator: ", ")) { kinds.contains($0) ? ClaimKind(rawValue: $0) : nil }
    reading.subject = reader.filledText("subject")
    reading.scope = reader.filledText("scope")
    reading.place = reader.filledText("place")
    reading.attribution = reader.filledText("attribution")
    reading.asOf = reader.filled("as-of", expected: "a date such as 2017-09-05") { CalendarDate(iso: $0) }
    check(reading, &reader)
    if isWhole {
      if node["value"] == nil, node["low"] == nil, node["high"] == nil { reader.reportMissing("value") }
      if node["unit"] == nil { reader.reportMissing("unit") }
      if node["kind"] == nil { reader.reportMissing("kind") }
      if reading.value != nil, reading.value?.number == nil, let value = node["value"] { reader.report(value, key: "value", expected: "a number") }
    } else if reading.isEmpty, reader.log.diagnostics.isEmpty {
      let diagnostics = reader.finish()
      if !diagnostics.isEmpty { return (reading, diagnostics) }
      reader.report(node, key: "fix", expected: "at least one of value, low, high, unit, kind, subject, scope, place, attribution, as-of")
      return (reading, reader.log.diagnostics)
    }
    return (reading, reader.finish())
  }

  private static func check(_ reading: CorrectedReading, _ reader: inout ManifestReader) {
    if reading.value != nil, reading.low ?? reading.high != nil, let node = reader.node["value"] {
      reader.report(node, key: "value", expected: "alone: a range has 'low' and 'high'")
    }
    if let low = reading.low, let high = reading.high, low > high, let node = reader.node["low"] {
      reader.report(node, key: "low", expected: "at most 'high'")
    }
  }

  private static func number(_ text: String) -> Double? {
    // "0x1F", "nan" and "inf" are numbers to the standard library.
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65, 0x5F].contains($0) }) else { return nil }
    return Double(text.replacing("_", with: "")).flatMap { $0.isFinite && abs($0) <= 1e15 ? $0 : nil }
  }
}

/// The unit of a word, read as the articles' units are.
enum UnitName {
  private static let quantities = QuantityExtractor()

  /// The unit that "7 people", "7 km", "7 USD" or "7 %" has; nil where the word is none.
  static func unit(_ word: String) -> MeasureUnit? {
    guard word.count <= 80, !word.contains(where: { $0.isNumber || $0.isNewline }) else { return nil }
    for text in ["7 \(word)", "\(word) 7"] {
      let found = quantities.quantities(in: text)
      guard found.count == 1, let quantity = found.first, quantity.value == 7, quantity.range == 0..<text.utf8.count, quantity.unit.dimension != .none
      else { continue }
      return quantity.unit
    }
    return nil
  }
}
