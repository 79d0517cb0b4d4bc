import Articles
import Gazetteers
import Quantities

/// Who speaks for which body, and who holds which office, as the articles of a batch tell it.
///
/// An article that tells of "Tom Adan, spokesman for the Rivers Authority" makes him the authority's voice in every
/// article of the batch. Who speaks for nobody stays a voice of his own.
struct BodySpeakers {
  /// What an article says of one person: the body that he speaks for, the office that he holds.
  struct Introduction {
    var article: Article.ID
    var person: String
    var body: String?
    var office: String?
  }

  /// The printed names of bodies by the keys of those who speak for them.
  private var bodies: [String: NameRegistry.Name] = [:]
  /// The holders of offices that bear a place's name: "governor of Kerman".
  private var holders: [String: NameRegistry.Name] = [:]
  /// The holders of offices by article: "governor".
  private var ownHolders: [Article.ID: [String: NameRegistry.Name]] = [:]
  /// What an article calls a body whose speaker another article ties to its name: "hospital".
  private var aliases: [Article.ID: [String: NameRegistry.Name]] = [:]

  init(_ introductions: [Introduction] = [], people: PersonRegistry, bodies registry: BodyRegistry, lexicon: ClaimLexicon) {
    var told: [String: [NameRegistry.Name: Int]] = [:]
    var offices: [String: Set<NameRegistry.Name>] = [:]
    var ownOffices: [Article.ID: [String: Set<NameRegistry.Name>]] = [:]
    var names: [(article: Article.ID, printed: String, person: String)] = []
    for introduction in introductions {
      guard let person = people.name(of: introduction.person, in: introduction.article) else { continue }
      let body = introduction.body.map { Self.body($0, in: introduction.article, registry, lexicon) } ?? introduction.office.flatMap { Self.body(ofOffice: $0, in: introduction.article, registry) }
      if let body { told[person.key, default: [:]][body, default: 0] += 1 }
      if let printed = introduction.body, registry.name(of: printed, in: introduction.article) == nil { names.append((introduction.article, printed, person.key)) }
      guard let office = introduction.office.map({ Self.key(ofOffice: $0) }), !office.isEmpty else { continue }
      ownOffices[introduction.article, default: [:]][office, default: []].insert(person)
      if let noun = Self.nounOfPlacedOffice(office) {
        offices[office, default: []].insert(person)
        ownOffices[introduction.article, default: [:]][noun, default: []].insert(person)
      }
    }
    // Of one person's bodies the registered one of most articles, else the fullest.
    bodies = told.compactMapValues { found in
      found.sorted { a, b in
        (registry.isKnown(a.key) ? 1 : 0, a.value, a.key.key.utf8.count, b.key.name) > (registry.isKnown(b.key) ? 1 : 0, b.value, b.key.key.utf8.count, a.key.name)
      }.first?.key
    }
    for (article, printed, person) in names { aliases[article, default: [:]][Self.key(ofOffice: printed)] = bodies[person] }
    holders = offices.compactMapValues { $0.count == 1 ? $0.first : nil }
    ownHolders = ownOffices.mapValues { $0.compactMapValues { $0.count == 1 ? $0.first : nil } }
  }

  /// The body for which a person speaks.
  func body(of person: NameRegistry.Name) -> NameRegistry.Name? { bodies[person.key] }

  /// The body that an article means by a name that is none of the batch's.
  func body(called printed: String, in article: Article.ID) -> NameRegistry.Name? { aliases[article]?[Self.key(ofOffice: printed)] }

  /// The one who holds an office that an article names without him: "the governor of Kerman", "the governor".
  func holder(of printed: String, in article: Article.ID) -> NameRegistry.Name? {
    let office = Self.key(ofOffice: printed)
    return ownHolders[article]?[office] ?? holders[office]
  }

  // MARK: What introductions tell

  private static func body(_ printed: String, in article: Article.ID, _ registry: BodyRegistry, _ lexicon: ClaimLexicon) -> NameRegistry.Name {
    registry.name(of: printed, in: article) ?? NameRegistry.Name(key: "~" + BodyKey(printed, lexicon: lexicon).key, name: printed)
  }

  /// The body of an office, where the batch names one: the ministry of "the health minister", "Office of the
  /// Commissioner for Refugees".
  private static func body(ofOffice office: String, in article: Article.ID, _ registry: BodyRegistry) -> NameRegistry.Name? {
    let words = office.split(separator: " ").filter { !["the", "a", "an"].contains($0.lowercased()) }
    guard words.count >= 2 else { return nil }
    if words.last?.lowercased() == "minister" { return registry.name(of: (words.dropLast() + ["ministry"]).joined(separator: " "), in: article) }
    return registry.name(of: "Office of the " + words.joined(separator: " "), in: article)
  }

  private static func key(ofOffice printed: String) -> String {
    printed.lowercased().split(separator: " ").filter { !["the", "a", "an"].contains($0) }.joined(separator: " ")
  }

  /// "governor" of "governor of kerman".
  private static func nounOfPlacedOffice(_ office: String) -> String? {
    let parts = office.split(separator: " ")
    guard let of = parts.firstIndex(of: "of"), of > 0, of + 1 < parts.count else { return nil }
    return parts[..<of].joined(separator: " ")
  }
}
