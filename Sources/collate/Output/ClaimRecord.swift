import Claims
import Dates
import Estimation
import Quantities

/// One claim by the output contract; what is absent is null.
struct ClaimRecord {
  /// The value of one column.
  enum Value: Equatable {
    case text(String), number(Double), integer(Int), flag(Bool), null
  }

  /// The keys in the order of the columns of CSV.
  enum Key: String, CaseIterable {
    case id, article, line, start, end, quote, sentence, value, low, high, date, form, hedge, trend, role, unit, unitCode,
      unitName, kind, subject, place, placePrinted, scope, scopeInferred, attribution, speaker, attributionKind, asOf,
      asOfBasis, isForecast, isBackground, rule, group, corrections
  }

  let claim: Claim
  let group: MeasurandGroup.ID?

  subscript(key: Key) -> Value {
    switch key {
    case .id: .text(claim.id)
    case .article: .text(claim.article)
    case .line: .integer(claim.line)
    case .start: .integer(claim.range.lowerBound)
    case .end: .integer(claim.range.upperBound)
    case .quote: .text(claim.quote)
    case .sentence: .text(claim.sentence)
    case .value: Self.number(claim.value)
    case .low: Self.number(claim.low)
    case .high: Self.number(claim.high)
    case .date: Self.text(claim.date?.description)
    case .form: .text(claim.form.rawValue)
    case .hedge: Self.text(claim.hedge)
    case .trend: Self.text(claim.trend?.rawValue)
    case .role: .text(claim.role.rawValue)
    case .unit, .unitName: .text(claim.unit.name)
    case .unitCode: Self.text(claim.unit.code)
    case .kind: .text(claim.kind.rawValue)
    case .subject: .text(claim.subject.printed)
    case .place: Self.text(claim.place?.title)
    case .placePrinted: Self.text(claim.place?.printed)
    case .scope: Self.text(claim.scope.map(Self.text))
    case .scopeInferred: claim.scope.map { .flag($0.isInferred) } ?? .null
    case .attribution: Self.text(claim.attribution.nameWithOther)
    case .speaker: Self.text(claim.attribution.speaker)
    case .attributionKind: .text(claim.attribution.kind.rawValue)
    case .asOf: Self.text(claim.asOf.date?.description)
    case .asOfBasis: .text(claim.asOf.basis.rawValue)
    case .isForecast: .flag(claim.isForecast)
    case .isBackground: .flag(claim.isBackground)
    case .rule: .text(claim.rules.joined(separator: " + "))
    case .group: Self.text(group)
    case .corrections: claim.corrections.isEmpty ? .null : .text(Self.text(claim.corrections))
    }
  }

  private static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

  private static func number(_ number: Double?) -> Value { number.map { .number($0) } ?? .null }

  /// "fix corrections.yaml:12; pin corrections.yaml:20".
  static func text(_ corrections: [CorrectionMark]) -> String { corrections.map(\.description).joined(separator: "; ") }

  /// For tables, the verbs with their lines alone: "fix :12, pin :20".
  static func shortText(_ corrections: [CorrectionMark]) -> String {
    corrections.map { "\($0.verb.rawValue) :\($0.source.split(separator: ":").last ?? "")" }.joined(separator: ", ")
  }

  /// The names of the columns.
  static var columns: [String] { Key.allCases.map(\.rawValue) }

  /// The values by column; what is null is empty.
  var fields: [String] {
    Key.allCases.map { key in
      switch self[key] {
      case .text(let text): text
      case .number(let number): FigureText.plain(number)
      case .integer(let number): String(number)
      case .flag(let isTrue): isTrue ? "true" : "false"
      case .null: ""
      }
    }
  }

  private static let sortedKeys = Key.allCases.sorted { $0.rawValue < $1.rawValue }

  /// Appends the record as a line of JSON, its keys in alphabetical order.
  func append(to json: inout JSONLines) {
    json.beginObject()
    for key in Self.sortedKeys { json.append(key.rawValue, self[key]) }
    json.endObject()
  }

  static func text(_ scope: Scope) -> String {
    [scope.part.map { "\($0)ern" }, scope.holder.map { "\($0)-held" }].compactMap { $0 }.joined(separator: " ")
  }
}
