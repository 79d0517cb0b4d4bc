import Claims

/// By whose authority a claim gives its figure, before claims are linked.
struct SourceKey: Hashable {
  /// Equal for claims that go back to one source.
  var key: String
  /// For print.
  var name: String
  var kind: Origin.Kind
  /// True where the claim itself names the source; sources that claims name are never united.
  var isNamed: Bool
  /// True where the article's own voice gives way to a wire that the figure was traced to.
  var isMatched: Bool
  /// True where an analyst says so.
  var isDerived = false

  init(_ claim: Claim, voices: Voices, wires: WireMatching) {
    let voice = voices.voice(of: claim.article)
    key = voice.key
    name = voice.name
    kind = voice.kind
    isNamed = false
    isMatched = false
    // A clause like "state media said" covers the event; how long it lasted and when it began
    // writers say by themselves.
    let isTime = claim.kind == .duration || claim.kind == .date
    if !isTime, let source = NamedSource.name(of: claim) {
      isNamed = true
      if let other = voices.voice(named: source) {
        key = other.key
        name = other.name
        kind = other.kind
      } else {
        key = SourceName.normal(source)
        name = source
        kind = .namedSource
      }
    } else if !isTime, let generic = NamedSource.generic(claim) {
      key = voice.key + "|" + SourceName.normal(generic)
      name = "\(generic) (\(voice.name))"
      kind = .namedSource
    } else if let wire = wires.wires[claim.id], !voices.isSettled(claim.article) {
      let wire = Voices.wire(wire.key, name: wire.name)
      key = wire.key
      name = wire.name
      kind = wire.kind
      isMatched = true
    }
  }
}
