/// Who speaks where an article names no source: the wire under whose dateline it stands, its
/// declared origin, else the article itself.
struct Voice: Hashable {
  /// The same for texts of one voice, and the same as that of a source that claims name alike.
  var key: String
  /// For print.
  var name: String
  var kind: Origin.Kind
}

/// The voices of the batch's articles.
struct Voices {
  private var voices: [String: Voice] = [:]
  private var wires: [String: [EvidenceContext.Wire]] = [:]
  private var outlets: [String: Voice] = [:]
  private var agencies: [String: String] = [:]
  /// The article that one derives from at last, for those that do.
  private var roots: [String: String] = [:]

  init(_ context: EvidenceContext) {
    for article in context.articles.sorted(by: { $0.id < $1.id }) {
      let voice = Self.voice(of: article)
      voices[article.id] = voice
      wires[article.id] = article.wires
      for wire in article.wires {
        let key = SourceName.normal(wire.agency)
        agencies[key] = min(agencies[key] ?? wire.agency, wire.agency)
      }
      if let outlet = article.outlet.map(SourceName.normal), outlets[outlet].map({ $0.kind != .article }) ?? true {
        outlets[outlet] = voice
      }
    }
    roots = Self.roots(of: context.articles)
    for article in context.articles where roots[article.id] != nil {
      if let outlet = article.outlet { outlets[SourceName.normal(outlet)] = voice(of: article.id) }
    }
  }

  private static func roots(of articles: [EvidenceContext.Article]) -> [String: String] {
    let parents = Dictionary(
      articles.compactMap { article in article.derivedFrom.map { (article.id, $0) } }, uniquingKeysWith: { first, _ in first })
    return parents.compactMapValues { parent in
      var (root, steps) = (parent, 0)
      while let next = parents[root], steps < parents.count { (root, steps) = (next, steps + 1) }
      // Articles that derive from one another in a circle speak for themselves.
      return steps < parents.count ? root : nil
    }
  }

  /// The voice of an article; articles that the context does not hold speak for themselves.
  func voice(of article: String) -> Voice {
    guard let root = roots[article] else { return own(article) }
    var voice = own(root)
    if voice.kind == .article { voice.kind = .declared }
    return voice
  }

  private func own(_ article: String) -> Voice {
    voices[article] ?? Voice(key: "article:" + article, name: article, kind: .article)
  }

  /// The wires that an article credits, in lower case with their printed names, each once.
  func credits(of article: String) -> [(key: String, name: String)] {
    var seen: Set<String> = []
    return (wires[article] ?? []).compactMap { wire in
      let key = SourceName.normal(wire.agency)
      return seen.insert(key).inserted ? (key, wire.agency) : nil
    }
  }

  /// The voice that a named source is: a wire, or an outlet whose article the batch holds.
  func voice(named name: String) -> Voice? {
    let key = SourceName.normal(name)
    if let outlet = outlets[key] { return outlet }
    return agencies[key].map { Self.wire(key, name: $0) }
  }

  /// True where the article's text is a wire's or its manifest says whose it is.
  func isSettled(_ article: String) -> Bool {
    let kind = voice(of: article).kind
    return kind == .wire || kind == .declared
  }

  /// Gives an article the voice of a wire that its figures have shown to be its own.
  mutating func settle(_ article: String, as wire: (key: String, name: String)) {
    let voice = Self.wire(wire.key, name: wire.name)
    let old = voices[article]
    voices[article] = voice
    for (outlet, known) in outlets where known == old { outlets[outlet] = voice }
  }

  static func wire(_ key: String, name: String) -> Voice { Voice(key: key, name: name, kind: .wire) }

  private static func voice(of article: EvidenceContext.Article) -> Voice {
    if let declared = article.declaredOrigin, !declared.isEmpty {
      return Voice(key: SourceName.normal(declared), name: declared, kind: .declared)
    }
    if let wire = article.wires.first(where: { $0.form == .dateline }) {
      return Self.wire(SourceName.normal(wire.agency), name: wire.agency)
    }
    if let outlet = article.outlet, !outlet.isEmpty {
      return Voice(key: SourceName.normal(outlet), name: outlet, kind: .article)
    }
    return Voice(key: "article:" + article.id, name: article.label, kind: .article)
  }
}
