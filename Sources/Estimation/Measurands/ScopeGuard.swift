import Claims
import Quantities

/// Puts claims that print no scope to those of the scope they mean, or keeps them apart.
///
/// Works on the claims of one measurand whatever their scope. The figure decides: it must equal one
/// with a scope within the coarser one's granularity. Where it decides nothing, people under siege
/// are those of the one scope that other claims call besieged.
struct ScopeGuard {
  private let figures: [(value: Double, step: Double, scope: ScopeKey)]
  private let besieged: ScopeKey?

  init(scoped: [(claim: Claim, scope: ScopeKey)]) {
    struct Figure: Hashable {
      var value: Double
      var scope: ScopeKey
    }
    var steps: [Figure: Double] = [:]
    for entry in scoped {
      guard let figure = Self.figure(of: entry.claim) else { continue }
      let key = Figure(value: figure.value, scope: entry.scope)
      steps[key] = max(steps[key] ?? 0, figure.step)
    }
    figures = steps
      .map { ($0.key.value, $0.value, $0.key.scope) }
      .sorted { ($0.0, $0.2.holder, $0.2.part) < ($1.0, $1.2.holder, $1.2.part) }
    let scopes = Set(scoped.filter { Self.isBesieged($0.claim) }.map(\.scope))
    besieged = scopes.count == 1 ? scopes.first : nil
  }

  /// The scope that the claim means; nil where nothing tells.
  func scope(for claim: Claim) -> ScopeKey? {
    if let own = Self.figure(of: claim), let match = nearest(to: own) { return match }
    return Self.isBesieged(claim) ? besieged : nil
  }

  /// The scope of the nearest figure that agrees; nil where figures of two scopes are as near.
  private func nearest(to own: (value: Double, step: Double)) -> ScopeKey? {
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].value < own.value { low = middle + 1 } else { high = middle }
    }
    let around = [low - 1, low].filter(figures.indices.contains).map { figures[$0].value }
    guard let distance = around.map({ abs($0 - own.value) }).min() else { return nil }
    var scopes: Set<ScopeKey> = []
    for value in Set(around) where abs(value - own.value) == distance {
      var index = figures[low...].first?.value == value ? low : low - 1
      let step = value < own.value ? -1 : 1
      while figures.indices.contains(index), figures[index].value == value {
        if distance <= max(own.step, figures[index].step) { scopes.insert(figures[index].scope) }
        index += step
      }
    }
    return scopes.count == 1 ? scopes.first : nil
  }

  /// The figure in the base unit and how coarsely it is given; bounds and words decide nothing.
  private static func figure(of claim: Claim) -> (value: Double, step: Double)? {
    guard let value = claim.value, value.isFinite, claim.form == .exact || claim.form == .about else { return nil }
    let factor = claim.unit.factor
    return (value * factor, Granularity.step(of: value) * factor)
  }

  private static let siegeWords = ["siege", "trapped", "encircl", "surrounded", "cut off", "sealed off", "blockade"]

  /// True where the claim or its sentence speaks of people who cannot leave.
  private static func isBesieged(_ claim: Claim) -> Bool {
    if claim.kind == .trapped { return true }
    guard claim.kind == .population else { return false }
    let sentence = claim.sentence.lowercased()
    return siegeWords.contains { sentence.contains($0) }
  }
}
