import Claims
import Dates
import Quantities

/// The readable name of a measurand group, made of its attributes alone so that two issues of a
/// briefing name the same group alike.
enum GroupName {
  /// "population.deir-ez-zor-city.government-held".
  static func id(for key: MeasurandKey, place: Place?, scope: ScopeKey?) -> String {
    var parts = [key.kind.rawValue]
    parts.append(subject(key.subject))
    parts.append(key.aspect)
    if key.kind == .count || (key.kind.countsPeople && !key.unit.isEmpty) { parts.append(key.unit) }
    if key.kind == .money { parts.append(key.unit) }
    parts.append(place?.title ?? "")
    if let scope {
      parts.append(scope.part)
      if !scope.holder.isEmpty { parts.append(scope.holder + " held") }
    }
    if key.role != .total { parts.append(key.role.rawValue) }
    if let trend = key.trend { parts.append(trend.rawValue) }
    if let period = key.period { parts.append(period.description) }
    if key.isForecast { parts.append("forecast") }
    if key.isBackground { parts.append("background") }
    return parts.map(KeyText.slug).filter { !$0.isEmpty }.joined(separator: ".")
  }

  private static func subject(_ key: String) -> String {
    key.hasPrefix("@") || key.hasPrefix("=") ? String(key.dropFirst()) : key
  }
}
