/// Groups that are alike but for one attribute, and were kept apart because of it.
public struct Separation: Hashable, Sendable {
  /// What the groups differ in.
  public enum Attribute: String, Hashable, Sendable, CaseIterable {
    case scope
    /// City, province or country of one name.
    case placeSort
    case subject
    /// Total, increment, part or change.
    case role
    /// Counted noun or currency.
    case unit
    case period
    case background
  }

  public var attribute: Attribute
  /// Two ids or more, in order.
  public var groups: [MeasurandGroup.ID]

  public init(attribute: Attribute, groups: [MeasurandGroup.ID]) {
    self.attribute = attribute
    self.groups = groups
  }
}
