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
      let body = body(name, in: article)
      canonical.name = (body ?? person(name, in: article))?.name ?? name
      canonical.otherName = body.flatMap { otherName(of: $0) }
      canonical.affiliation = affiliation(of: canonical.name ?? name)
    }
    if let speaker = attribution.speaker { canonical.speaker = person(speaker, in: article)?.name ?? speaker }
    ofArticle[attribution] = canonical
    return canonical
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
