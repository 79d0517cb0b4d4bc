public import Claims

/// What an analyst has decided of groups and origins; it wins over what the stage would find by itself.
///
/// Claims that are named here and not there are passed over.
public struct Directives: Hashable, Sendable {
  /// Whom a figure derives from.
  public enum Derivation: Hashable, Sendable {
    /// An article of the batch, by its id.
    case article(String)
    /// A source outside of it: "AFP".
    case source(String)
  }

  /// The groups of each list's claims become one, which is named and measured as the first claim's.
  public var merges: [[Claim.ID]]
  /// Claims that make a group of their own.
  public var splits: Set<Claim.ID>
  /// Sources whose figures do not count.
  public var excludedSources: [String]
  public var derivations: [Claim.ID: Derivation]
  /// Claims to lead with, at most one of a group.
  public var pins: Set<Claim.ID>

  public init(
    merges: [[Claim.ID]] = [], splits: Set<Claim.ID> = [], excludedSources: [String] = [], derivations: [Claim.ID: Derivation] = [:],
    pins: Set<Claim.ID> = []
  ) {
    self.merges = merges
    self.splits = splits
    self.excludedSources = excludedSources
    self.derivations = derivations
    self.pins = pins
  }

  /// True where there is nothing that could change which claims are together.
  var leavesGroups: Bool { merges.isEmpty && splits.isEmpty }
}
