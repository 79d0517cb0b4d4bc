/// A quantity in the making, in tokens.
struct Draft {
  var start: Int
  var end: Int
  var number: Range<Int>
  var value: Double?
  var low: Double?
  var high: Double?
  var form: Quantity.Form
  var hedge: [String] = []
  var unit: MeasureUnit
  var phrase: Range<Int>?
  /// Where the unit alone ends, if a described noun stands behind it.
  var unitEnd: Int?
  var role: Quantity.Role = .total
  var trend: Quantity.Trend?
  /// The noun behind the whole's own number: "two-thirds of the combined (4.3m) sales".
  var whole: Range<Int>?
  /// True for a part of a whole in words or signs: "half the city".
  var isPart = false
  /// What the figure is counted by, where it is a rate.
  var ratePer: String?
  var rules: [String]
}
