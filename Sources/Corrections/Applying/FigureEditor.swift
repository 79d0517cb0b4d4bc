import Claims
import Dates
import Diagnostics
import Estimation
import Quantities

/// Writes what an analyst says of a figure into its claim.
struct FigureEditor {
  let names: BatchNames
  let event: Place?
  private let claims: [Claim]

  init(_ extraction: Extraction) {
    names = BatchNames(extraction)
    event = extraction.eventPlace
    claims = extraction.claims
  }

  /// The claim as the reading has it.
  /// - Returns: a failure where a part of the reading does not fit.
  func edited(_ claim: Claim, by reading: CorrectedReading) -> Result<Claim, Fact> {
    var edited = claim
    if let unit = reading.unit { edited.unit = unit }
    if let kind = reading.kind, kind != claim.kind {
      edited.kind = kind
      edited.subject = subject(for: kind, unit: edited.unit)
    }
    if let text = reading.subject { edited.subject = subject(text) }
    if let fault = figure(reading, &edited) { return .failure(fault) }
    if let text = reading.scope { edited.scope = scope(text) }
    if let text = reading.place {
      switch place(text) {
      case .success(let place): setPlace(place, &edited)
      case .failure(let fault): return .failure(fault)
      }
    }
    if let text = reading.attribution {
      switch attribution(text) {
      case .success(let attribution): edited.attribution = attribution
      case .failure(let fault): return .failure(fault)
      }
    }
    if let date = reading.asOf { edited.asOf = AsOf(date: date, basis: .stated) }
    return .success(edited)
  }

  // MARK: The figure

  private func figure(_ reading: CorrectedReading, _ claim: inout Claim) -> Fact? {
    if claim.kind == .date {
      if reading.low ?? reading.high != nil || reading.unit != nil {
        return .valueWrong(key: "fix", expected: "a value, for the figure is a date", found: "other keys")
      }
      guard let value = reading.value else { return nil }
      guard let date = value.date else { return .valueWrong(key: "value", expected: "a date such as 2017-09", found: value.number.map { "\($0)" } ?? "") }
      claim.date = date
      return nil
    }
    if claim.date != nil { return .valueWrong(key: "kind", expected: "left out, for the figure is a date", found: claim.kind.rawValue) }
    let numbers = [reading.value.flatMap(\.number), reading.low, reading.high].compactMap { $0 }
    if let value = reading.value, value.number == nil {
      return .valueWrong(key: "value", expected: "a number, for the figure is one", found: value.date?.description ?? "")
    }
    if let negative = numbers.first(where: { $0 < 0 }), !Self.admitsNegative(claim) {
      return .valueWrong(key: "value", expected: "0 or more", found: "\(negative)")
    }
    guard reading.hasFigure else { return nil }
    (claim.value, claim.low, claim.high) = (reading.value?.number, reading.low, reading.high)
    switch (reading.low, reading.high) {
    case (nil, nil):
      if claim.form != .exact, claim.form != .about { (claim.form, claim.hedge) = (.exact, nil) }
    case (.some, .some): (claim.form, claim.hedge) = (.range, nil)
    case (.some, nil): (claim.form, claim.hedge) = (.atLeast, "at least")
    case (nil, .some): (claim.form, claim.hedge) = (.atMost, "up to")
    }
    return nil
  }

  private static func admitsNegative(_ claim: Claim) -> Bool {
    !claim.kind.countsPeople && (claim.kind == .money || claim.kind == .count || claim.kind == .share)
  }

  // MARK: Words

  /// What figures of a kind are about where nothing is said: people as such, the things counted, else nothing.
  func subject(for kind: ClaimKind, unit: MeasureUnit) -> Subject {
    if kind.countsPeople { return Subject(key: "people", printed: "people") }
    switch kind {
    case .count, .buildings, .vehicles: return Subject(key: unit.name, printed: unit.name)
    default: return Subject(key: "", printed: "")
    }
  }

  private func subject(_ text: String) -> Subject {
    let wanted = BatchNames.normal(text)
    return claims.first { BatchNames.normal($0.subject.printed) == wanted || BatchNames.normal($0.subject.key) == wanted }?.subject
      ?? Subject(key: wanted, printed: text)
  }

  /// "government-held", "southern government-held", "south", "government".
  private func scope(_ text: String) -> Scope? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard text.lowercased() != CorrectedReading.nothing, let first = words.first?.lowercased() else { return nil }
    var part: String?
    for name in ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"] where first == name || first == name + "ern" {
      part = name
      words.removeFirst()
    }
    var holder = words.joined(separator: " ")
    if holder.lowercased().hasSuffix("-held") { holder = String(holder.dropLast(5)) }
    let known = claims.compactMap { $0.scope?.holder }.first { BatchNames.normal($0) == BatchNames.normal(holder) }
    return Scope(holder: holder.isEmpty ? nil : known ?? holder, part: part, printed: text)
  }

  // MARK: Names

  private func place(_ text: String) -> Result<Place?, Fact> {
    if text.lowercased() == CorrectedReading.nothing { return .success(nil) }
    var (name, sort) = (text, Place.Sort?.none)
    let whole = names.bearers(of: text).filter { $0.kind == .place }
    for ending in [Place.Sort.city, .province] where whole.isEmpty && text.lowercased().hasSuffix(" " + ending.rawValue) {
      name = String(text.dropLast(ending.rawValue.count + 1))
      sort = ending
    }
    let found = names.bearers(of: name).filter { $0.kind == .place }
    if let event, found.contains(where: { $0.name == event.name && $0.sort == event.sort }), sort == nil || sort == event.sort {
      return .success(Place(name: event.name, sort: event.sort, printed: text))
    }
    if let bearer = found.first(where: { $0.sort == sort }) ?? found.first {
      return .success(Place(name: bearer.name, sort: sort ?? bearer.sort ?? .city, printed: text))
    }
    let near = names.near(name, among: [.place])
    return near.isEmpty ? .success(Place(name: name, sort: sort ?? .city, printed: text)) : .failure(.nameNotInBatch(name: name, near: near))
  }

  private func setPlace(_ place: Place?, _ claim: inout Claim) {
    guard claim.place.map({ own in place.map { own.isSame(as: $0) } ?? false }) != true else { return }
    claim.place = place
    let isEvent = place.map { place in event.map { place.isSame(as: $0) } ?? false } ?? true
    // Another figure of the place tells whether it belongs to the event.
    let other = claims.first { other in other.id != claim.id && other.place.map { own in place.map { own.isSame(as: $0) } ?? false } ?? false }
    claim.isAtEvent = other?.isAtEvent ?? isEvent
    claim.isBackground = claim.isAtEvent ? claim.rules.contains("period.earlier-event") : other?.isBackground ?? claim.isBackground
  }

  private func attribution(_ text: String) -> Result<Attribution, Fact> {
    if text.lowercased() == CorrectedReading.nothing { return .success(.none) }
    let found = names.bearers(of: text).first { $0.kind != .place }
    if found == nil {
      let near = names.near(text, among: [.person, .body])
      if !near.isEmpty { return .failure(.nameNotInBatch(name: text, near: near)) }
    }
    let name = found?.name ?? text
    var attribution = Attribution(kind: .named, name: name, printed: text)
    attribution.otherName = claims.first { $0.attribution.name == name }?.attribution.otherName
    return .success(attribution)
  }
}

