extension MeasureUnit {
  /// What a rate is a rate of: `.money` for "euro per month", `.time` for "hour per week", `.share` for
  /// "percentage per day"; nil for what is no rate or a rate of something counted.
  public var rateBase: Dimension? {
    guard dimension == .compound, let per = name.firstRange(of: " per ") else { return nil }
    let base = String(name[..<per.lowerBound])
    if base == "percentage" || base == "percent" { return .share }
    return Self.dimensionByName[base]
  }

  private static let dimensionByName: [String: Dimension] = {
    let lexicon = Lexicon.english
    var dimensions = lexicon.unitsByName.mapValues(\.dimension)
    for (name, short) in lexicon.rateNames { dimensions[short] = lexicon.unitsByName[name]?.dimension ?? dimensions[short] }
    for unit in lexicon.currenciesByCode.values { dimensions[unit.name] = .money }
    return dimensions
  }()
}
