import Claims

/// Gives claims the sources that an analyst says they derive from.
struct Derivations {
  let derivations: [Claim.ID: Directives.Derivation]
  let voices: Voices

  /// The keys of a group's claims, those of derived claims replaced.
  func applied(to keys: [SourceKey], of claims: [Claim]) -> [SourceKey] {
    guard !derivations.isEmpty else { return keys }
    var result = keys
    for (index, claim) in claims.enumerated() {
      switch derivations[claim.id] {
      case .source(let name): result[index] = SourceKey(derivedFrom: name, voices: voices)
      case .article(let article): result[index] = key(of: article, for: claim, keys, claims)
      case nil: break
      }
    }
    return result
  }

  /// The source of the article's own claim in the group, of the same figure where it gives several; else its voice.
  private func key(of article: String, for claim: Claim, _ keys: [SourceKey], _ claims: [Claim]) -> SourceKey {
    let candidates = claims.indices.filter { claims[$0].article == article && derivations[claims[$0].id] == nil }
    let figure = FigureKey(claim)
    let same = candidates.first { figure != nil && FigureKey(claims[$0]) == figure }
    guard let chosen = same ?? candidates.first else { return SourceKey(derivedFrom: voices.voice(of: article)) }
    var key = keys[chosen]
    key.isDerived = true
    return key
  }
}

extension SourceKey {
  /// The key of a source outside of the batch, or of an outlet or wire in it.
  fileprivate init(derivedFrom name: String, voices: Voices) {
    self.init(derivedFrom: voices.voice(named: name) ?? Voice(key: SourceName.normal(name), name: name, kind: .declared))
    // Claims that name another source for the figure stay apart.
    isNamed = true
  }

  fileprivate init(derivedFrom voice: Voice) {
    key = voice.key
    name = voice.name
    kind = voice.kind == .article ? .declared : voice.kind
    isNamed = false
    isMatched = false
    isDerived = true
  }
}
