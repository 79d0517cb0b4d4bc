@testable import Quantities

extension LexiconCase {
  static func units(_ file: UnitsFile) -> [LexiconCase] {
    file.units.flatMap(unit) + file.currencies.flatMap(currency)
      + file.perNouns.map { noun in
        quantity("units.perNouns", noun, "It cost $5 a \(noun) there.", "dollars by it") { $0.unit.name.hasPrefix("dollar per ") && $0.unit.dimension == .compound }
      }
  }

  private static func measured(_ list: String, _ entry: String, _ text: String, _ unit: MeasureUnit, _ number: Double = 3) -> LexiconCase {
    quantity(list, entry, text, "\(number) \(unit.name)") { isClose($0.value, number) && $0.unit == unit }
  }

  private static func unit(_ row: UnitsFile.UnitRow) -> [LexiconCase] {
    let unit = MeasureUnit(name: row.name, code: row.code, dimension: row.dimension, factor: row.factor ?? 1)
    let key = "units.units"
    let prefixes = (row.prefixes ?? []).flatMap { name -> [LexiconCase] in
      guard let prefix = SIPrefix.all.first(where: { $0.name == name }) else { return [LexiconCase(list: "\(key).prefixes", entry: name, text: "") { _ in "is no prefix" }] }
      let forms = row.forms.map { name + $0 }
      let prefixed = MeasureUnit(
        name: name + row.name, code: row.code.map { prefix.symbol + $0 }, dimension: row.dimension, factor: unit.factor * prefix.factor)
      return (forms + (row.symbols ?? []).map { prefix.symbol.lowercased() + $0 }).map { measured("\(key).prefixes", $0, "It took 3 \($0) there.", prefixed) }
    }
    return row.forms.map { measured("\(key).forms", $0, "It took 3 \($0) there.", unit) }
      + (row.compound ?? []).map { measured("\(key).compound", $0, "It was a 3-\($0) trial there.", unit) }
      + (row.tight ?? []).map { measured("\(key).tight", $0, "It took 3\($0) there.", unit) }
      + (row.symbols ?? []).filter { $0.count > 1 }.map { measured("\(key).symbols", $0, "It took 3 \($0) there.", unit) }
      + (row.exact ?? []).map { measured("\(key).exact", $0, "It took 3 \($0) there.", unit) }
      + prefixes
  }

  private static func currency(_ row: UnitsFile.CurrencyRow) -> [LexiconCase] {
    let unit = MeasureUnit(name: row.name, code: row.code.isEmpty ? nil : row.code, dimension: .money, factor: row.factor ?? 1)
    let key = "units.currencies"
    // Letters stand for a currency right before digits only as capitals.
    var cases = row.forms.map { measured("\(key).forms", $0, "It cost 3 \($0) there.", unit) }
      + row.symbols.map { measured("\(key).symbols", $0, "It cost \($0.uppercased())3 there.", unit) }
    cases += (row.tight ?? []).map { measured("\(key).tight", $0, "It cost 3\($0) there.", unit) }
    if !row.code.isEmpty, row.factor == nil { cases.append(measured("\(key).code", row.code, "It cost 3 \(row.code) there.", unit)) }
    if let short = row.short, let form = row.forms.first {
      cases.append(quantity("\(key).short", short, "It cost 3 \(form) per barrel there.", "\(short) per barrel") { $0.unit.name == "\(short) per barrel" })
    }
    return cases
  }
}
