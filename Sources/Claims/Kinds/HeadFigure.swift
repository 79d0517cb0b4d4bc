/// Tells whether a headline's or standfirst's figure is one of the body's.
enum HeadFigure {
  /// True where the body's figure has the headline's number, or one of the same kind that rounds to it.
  static func repeats(_ body: Claim, in head: Claim) -> Bool {
    let own = numbers(head)
    let other = numbers(body)
    return own.contains { a in
      other.contains { b in
        a == b && (body.kind == head.kind || body.unit == head.unit || a > 12) || body.kind == head.kind && a > 0 && b > 0 && max(a / b, b / a) <= 1.1
      }
    }
  }

  private static func numbers(_ claim: Claim) -> [Double] { [claim.value, claim.low, claim.high].compactMap(\.self) }
}
