import Articles

/// Gives attributions the names that the briefing prints. Articles name the same sources again and again: what was
/// found out of one is kept.
struct AttributionNames {
  private let registry: NameRegistry
  private var people: [String: PersonRegistry.Query] = [:]
  private var bodies: [String: BodyRegistry.Query] = [:]
  private var otherNames: [NameRegistry.Name: String?] = [:]
  private var affiliations: [String: Attribution.Affiliation?] = [:]
  private var article: Article.ID = ""
  private var ofArticle: [Attribution: Attribution] = [:]

  init(_ registry: NameRegistry) { self.registry = registry }

  /// An attribution with its names as the briefing prints them.
  mutating func canonical(_ attribution: Attribution, in article: Article.ID) -> Attribution {
    if article != self.article { (self.article, ofArticle) = (article, [:]) }
    if let known = ofArticle[attribution] { return known }
    var canonical = attribution
    if let name = attribution.name {
      let voice = voice(name, attribution.speaker, in: article)
      canonical.name = voice.name
      canonical.speaker = voice.speaker
      canonical.otherName = voice.body.flatMap { otherName(of: $0) }
      canonical.affiliation = affiliation(of: voice.name)
    }
    ofArticle[attribution] = canonical
    return canonical
  }

  /// The body that a name stands for or that its bearer speaks for, else the person, else the name as it is.
  private mutating func voice(_ name: String, _ speaker: String?, in article: Article.ID) -> (name: String, speaker: String?, body: NameRegistry.Name?) {
    let named = body(name, in: article) ?? registry.speakers.body(called: name, in: article) ?? registry.bodies.name(within: name, in: article)
    let own = named == nil ? person(name, in: article) : nil
    let holder = named == nil && own == nil ? registry.speakers.holder(of: name, in: article) : nil
    let who = speaker.flatMap { person($0, in: article) } ?? own ?? holder
    guard let body = who.flatMap({ registry.speakers.body(of: $0) }) ?? named else {
      return ((own ?? holder)?.name ?? name, speaker == nil ? holder?.name : who?.name ?? speaker, nil)
    }
    return (body.name, who?.name ?? speaker, body)
  }

  private mutating func body(_ printed: String, in article: Article.ID) -> NameRegistry.Name? {
    let query = bodies[printed] ?? registry.bodies.query(printed)
    bodies[printed] = query
    return registry.bodies.name(of: query, in: article)
  }

  private mutating func otherName(of body: NameRegistry.Name) -> String? {
    if let known = otherNames[body] { return known }
    let other = registry.bodies.otherName(of: body)
    otherNames[body] = .some(other)
    return other
  }

  private mutating func affiliation(of name: String) -> Attribution.Affiliation? {
    if let known = affiliations[name] { return known }
    let affiliation = registry.bodies.affiliation(of: name)
    affiliations[name] = .some(affiliation)
    return affiliation
  }

  private mutating func person(_ printed: String, in article: Article.ID) -> NameRegistry.Name? {
    let query = people[printed] ?? registry.people.query(printed)
    people[printed] = query
    return registry.people.name(of: query, in: article)
  }
}
