/// Which groups of two issues measure the same thing.
///
/// Ids are made of what a group measures; yet they move where articles are added and another spelling of a place
/// prevails, or where a second group of a name comes. So what the groups measure must agree in any case, and may
/// agree without the id.
struct GroupMatching {
  /// Old group to new.
  private(set) var pairs: [(old: IssueData.Group, new: IssueData.Group)] = []

  init(_ old: IssueData, _ new: IssueData, claims: ClaimMatching) {
    var freeOld = old.groups
    var freeNew = new.groups
    var pairs: [(old: IssueData.Group, new: IssueData.Group)] = []
    func take(_ one: IssueData.Group, _ other: IssueData.Group) {
      pairs.append((one, other))
      freeOld.removeAll { $0.id == one.id }
      freeNew.removeAll { $0.id == other.id }
    }

    // Of like-named groups ("…-2") the figures tell which is which, so that these go first.
    let shared = Self.sharedClaims(old, new, claims)
    let oldByID = Dictionary(old.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newByID = Dictionary(new.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var (takenOld, takenNew): (Set<String>, Set<String>) = ([], [])
    for entry in shared where !takenOld.contains(entry.old) && !takenNew.contains(entry.new) {
      guard let one = oldByID[entry.old], let other = newByID[entry.new], one.measurand.isComparable(with: other.measurand) else { continue }
      takenOld.insert(entry.old)
      takenNew.insert(entry.new)
      take(one, other)
    }
    for group in freeNew {
      if let one = freeOld.first(where: { $0.id == group.id }), one.measurand.isComparable(with: group.measurand) { take(one, group) }
    }
    for group in freeNew {
      let alike = freeOld.filter { $0.measurand.isSame(as: group.measurand) }
      // Where several could be meant, none is.
      guard alike.count == 1, let one = alike.first, freeNew.count(where: { $0.measurand.isSame(as: one.measurand) }) == 1 else { continue }
      take(one, group)
    }
    self.pairs = pairs
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
