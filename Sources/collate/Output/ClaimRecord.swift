import Claims
import Dates
import Estimation
import Foundation
import Quantities

/// One claim by the output contract; what is absent is null.
struct ClaimRecord: Encodable {
  let claim: Claim
  let group: MeasurandGroup.ID?

  private enum Key: String, CodingKey, CaseIterable {
    case id, article, line, start, end, quote, sentence, value, low, high, date, form, hedge, trend, role, unit, unitCode,
      unitName, kind, subject, place, placePrinted, scope, scopeInferred, attribution, speaker, attributionKind, asOf,
      asOfBasis, isForecast, isBackground, rule, group
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(claim.id, forKey: .id)
    try container.encode(claim.article, forKey: .article)
    try container.encode(claim.line, forKey: .line)
    try container.encode(claim.range.lowerBound, forKey: .start)
    try container.encode(claim.range.upperBound, forKey: .end)
    try container.encode(claim.quote, forKey: .quote)
    try container.encode(claim.sentence, forKey: .sentence)
    try container.encode(claim.value, forKey: .value)
    try container.encode(claim.low, forKey: .low)
    try container.encode(claim.high, forKey: .high)
    try container.encode(claim.date, forKey: .date)
    try container.encode(claim.form, forKey: .form)
    try container.encode(claim.hedge, forKey: .hedge)
    try container.encode(claim.trend, forKey: .trend)
    try container.encode(claim.role, forKey: .role)
    try container.encode(claim.unit.name, forKey: .unit)
    try container.encode(claim.unit.code, forKey: .unitCode)
    try container.encode(claim.unit.name, forKey: .unitName)
    try container.encode(claim.kind, forKey: .kind)
    try container.encode(claim.subject.printed, forKey: .subject)
    try container.encode(claim.place?.title, forKey: .place)
    try container.encode(claim.place?.printed, forKey: .placePrinted)
    try container.encode(claim.scope.map(Self.text), forKey: .scope)
    try container.encode(claim.scope?.isInferred, forKey: .scopeInferred)
    try container.encode(claim.attribution.name, forKey: .attribution)
    try container.encode(claim.attribution.speaker, forKey: .speaker)
    try container.encode(claim.attribution.kind, forKey: .attributionKind)
    try container.encode(claim.asOf.date, forKey: .asOf)
    try container.encode(claim.asOf.basis, forKey: .asOfBasis)
    try container.encode(claim.isForecast, forKey: .isForecast)
    try container.encode(claim.isBackground, forKey: .isBackground)
    try container.encode(claim.rules.joined(separator: " + "), forKey: .rule)
    try container.encode(group, forKey: .group)
  }

  /// The keys in the order of the columns of CSV.
  static var columns: [String] { Key.allCases.map(\.rawValue) }

  /// The values by column, as JSON writes them; what is null is empty.
  var fields: [String] {
    guard let data = try? JSONEncoder().encode(self), let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return [] }
    return Self.columns.map { column in
      switch object[column] {
      case let text as String: text
      case let number as NSNumber where ["isForecast", "isBackground", "scopeInferred"].contains(column): number.boolValue ? "true" : "false"
      case let number as NSNumber: FigureText.plain(number.doubleValue)
      default: ""
      }
    }
  }

  static func text(_ scope: Scope) -> String {
    [scope.part.map { "\($0)ern" }, scope.holder.map { "\($0)-held" }].compactMap { $0 }.joined(separator: " ")
  }
}
