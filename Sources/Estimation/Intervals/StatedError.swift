import Claims
import Quantities

/// The error that a text states for its own figure: "33,500, plus or minus 8 percent", "400 people, give or take 50".
enum StatedError {
  private static let marks = ["plus or minus", "plus/minus", "give or take", "+/-", "±"]
  /// How many words may stand between the figure and its error: "500 of the people there, plus or minus 40".
  private static let reach = 6

  /// The error in the claim's printed unit, above 0; nil where none is stated right behind the figure.
  static func of(_ claim: Claim) -> Double? {
    guard let value = claim.value, value != 0, !claim.quote.isEmpty else { return nil }
    guard let mark = marks.lazy.compactMap({ claim.sentence.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }),
      let figure = claim.sentence.firstRange(of: claim.quote), figure.lowerBound < mark.lowerBound
    else { return nil }
    let between = figure.upperBound < mark.lowerBound ? claim.sentence[figure.upperBound..<mark.lowerBound] : ""
    guard between.split(whereSeparator: \.isWhitespace).count <= reach,
      !between.contains(where: { $0.isNumber || ";.:".contains($0) })
    else { return nil }
    return error(in: claim.sentence[mark.upperBound...], of: claim, value: value)
  }

  private static func error(in rest: Substring, of claim: Claim, value: Double) -> Double? {
    // A number and a full stop alone would be read as the head of a list's entry.
    var text = rest.drop(while: \.isWhitespace).prefix(80)
    while text.last?.isPunctuation ?? false { text.removeLast() }
    guard let first = QuantityExtractor().quantities(in: String(text)).first, first.numberRange.lowerBound == 0,
      let number = first.value, number > 0, number.isFinite
    else { return nil }
    // "Plus or minus 8 percent" of a count is a share of it; of a share it is in points.
    let isShareOf = first.unit.dimension == .share && claim.unit.dimension != .share
    let error = isShareOf ? abs(value) * number / 100 : number
    return error < abs(value) ? error : nil
  }
}
