public import Claims
public import Quantities

extension Interval {
  /// What a claim's words admit, in another unit of its dimension.
  public static func admitted(by claim: Claim, unit: MeasureUnit) -> Interval {
    let interval = PrintedFigure.interval(of: claim)
    guard claim.unit.dimension == unit.dimension, unit.factor > 0 else { return interval }
    return interval.scaled(by: claim.unit.factor / unit.factor)
  }
}
