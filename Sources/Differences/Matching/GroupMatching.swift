/// Which groups of two issues measure the same thing.
///
/// Ids are made of what a group measures; yet they move where articles are added and another spelling of a place
/// prevails, or where a second group of a name comes. So what the groups measure must agree in any case, and may
/// agree without the id.
struct GroupMatching {
  private(set) var pairs: [(old: IssueData.Group, new: IssueData.Group)] = []

  private var takenOld: Set<String> = []
  private var takenNew: Set<String> = []

  init(_ old: IssueData, _ new: IssueData, claims: ClaimMatching) {
    let oldByID = Dictionary(old.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newByID = Dictionary(new.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Of like-named groups ("…-2") the figures tell which is which, so that these go first.
    for entry in Self.sharedClaims(old, new, claims) {
      if let one = oldByID[entry.old], let other = newByID[entry.new] { take(one, other) }
    }
    for group in new.groups {
      if let one = oldByID[group.id] { take(one, group) }
    }
    let (freeOld, freeNew) = (old.groups.filter { !takenOld.contains($0.id) }, new.groups.filter { !takenNew.contains($0.id) })
    for group in freeNew {
      let alike = freeOld.filter { $0.measurand.isSame(as: group.measurand) }
      // Where several could be meant, none is.
      guard alike.count == 1, let one = alike.first, freeNew.count(where: { $0.measurand.isSame(as: one.measurand) }) == 1 else { continue }
      take(one, group)
    }
  }

  /// Takes two groups for one, where neither is taken and their figures may be compared.
  private mutating func take(_ one: IssueData.Group, _ other: IssueData.Group) {
    guard !takenOld.contains(one.id), !takenNew.contains(other.id), one.measurand.isComparable(with: other.measurand) else { return }
    takenOld.insert(one.id)
    takenNew.insert(other.id)
    pairs.append((one, other))
  }

  /// Pairs of groups by the figures that both hold, most first; groups of one id before others.
  private static func sharedClaims(_ old: IssueData, _ new: IssueData, _ claims: ClaimMatching) -> [(old: String, new: String, count: Int)] {
    var counts: [[String]: Int] = [:]
    for claim in old.claims {
      guard let group = claim.group, let other = claims.newClaim[claim.id]?.group else { continue }
      counts[[group, other], default: 0] += 1
    }
    return counts.map { (old: $0.key[0], new: $0.key[1], count: $0.value) }.sorted { a, b in
      if a.count != b.count { return a.count > b.count }
      if (a.old == a.new) != (b.old == b.new) { return a.old == a.new }
      return (a.old, a.new) < (b.old, b.new)
    }
  }
}

extension IssueData.Group.Measurand {
  /// True where figures of both may be set against each other: place and subject are left to the caller, and may
  /// only be spelt otherwise.
  func isComparable(with other: Self) -> Bool {
    guard kind == other.kind, role == other.role, period == other.period, isForecast == other.isForecast else { return false }
    return unit.isConvertible(to: other.unit) && Self.key(scope) == Self.key(other.scope)
  }

  /// True where both measure the same thing, told by their attributes alone.
  func isSame(as other: Self) -> Bool {
    guard isComparable(with: other), Self.key(subject) == Self.key(other.subject), isBackground == other.isBackground else { return false }
    // What the rules could not name may be anything; of people the kind says enough.
    if subject.key.isEmpty, Self.isNamedBySubject.contains(kind) || unit.dimension == "count" && unit.name != other.unit.name { return false }
    if place?.isEvent == true, other.place?.isEvent == true { return true }
    return place?.name.lowercased() == other.place?.name.lowercased() && place?.sort == other.place?.sort
  }

  private static let isNamedBySubject: Set<String> = ["distance", "area", "duration", "share", "money", "count", "date"]

  private static func key(_ scope: Scope?) -> [String] { [scope?.holder ?? "", scope?.part ?? ""].map { $0.lowercased() } }

  private static func key(_ subject: Subject) -> [String] { [subject.key, subject.whole ?? ""].map { $0.lowercased() } }
}

extension IssueData.Group.Measurand.Unit {
  /// True where numbers in one are numbers in the other, times a constant. Counted nouns must be the same but for
  /// people, who are counted by kind; so must currencies.
  func isConvertible(to other: Self) -> Bool {
    guard dimension == other.dimension else { return false }
    switch dimension {
    case "money", "compound", "temperature": return (code ?? name) == (other.code ?? other.name)
    default: return true
    }
  }
}
