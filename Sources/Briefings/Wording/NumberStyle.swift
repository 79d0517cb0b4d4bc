import Dates
import Foundation
import Quantities

/// Writes numbers and dates in the one style of a language.
struct NumberStyle {
  let wording: Wording

  /// Digits grouped by thousands, at most two decimals.
  func number(_ value: Double) -> String {
    let rounded = (abs(value) * 100).rounded() / 100
    guard rounded < 1e15 else { return String(value) }
    let whole = Int64(rounded)
    var fraction = String(Int64(((rounded - Double(whole)) * 100).rounded()))
    var digits = String(whole)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    if fraction.count == 1 { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 ? "\u{2212}" : ""
    return sign + groups.joined(separator: wording.text("numbers.thousands"))
      + (fraction.isEmpty ? "" : wording.text("numbers.decimal") + fraction)
  }

  /// A number with its unit; counted things go without, their label says what they are.
  func figure(_ value: Double, _ unit: MeasureUnit) -> String { withUnit(scaled(printed(value, unit)), value, unit) }

  /// A third is 33 %, and five miles are 8.05 km: what was worked out from words or other units has no more digits
  /// than it can bear.
  private func printed(_ value: Double, _ unit: MeasureUnit) -> Double {
    switch unit.dimension {
    case .share: return abs(value * 10 - (value * 10).rounded()) < 1e-9 ? value : value.rounded()
    case .length, .area, .mass, .volume, .speed:
      guard value != 0, abs(value * 100 - (value * 100).rounded()) > 1e-9 || abs(value) >= 1_000 && value != value.rounded() else { return value }
      let size = pow(10, 2 - floor(log10(abs(value))))
      return (value * size).rounded() / size
    default: return value
    }
  }

  /// "70,000–100,000", "50–60 %", "1.2–1.5 million".
  func range(_ low: Double, _ high: Double, _ unit: MeasureUnit) -> String {
    if low == high { return figure(low, unit) }
    let (low, high) = (printed(low, unit), printed(high, unit))
    return low == high ? figure(high, unit) : withUnit(both(low, high), high, unit)
  }

  /// Both ends; a word of size that they share stands once.
  private func both(_ low: Double, _ high: Double) -> String {
    if let a = size(of: low), let b = size(of: high), a.name == b.name {
      let range = wording.text("numbers.range", ["low": number(low / a.factor), "high": number(high / b.factor)])
      return wording.plural("numbers.sizes." + b.name, high / b.factor, number: range).replacingOccurrences(of: " ", with: "\u{A0}")
    }
    return wording.text("numbers.range", ["low": scaled(low), "high": scaled(high)])
  }

  /// The unit alone, as it stands beside numbers: "ha", "US$".
  func unit(_ unit: MeasureUnit) -> String {
    withUnit("", 2, unit).replacingOccurrences(of: "\u{A0}", with: " ").trimmingCharacters(in: .whitespaces)
  }

  private static let sizes: [(name: String, factor: Double)] = [("trillion", 1e12), ("billion", 1e9), ("million", 1e6)]

  /// The word of size that writes a number whole in at most two decimals; none below a million.
  private func size(of value: Double) -> (name: String, factor: Double)? {
    guard value.isFinite, let size = Self.sizes.first(where: { abs(value) >= $0.factor }), abs(value) < 1e15 else { return nil }
    let hundredths = value / size.factor * 100
    return abs(hundredths - hundredths.rounded()) < 1e-6 ? size : nil
  }

  /// "1.3 million"; in digits where these need more decimals.
  private func scaled(_ value: Double) -> String {
    guard let size = size(of: value) else { return number(value) }
    return wording.plural("numbers.sizes." + size.name, value / size.factor, number: number(value / size.factor)).replacingOccurrences(of: " ", with: "\u{A0}")
  }

  private func withUnit(_ digits: String, _ value: Double, _ unit: MeasureUnit) -> String {
    guard unit.dimension != .count, unit.dimension != .none else { return digits }
    // A magnitude has no unit; its label names it.
    if unit.name == "magnitude" { return digits }
    if unit.dimension == .share { return wording.text("numbers.percent", ["n": digits]).replacingOccurrences(of: " ", with: "\u{A0}") }
    if unit.dimension == .money, let code = unit.code {
      let key = "numbers.currencies." + code
      if wording.has(key) { return wording.text(key, ["n": digits]).replacingOccurrences(of: " ", with: "\u{A0}") }
      return wording.text("numbers.money", ["code": code, "n": digits]).replacingOccurrences(of: " ", with: "\u{A0}")
    }
    if wording.has("units." + unit.name) {
      return wording.plural("units." + unit.name, value, number: digits).replacingOccurrences(of: " ", with: "\u{A0}")
    }
    return digits + "\u{A0}" + (unit.code ?? unit.name)
  }

  /// A small count in words: "three"; digits above ten.
  func cardinal(_ count: Int) -> String {
    let words = wording.list("cardinals")
    return words.indices.contains(count) ? words[count] : number(Double(count))
  }

  /// "5 September 2017", "September 2017", "2017".
  func date(_ date: CalendarDate) -> String {
    guard let month = date.month else { return wording.text("date.year", ["y": String(date.year)]) }
    let name = wording.list("months").indices.contains(month - 1) ? wording.list("months")[month - 1] : String(month)
    guard let day = date.day else { return wording.text("date.month", ["month": name, "y": String(date.year)]) }
    return wording.text("date.day", ["d": String(day), "month": name, "y": String(date.year)])
  }

  /// "5–7 September 2017"; two dates in full where they are of different months or less than days.
  func dates(_ first: CalendarDate, _ last: CalendarDate) -> String {
    guard first.year == last.year, first.month == last.month, let month = first.month, let from = first.day, let to = last.day, wording.list("months").indices.contains(month - 1) else {
      return wording.text("numbers.to", ["low": date(first), "high": date(last)])
    }
    return wording.text("date.days", ["first": String(from), "last": String(to), "month": wording.list("months")[month - 1], "y": String(first.year)])
  }

  /// "Tuesday 5 September 2017", where the day is known.
  func fullDate(_ date: CalendarDate) -> String {
    let names = wording.list("weekdays")
    let index = date.first.weekday.rawValue
    guard let day = date.day, let month = date.month, names.indices.contains(index), wording.list("months").indices.contains(month - 1) else { return self.date(date) }
    let values = ["weekday": names[index], "d": String(day), "month": wording.list("months")[month - 1], "y": String(date.year)]
    return wording.text("date.weekday", values)
  }
}
