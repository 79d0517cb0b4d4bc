import Claims
import Diagnostics

/// The names of a batch, to look up what an analyst writes.
struct BatchNames {
  /// Something that bears names.
  struct Bearer: Hashable {
    var kind: Alias.Kind
    /// The name that the briefing prints.
    var name: String
    var sort: Place.Sort?
  }

  private var bearers: [String: [Bearer]] = [:]
  /// All names as they are printed.
  private(set) var all: [Alias.Kind: [String]] = [:]

  init(_ extraction: Extraction) {
    for entry in extraction.names {
      let bearer = Bearer(entry)
      for name in [entry.name] + entry.byArticle.values.joined().sorted() { add(bearer, called: name) }
    }
    if let place = extraction.eventPlace { add(Bearer(kind: .place, name: place.name, sort: place.sort), called: place.name) }
    for claim in extraction.claims {
      if let place = claim.place {
        let bearer = Bearer(kind: .place, name: place.name, sort: place.sort)
        for name in [place.name, place.printed] { add(bearer, called: name) }
      }
      // A name that is a person's in one place is no body's in another.
      func known(_ name: String) -> Bearer { bearers(of: name).first { $0.kind != .place } ?? Bearer(kind: .body, name: name) }
      if let name = claim.attribution.name {
        add(known(name), called: name)
        if let other = claim.attribution.otherName { add(known(name), called: other) }
      }
      if let speaker = claim.attribution.speaker, bearers(of: speaker).isEmpty { add(Bearer(kind: .person, name: speaker), called: speaker) }
      if let holder = claim.scope?.holder { add(known(holder), called: holder) }
    }
  }

  private mutating func add(_ bearer: Bearer, called name: String) {
    let key = Self.normal(name)
    guard !key.isEmpty, !bearers[key, default: []].contains(bearer) else { return }
    bearers[key, default: []].append(bearer)
    all[bearer.kind, default: []].append(name)
  }

  /// What bears a name.
  func bearers(of name: String) -> [Bearer] { bearers[Self.normal(name)] ?? [] }

  /// Names that may have been meant.
  func near(_ name: String, among kinds: [Alias.Kind] = Alias.Kind.allCases) -> [String] {
    NearMatch.candidates(for: name, among: Array(Set(kinds.flatMap { all[$0] ?? [] })))
  }

  /// A name for comparison: lower case, without an article before it, white space, quotation marks and dashes of one form.
  static func normal(_ name: String) -> String {
    let plain = String(decoding: ArticleWords.normal(name), as: UTF8.self).lowercased()
    return plain.hasPrefix("the ") ? String(plain.dropFirst(4)) : plain
  }
}

extension BatchNames.Bearer {
  init(_ entry: NameSpellings) {
    switch entry.kind {
    case .place(let sort): self.init(kind: .place, name: entry.name, sort: sort)
    case .person: self.init(kind: .person, name: entry.name)
    case .body: self.init(kind: .body, name: entry.name)
    }
  }
}
